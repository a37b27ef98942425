import {
  type CST,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  parseDocument,
} from 'yaml';
import { deepest } from '#platform/http/plain-input.js';
import type { Fault } from '#platform/http/problems.js';
import { type FileFault, nameShown, Unreadable } from './faulty-file.js';

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

/** More parts than this are a slip, or ill will: the largest delegation's promises have some thousands. As many values may a body hold. */
const mostParts = 50_000;

const tooManyParts = { detail: 'the file has too many parts', code: 'FILE_TOO_MANY_PARTS' } as const;

/** A part that is too many, or stands too deep in others. */
interface TooMuch extends Pick<FileFault, 'detail' | 'code' | 'params'> {
  readonly offset: number;
}

/**
 * What is too much for what comes after, which recurses, and compares each name with those before it. A stack that overflows is no
 * mere error: where V8 has to compile a regular expression just then, it ends the process. Neither this nor the parser recurses.
 */
const tooMuchIn = (text: string): TooMuch | undefined => {
  const waiting: { token: CST.Token; depth: number }[] = [];
  let parts = 0;
  for (const token of new Parser().parse(text)) waiting.push({ token, depth: 0 });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    parts += 1;
    const offset = 'offset' in token ? token.offset : 0;
    if (depth > deepest)
      return {
        detail: `stands more than ${deepest} deep in lists and maps`,
        code: 'FIELD_TOO_DEEP',
        params: { most: deepest },
        offset,
      };
    if (parts > 2 * mostParts) return { ...tooManyParts, offset };
    if ('items' in token) {
      for (const { key, value } of token.items) {
        if (key) waiting.push({ token: key, depth: depth + 1 });
        if (value) waiting.push({ token: value, depth: depth + 1 });
      }
    } else if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth });
  }
  return undefined;
};

const asFault = (text: string, { offset, ...said }: TooMuch): FileFault => {
  const before = text.slice(0, offset).split(/\r?\n/);
  const column = (before.at(-1) ?? '').length + 1;
  return { pointer: '', place: '', ...said, line: before.length, column };
};

/** What is wrong with the markup, by what the parser calls it: it says so in English alone. */
export const markupForms: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'stray',
  BAD_SCALAR_START: 'stray',
  BLOCK_AS_IMPLICIT_KEY: 'name',
  BLOCK_IN_FLOW: 'stray',
  DUPLICATE_KEY: 'twice',
  IMPOSSIBLE: 'stray',
  KEY_OVER_1024_CHARS: 'name',
  MISSING_CHAR: 'missing',
  MULTILINE_IMPLICIT_KEY: 'name',
  MULTIPLE_ANCHORS: 'alias',
  MULTIPLE_DOCS: 'documents',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'name',
  RESOURCE_EXHAUSTION: 'alias',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
  UNEXPECTED_TOKEN: 'stray',
};

/**
 * Reads YAML 1.2, and so JSON.
 * @throws {Unreadable} when the text is not YAML
 */
export const markedTextOf = (text: string): MarkedText => {
  const lineCounter = new LineCounter();
  const tooMuch = tooMuchIn(text);
  if (tooMuch) throw new Unreadable([asFault(text, tooMuch)]);
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (detail: string, form: string, offset = 0): FileFault => ({
    pointer: '',
    place: '',
    detail,
    code: 'FILE_MARKUP',
    params: { said: detail, form },
    ...at(offset),
  });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0)
    throw new Unreadable(
      wrong.map(({ message, code, pos: [offset] }) => refuse(message, markupForms[code], offset)),
    );

  const places = new Map<string, PlaceOfPart>();
  const walk = (node: unknown, pointer: string, way: readonly string[], begin: number): void => {
    if (places.size >= mostParts) throw new Unreadable([asFault(text, { ...tooManyParts, offset: 0 })]);
    const inside = isAlias(node) ? node.resolve(document) : node;
    const written = isScalar(inside) && typeof inside.value !== 'string' ? inside.source : undefined;
    places.set(pointer, { ...at(begin), place: way.join(' › '), ...(written !== undefined && { written }) });
    if (isSeq(inside)) {
      for (const [nth, item] of inside.items.entries()) {
        const one = isAlias(item) ? item.resolve(document) : item;
        const name = isMap(one) && one.has('id') ? nameShown(String(one.get('id'))) : String(nth + 1);
        walk(item, `${pointer}/${nth}`, [...way, name], beginOf(item) ?? begin);
      }
    } else if (isMap(inside)) {
      for (const { key, value } of inside.items) {
        const name = String(isScalar(key) ? key.value : key);
        walk(value, `${pointer}/${escaped(name)}`, [...way, nameShown(name)], beginOf(key) ?? begin);
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
      throw new Unreadable([refuse(error.message, 'alias')]);
    throw error;
  }
};

/** The place of the deepest part of a pointer that the text has, and the way on from there to what it has not. */
export const placeIn = ({ places }: Pick<MarkedText, 'places'>, pointer: string): PlaceOfPart => {
  const steps = pointer.split('/').slice(1);
  let known = steps.length;
  while (known > 0 && !places.has(pointerOf(steps.slice(0, known)))) known -= 1;
  const { line, column, place } = places.get(pointerOf(steps.slice(0, known))) ?? {
    line: 1,
    column: 1,
    place: '',
  };
  const missing = steps.slice(known).map(partInWords);
  return { place: [...(place ? [place] : []), ...missing].join(' › '), line, column };
};

/** The fault with its place in the text. */
export const placedIn = (text: Pick<MarkedText, 'places'>, fault: Fault): FileFault => {
  const written = text.places.get(fault.pointer)?.written;
  // YAML takes 2008 for a number and "yes" for no text: whoever wrote it meant the characters.
  const wanted =
    fault.expected === 'string' && written !== undefined
      ? { expected: `text: put it in quotation marks, "${written}"` }
      : {};
  return { ...fault, ...wanted, ...placeIn(text, fault.pointer) };
};

const pointerOf = (steps: readonly string[]): string => steps.map((step) => `/${step}`).join('');

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const partInWords = (step: string): string => {
  const name = unescaped(step);
  return /^\d+$/.test(name) ? String(Number(name) + 1) : nameShown(name);
};

const beginOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
