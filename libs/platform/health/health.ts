import { Injectable } from '@nestjs/common';

/** Resolves when all is well; rejects with the reason, in words, when not. */
export type Check = () => Promise<void>;

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly detail?: string;
}

/** A check that says nothing for so long counts as failed; in milliseconds. */
const patience = 2000;

const timely = async (check: Check): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
  });
  try {
    await Promise.race([check(), late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Whether this process can do its work: what is needed for that registers a check here. */
@Injectable()
export class Health {
  private readonly checks = new Map<string, Check>();

  /** `name` is told to whoever asks, so it says what is checked: "database", "commitment_status is up to date". */
  register(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  run(): Promise<CheckResult[]> {
    return Promise.all(
      [...this.checks].map(async ([name, check]): Promise<CheckResult> => {
        try {
          await timely(check);
          return { name, ok: true };
        } catch (error) {
          return { name, ok: false, detail: error instanceof Error ? error.message : String(error) };
        }
      }),
    );
  }
}
