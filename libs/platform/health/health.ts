import { Injectable } from '@nestjs/common';

/** Resolves when all is well; rejects with the reason, in words, when not. */
export type Check = () => Promise<void>;

/** What works by itself, such as a relay or a view: how far it is, and what is left to do. */
export interface Worker {
  /** Grows with each piece of work done. */
  position(): number;
  /** Pieces of work that wait. */
  lag(): Promise<number>;
  /** Why it does not go on, when it knows: then it waits for something that a restart would not bring. */
  trouble(): string | null;
}

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly detail?: string;
}

/** A check that says nothing for so long counts as failed; in milliseconds. */
const patience = 2000;

/** Work that waits for so long, in milliseconds, while nothing is done and no reason is known: it hangs. */
const longestPause = 60_000;

const timely = async <T>(check: () => Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([check(), late]);
  } finally {
    clearTimeout(timer);
  }
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Whether this process can do its work (ready), and whether what it does by itself goes on (live). What is
 * needed for that registers here.
 */
@Injectable()
export class Health {
  private readonly checks = new Map<string, Check>();
  private readonly watched = new Map<string, Watched>();

  /** `name` is told to whoever asks, so it says what is checked: "database", "commitment_status follows". */
  register(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  /** Lets the process count as dead when the worker hangs. */
  watch(name: string, worker: Worker): void {
    this.watched.set(name, new Watched(worker));
  }

  /** What "ready" consists of. */
  run(): Promise<CheckResult[]> {
    return Promise.all(
      [...this.checks].map(async ([name, check]): Promise<CheckResult> => {
        try {
          await timely(check);
          return { name, ok: true };
        } catch (error) {
          return { name, ok: false, detail: reasonOf(error) };
        }
      }),
    );
  }

  /** What "live" consists of. That it answers at all says that the event loop turns. */
  async progress(now = performance.now()): Promise<CheckResult[]> {
    const workers = await Promise.all(
      [...this.watched].map(async ([name, watched]): Promise<CheckResult> => {
        const hangs = await watched.hangs(now);
        return { name, ok: hangs === undefined, ...(hangs !== undefined && { detail: hangs }) };
      }),
    );
    return [{ name: 'event loop', ok: true }, ...workers];
  }
}

/** A worker, and when it last was seen to get further. */
class Watched {
  private seen: { readonly position: number; readonly since: number } | undefined;

  constructor(private readonly worker: Worker) {}

  /** In words, if it hangs. */
  async hangs(now: number): Promise<string | undefined> {
    const position = this.worker.position();
    const lag = await this.lag();
    if (lag === 0 || this.worker.trouble() !== null || this.seen?.position !== position) {
      this.seen = { position, since: now };
      return undefined;
    }
    const pause = now - this.seen.since;
    if (pause < longestPause) return undefined;
    return `stands at ${position} for ${Math.round(pause / 1000)} s, ${lag} behind, and knows no reason`;
  }

  /** 0 when nobody can tell: that the database is away is told elsewhere, and no reason to kill this process. */
  private async lag(): Promise<number> {
    try {
      return await timely(() => this.worker.lag());
    } catch {
      return 0;
    }
  }
}
