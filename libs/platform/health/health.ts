import { Injectable } from '@nestjs/common';

/** Resolves when all is well, with words where there is something to be seen to; rejects with the reason when not. */
export type Check = () => Promise<unknown>;

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly detail?: string;
}

/** How long a check is waited for, in milliseconds. */
const patience = 2000;

class Late extends Error {
  constructor() {
    super(`no answer in ${patience} ms`);
  }
}

/** Asks with the time that an answer may take: one timer for all that is asked at once. */
const timely = async <Answer>(ask: (late: Promise<never>) => Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), patience);
  });
  // Of checks that all answered in time nobody waits for it.
  late.catch(() => undefined);
  try {
    return await ask(late);
  } finally {
    clearTimeout(timer);
  }
};

/** `10.0.0.5:5432`, `kafka-1:9092`, `[fd00::5]:5432`, `/var/run/postgresql/.s.PGSQL.5432`. */
const addresses =
  /(\[[\da-f:.]+\]|(?<![\w.-])[\w-]+(\.[\w-]+)*):\d{3,5}\b|(?<!\w)\/\S+|\b\d{1,3}(\.\d{1,3}){3}\b/gi;

/**
 * Why a check failed, for anybody to read: what a system or a driver says of itself may name addresses, users and hosts, so of
 * that only the code is told (`ECONNREFUSED`, `28P01`).
 */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'it fails';
  if ('code' in error && typeof error.code === 'string') return `does not answer (${error.code})`;
  return error.message.replaceAll(addresses, '…') || 'it fails';
};

/** @param isWellWhenLate whether a check that does not answer in time is only told of */
const run = (checks: ReadonlyMap<string, Check>, isWellWhenLate: boolean): Promise<CheckResult[]> =>
  timely((late) =>
    Promise.all(
      [...checks].map(async ([name, check]): Promise<CheckResult> => {
        try {
          const detail = await Promise.race([check(), late]);
          return { name, ok: true, ...(typeof detail === 'string' && { detail }) };
        } catch (error) {
          return { name, ok: isWellWhenLate && error instanceof Late, detail: reasonOf(error) };
        }
      }),
    ),
  );

/**
 * Whether this process can do its work (ready), and whether what it does by itself goes on (live): what is needed for
 * that registers a check here. `name` is told to whoever asks, so it says what is checked: "database".
 */
@Injectable()
export class Health {
  private readonly toBeReady = new Map<string, Check>();
  // That the answer is given at all says that the event loop turns.
  private readonly toBeLive = new Map<string, Check>([['event loop', async () => {}]]);

  /** What must be so for the process to do its work. */
  register(name: string, check: Check): void {
    this.toBeReady.set(name, check);
  }

  /**
   * What fails only when a restart would help: work waits, none is done, and no reason is known. That the
   * database or the broker is away is no such thing.
   */
  registerProgress(name: string, check: Check): void {
    this.toBeLive.set(name, check);
  }

  readiness(): Promise<CheckResult[]> {
    return run(this.toBeReady, false);
  }

  liveness(): Promise<CheckResult[]> {
    // What a check asks may be busy or away: a restart of this process would mend neither.
    return run(this.toBeLive, true);
  }
}
