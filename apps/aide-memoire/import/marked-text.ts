import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '#platform/http/problems.js';
import { FaultyFile, type FileFault } from './faulty-file.js';

/** The steps of a JSON Pointer (RFC 6901). */
const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** The value a YAML or JSON text says, and the line on which each part of it stands. */
export interface MarkedText {
  readonly value: unknown;
  /** The fault with the place of the deepest part of its pointer that the text has. */
  mark(fault: Fault): FileFault;
}

/**
 * Reads YAML 1.2, and so JSON. Text that is not YAML is a fault of the file.
 * @throws {FaultyFile}
 */
export const readMarked = (file: string, text: string): MarkedText => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    throw new FaultyFile(
      file,
      wrong.map(({ message, pos: [offset] }) => ({ pointer: '', place: '', detail: message, ...at(offset) })),
    );
  }

  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  /** Walks as far as the text goes: the offset of the deepest part there is, and the way to it in words. */
  const find = (pointer: string): { offset: number; place: string; written: string | undefined } => {
    const steps = pointer.split('/').slice(1).map(unescaped);
    let node: unknown = document.contents;
    let offset = beginOf(node) ?? 0;
    const way: string[] = [];
    for (const step of steps) {
      const inside = resolved(node);
      let part = step;
      if (isSeq(inside)) {
        node = inside.items[Number(step)];
        offset = beginOf(node) ?? offset;
        const item = resolved(node);
        part = isMap(item) && item.has('id') ? String(item.get('id')) : String(Number(step) + 1);
      } else if (isMap(inside)) {
        const pair = inside.items.find(({ key }) => isScalar(key) && key.value === step);
        offset = beginOf(pair?.key) ?? offset;
        node = pair?.value;
      } else {
        node = undefined;
      }
      way.push(part);
    }
    const last = resolved(node);
    const written = isScalar(last) && typeof last.value !== 'string' ? last.source : undefined;
    return { offset, place: way.join(' › '), written };
  };
  return {
    value: document.toJS(),
    mark: (fault) => {
      const { offset, place, written } = find(fault.pointer);
      // YAML takes 2008 for a number and "yes" for no text: whoever wrote it meant the characters.
      const wanted =
        fault.expected === 'string' && written !== undefined
          ? { expected: `text: put it in quotation marks, "${written}"` }
          : {};
      return { ...fault, ...wanted, place, ...at(offset) };
    },
  };
};

const beginOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
