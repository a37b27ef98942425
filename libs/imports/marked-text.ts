import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '#platform/http/problems.js';
import { type FileFault, Unreadable } from './faulty-file.js';

/** The steps of a JSON Pointer (RFC 6901). */
const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** Where a part of a text stands, and the way to it in words; `written` is how a value that is no text was written. */
interface PlaceOfPart {
  readonly line: number;
  readonly column: number;
  readonly place: string;
  readonly written?: string;
}

/** The value a YAML or JSON text says, and where each part of it stands, by its pointer. Plain data: it is read on a thread. */
export interface MarkedText {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, PlaceOfPart>;
}

/** More parts than this are a slip, or ill will: a year of a parliament has some thousands. */
const mostParts = 500_000;

/**
 * Reads YAML 1.2, and so JSON.
 * @throws {Unreadable} when the text is not YAML
 */
export const markedTextOf = (text: string): MarkedText => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (detail: string, offset = 0): FileFault => ({
    pointer: '',
    place: '',
    detail,
    ...at(offset),
  });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0)
    throw new Unreadable(wrong.map(({ message, pos: [offset] }) => refuse(message, offset)));

  const places = new Map<string, PlaceOfPart>();
  const walk = (node: unknown, pointer: string, way: readonly string[], begin: number): void => {
    if (places.size >= mostParts) throw new Unreadable([refuse('the file has too many parts')]);
    const inside = isAlias(node) ? node.resolve(document) : node;
    const written = isScalar(inside) && typeof inside.value !== 'string' ? inside.source : undefined;
    places.set(pointer, { ...at(begin), place: way.join(' › '), ...(written !== undefined && { written }) });
    if (isSeq(inside)) {
      for (const [nth, item] of inside.items.entries()) {
        const one = isAlias(item) ? item.resolve(document) : item;
        const name = isMap(one) && one.has('id') ? String(one.get('id')) : String(nth + 1);
        walk(item, `${pointer}/${nth}`, [...way, name], beginOf(item) ?? begin);
      }
    } else if (isMap(inside)) {
      for (const { key, value } of inside.items) {
        const name = String(isScalar(key) ? key.value : key);
        walk(value, `${pointer}/${escaped(name)}`, [...way, name], beginOf(key) ?? begin);
      }
    }
  };
  try {
    const value: unknown = document.toJS();
    walk(document.contents, '', [], beginOf(document.contents) ?? 0);
    return { value, places };
  } catch (error) {
    // Aliases of aliases stand for more than anybody writes: `yaml` counts them.
    if (error instanceof ReferenceError || error instanceof RangeError)
      throw new Unreadable([refuse(error.message)]);
    throw error;
  }
};

/** The fault with the place of the deepest part of its pointer that the text has. */
export const placedIn = ({ places }: MarkedText, fault: Fault): FileFault => {
  const steps = fault.pointer.split('/').slice(1);
  const last = places.get(fault.pointer);
  let known = steps.length;
  while (known > 0 && !places.has(pointerOf(steps.slice(0, known)))) known -= 1;
  const { line, column, place } = places.get(pointerOf(steps.slice(0, known))) ?? {
    line: 1,
    column: 1,
    place: '',
  };
  const missing = steps.slice(known).map(partInWords);
  // YAML takes 2008 for a number and "yes" for no text: whoever wrote it meant the characters.
  const wanted =
    fault.expected === 'string' && last?.written !== undefined
      ? { expected: `text: put it in quotation marks, "${last.written}"` }
      : {};
  return { ...fault, ...wanted, place: [...(place ? [place] : []), ...missing].join(' › '), line, column };
};

const pointerOf = (steps: readonly string[]): string => steps.map((step) => `/${step}`).join('');

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const partInWords = (step: string): string => {
  const name = unescaped(step);
  return /^\d+$/.test(name) ? String(Number(name) + 1) : name;
};

const beginOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
