/** The code of a refusal (SQLSTATE) or of a socket's error, `pg`'s own or inside TypeORM's; empty when there is none. */
export const codeOf = (error: unknown): string => {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return String(code ?? driverError?.code ?? '');
};

/** Whether the database can never store this data: SQLSTATE classes 22 (data), 23 (integrity) and 54 (limits). */
export const isAboutTheData = (error: unknown): boolean => /^(22|23|54)...$/.test(codeOf(error));

/**
 * Whether the same call may succeed in a while: SQLSTATE classes 08 (connection) and 40 (rolled back), 57P01 to 57P03
 * (shut down), and what sockets and `pg` say.
 */
export const isPassing = (error: unknown): boolean =>
  /^(08...|40...|57P0[123]|ECONN\w+|EPIPE)$/.test(codeOf(error)) ||
  (error instanceof Error &&
    /^Connection terminated|^Client has encountered a connection error/.test(error.message));

/** Whether a table that was asked for is not there (SQLSTATE 42P01). */
export const isUndefinedTable = (error: unknown): boolean => codeOf(error) === '42P01';
