/** It took too long. What was asked may still be done later. */
export class DeadlinePassed extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what}: no answer in ${milliseconds} ms`);
    this.name = 'DeadlinePassed';
  }
}

/** The answer, if it comes in time. @throws {DeadlinePassed} @throws what the work throws */
export const within = async <T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlinePassed(what, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
