import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait before asking again, in ms: a reader's patience, and that of a batch that must not be lost. */
export const patience = { read: [20, 200], write: [50, 100, 200, 400, 800, 1600, 3200] } as const;

/** Calls the database again when it gave no answer: its connection was lost, or it gave way to another transaction. */
export const untilAnswered = async <Answer>(
  waits: readonly number[],
  call: () => Promise<Answer>,
): Promise<Answer> => {
  for (const wait of waits) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(wait);
    }
  }
  return call();
};

/** The SQLSTATE of a refusal (or the code of a socket's error), empty when there is none. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

/** SQLSTATE classes 08 (connection) and 40 (rolled back), 57P01 to 57P03 (shut down), and what sockets and `pg` say. */
const isPassing = (error: unknown): boolean =>
  /^(08...|40...|57P0[123]|ECONN\w+|EPIPE)$/.test(codeOf(error)) ||
  /^Connection terminated|^Client has encountered a connection error/.test((error as Error).message);
