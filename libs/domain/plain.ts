/** Facts are plain JSON: what one may ask of such a value. */

const isComposite = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether two plain JSON values say the same. A member that is `undefined` counts as missing. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isComposite(a) || !isComposite(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return differing(a, b).length === 0;
};

/** The names of the members in which two values differ. */
export const differing = <T extends object>(a: T, b: T): (keyof T & string)[] => {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => !same(left.get(name), right.get(name))) as (keyof T & string)[];
};

export type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without the members that are `undefined`, which JSON cannot say. */
export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;

/** The members of `to` that say something else than in `from`. */
export const changes = <T extends object>(from: T, to: T): Partial<T> =>
  Object.fromEntries(differing(from, to).map((name) => [name, to[name]])) as Partial<T>;
