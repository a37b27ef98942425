/** Facts are plain JSON: what one may ask of such a value. */

const isComposite = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const member = (of: object, name: string): unknown =>
  Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;

/** Whether two plain JSON values say the same. A member that is `undefined` counts as missing. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isComposite(a) || !isComposite(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return (
    Object.keys(a).every((name) => same(a[name], member(b, name))) &&
    Object.keys(b).every((name) => b[name] === undefined || Object.hasOwn(a, name))
  );
};

/** The names of the members in which two values differ. */
export const differing = <T extends object>(a: T, b: T): (keyof T & string)[] => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof T & string>;
  return [...names].filter((name) => !same(member(a, name), member(b, name)));
};

export type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without the members that are `undefined`, which JSON cannot say. */
export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;

/** The members of `to` that say something else than in `from`. */
export const changes = <T extends object>(from: T, to: T): Partial<T> =>
  Object.fromEntries(differing(from, to).map((name) => [name, to[name]])) as Partial<T>;
