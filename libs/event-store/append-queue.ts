import type { Appending, Verdict } from './append-batch.js';
import { type Appended, type CommandAppend, CommandIdReused, WrongExpectedVersion } from './event-store.js';

interface Waiting {
  readonly asked: Appending;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

const mostCommands = 1000;
const mostCharacters = 8_000_000;

/**
 * Appends that arrive while a batch is being written wait, and go together in the next one. In a
 * batch no command is named twice, and no stream that is written to: the second waits for its turn.
 */
export class AppendQueue {
  private waiting: Waiting[] = [];
  private writing = false;

  /** `write` gives one verdict, or error, for each command, in order; when it throws, all of the batch fail. */
  constructor(private readonly write: (batch: readonly Appending[]) => Promise<(Verdict | Error)[]>) {}

  append(asked: Appending): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      if (this.writing) return;
      this.writing = true;
      // Callers of this same turn of the event loop go together from the first batch on.
      setImmediate(() => this.run());
    });
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.take();
      try {
        const verdicts = await this.write(batch.map(({ asked }) => asked));
        for (const [i, waiting] of batch.entries()) settle(waiting, verdicts[i]);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.writing = false;
  }

  private take(): Waiting[] {
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    const named = new Map<string, 'written' | 'relied on'>();
    let characters = 0;
    for (const waiting of this.waiting) {
      const { command, size } = waiting.asked;
      const names = namesIn(command);
      const full = batch.length === mostCommands || (batch.length > 0 && characters + size > mostCharacters);
      if (
        full ||
        names.some(([name, how]) => (how === 'written' ? named.has(name) : named.get(name) === 'written'))
      ) {
        later.push(waiting);
      } else {
        batch.push(waiting);
        characters += size;
      }
      // Those that stay behind count too, so that nobody overtakes them.
      for (const [name, how] of names) if (named.get(name) !== 'written') named.set(name, how);
    }
    this.waiting = later;
    return batch;
  }
}

/** The command and its streams. One that is named without events is only relied on, which many may do at once. */
const namesIn = ({ commandId, appends }: CommandAppend): [name: string, how: 'written' | 'relied on'][] => [
  [`command ${commandId}`, 'written'],
  ...appends.map(({ streamId, events }): [string, 'written' | 'relied on'] => [
    streamId,
    events.length > 0 ? 'written' : 'relied on',
  ]),
];

const settle = ({ asked, resolve, reject }: Waiting, verdict: Verdict | Error | undefined): void => {
  const { commandId } = asked.command;
  if (verdict === undefined) reject(new Error(`the store gave no answer to command ${commandId}`));
  else if (verdict instanceof Error) reject(verdict);
  else if (verdict.verdict === 'reused') reject(new CommandIdReused(commandId));
  else if (verdict.verdict === 'conflict') {
    reject(new WrongExpectedVersion(verdict.streamId, verdict.expected, verdict.actual));
  } else resolve({ ...verdict.answer, repeated: verdict.verdict === 'repeated' });
};
