import type { Appending, Verdict } from './append-batch.js';
import { type Appended, CommandIdReused, WrongExpectedVersion } from './event-store.js';

interface Waiting {
  readonly asked: Appending;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

const mostCommands = 1000;
const mostCharacters = 8_000_000;

/**
 * Appends that arrive while a batch is being written wait, and go together in the next one. In a
 * batch no stream and no command is named twice: the second waits for its turn.
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
    const named = new Set<string>();
    let characters = 0;
    for (const waiting of this.waiting) {
      const { command, size } = waiting.asked;
      const names = [`command ${command.commandId}`, ...command.appends.map(({ streamId }) => streamId)];
      const full = batch.length === mostCommands || (batch.length > 0 && characters + size > mostCharacters);
      if (full || names.some((name) => named.has(name))) {
        later.push(waiting);
      } else {
        batch.push(waiting);
        characters += size;
      }
      // Those that stay behind count too, so that nobody overtakes them.
      for (const name of names) named.add(name);
    }
    this.waiting = later;
    return batch;
  }
}

const settle = ({ asked, resolve, reject }: Waiting, verdict: Verdict | Error | undefined): void => {
  const { commandId } = asked.command;
  if (verdict === undefined) reject(new Error(`the store gave no answer to command ${commandId}`));
  else if (verdict instanceof Error) reject(verdict);
  else if (verdict.verdict === 'reused') reject(new CommandIdReused(commandId));
  else if (verdict.verdict === 'conflict') {
    reject(new WrongExpectedVersion(verdict.streamId, verdict.expected, verdict.actual));
  } else resolve({ ...verdict.answer, repeated: verdict.verdict === 'repeated' });
};
