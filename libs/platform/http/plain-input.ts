import type { Fault } from './problems.js';

/** Objects and lists may stand in each other as deep as this; what we read goes six deep. */
export const deepest = 50;

/** Faults that are told at most, so that what is answered stays small whatever was sent. */
export const mostFaults = 20;

/** A name in a pointer, cut: it may be somebody's whole text. */
const longestName = 100;

/** A part of a JSON Pointer (RFC 6901). */
export const pointerPart = (key: PropertyKey): string => {
  const name = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return `/${name.length > longestName ? `${name.slice(0, longestName)}…` : name}`.toWellFormed();
};

const faultOf = (text: string): Omit<Fault, 'pointer'> | undefined => {
  if (text.includes('\0'))
    return { detail: 'contains the character NUL', expected: 'text without it', code: 'FIELD_CHARACTERS' };
  if (!text.isWellFormed())
    return {
      detail: 'is not well-formed Unicode',
      expected: 'no half of a character',
      code: 'FIELD_UNICODE',
    };
  return undefined;
};

/**
 * What no schema needs to forbid, since no part of the house takes it: text that no database keeps, and values that stand
 * too deep in each other for whatever walks through them. Not recursive itself.
 */
export const implausible = (given: unknown): Fault[] => {
  const faults: Fault[] = [];
  const waiting: { value: unknown; pointer: string; depth: number }[] = [
    { value: given, pointer: '', depth: 0 },
  ];
  for (let next = waiting.pop(); next && faults.length < mostFaults; next = waiting.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string') {
      const fault = faultOf(value);
      if (fault) faults.push({ pointer, ...fault });
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= deepest) {
        return [
          {
            pointer: '',
            detail: `stands more than ${deepest} deep in itself`,
            expected: 'a flatter value',
            code: 'FIELD_TOO_DEEP',
            params: { most: deepest },
          },
        ];
      }
      for (const [key, inner] of Object.entries(value)) {
        const fault = faultOf(key);
        if (fault) faults.push({ pointer: `${pointer}${pointerPart(key)}`, ...fault });
        // Of numbers and the like nothing can be wrong here.
        if (typeof inner === 'string' || (typeof inner === 'object' && inner !== null)) {
          waiting.push({ value: inner, pointer: `${pointer}${pointerPart(key)}`, depth: depth + 1 });
        }
      }
    }
  }
  return faults;
};
