/**
 * What several parts of a transaction that are under way come to. Waits for each, also after one has failed: none may ask anything
 * of a transaction that is over. @throws the error of the first of them, in their order, that failed: it is asked first, and what
 * comes after an error in a transaction fails because of it
 */
export const allOf = async <const Parts extends readonly Promise<unknown>[]>(
  parts: Parts,
): Promise<{ -readonly [At in keyof Parts]: Awaited<Parts[At]> }> => {
  await Promise.allSettled(parts);
  return Promise.all(parts);
};
