import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './document.js';

/** An entry of a ZIP file as its directory names it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly at: number;
}

const broken = (detail: string): Unreadable =>
  new Unreadable('DOCUMENT_BROKEN', { detail, hint: 'open it in the program it is from, and save it anew' });

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const endLength = 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** The directory at the end of a ZIP file (APPNOTE 4.3). */
const entriesOf = (bytes: Uint8Array): Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.length - endLength - 0xffff);
  let end = bytes.length - endLength;
  while (end >= earliest && view.getUint32(end, true) !== END) end -= 1;
  if (end < earliest) throw broken('the file breaks off: the directory of its parts is missing');
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw broken('its directory is damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};

/** An entry unpacked; null where it is longer than `most`: what the directory says of it may be a lie. */
const unpacked = (
  bytes: Uint8Array,
  { name, method, flags, packed, at }: Entry,
  most: number,
): Uint8Array | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw broken(`its part "${name}" is missing`);
  if (flags & ENCRYPTED) {
    throw new Unreadable('DOCUMENT_ENCRYPTED', {
      detail: 'a password is needed',
      hint: 'save it without one',
    });
  }
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (method === STORED) return packed > most ? null : bytes.subarray(from, from + packed);
  if (method !== DEFLATED) throw broken(`its part "${name}" is packed in a way that is not known`);
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw broken(`its part "${name}" is damaged`);
  }
};

/** Elements of mark-up in each other: Word writes some dozens. */
const DEEPEST = 512;

const [LESS, GREATER, SLASH, QUESTION, EXCLAMATION] = [0x3c, 0x3e, 0x2f, 0x3f, 0x21];

/** Whether elements stand deeper in each other than that: what reads them recurses, and a stack that overflows may end the process. */
const isTooDeep = (markup: Uint8Array): boolean => {
  let depth = 0;
  for (let at = markup.indexOf(LESS); at >= 0; at = markup.indexOf(LESS, at + 1)) {
    const next = markup[at + 1];
    if (next === QUESTION || next === EXCLAMATION) continue;
    if (next === SLASH) {
      depth -= 1;
      continue;
    }
    const end = markup.indexOf(GREATER, at);
    if (end < 0) return false;
    if (markup[end - 1] !== SLASH) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
};

/** Bytes that the parts of a document may come to: a report of a thousand pages has some ten million. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PARTS = 5_000;

/**
 * The names of a ZIP file's parts, once it is known that those that `isRead` can be unpacked within bounds.
 *
 * @throws {Unreadable} it is damaged, locked, or unpacks to more than a document has
 */
export const checkedParts = (bytes: Uint8Array, isRead: (name: string) => boolean): string[] => {
  const entries = entriesOf(bytes);
  if (entries.length > MOST_PARTS) throw broken(`it has ${entries.length} parts`);
  let total = 0;
  for (const entry of entries.filter(({ name }) => isRead(name))) {
    const part = unpacked(bytes, entry, MOST_BYTES - total);
    total += part?.length ?? 0;
    if (part && isTooDeep(part))
      throw broken(`the elements of its part "${entry.name}" stand too deep in each other`);
    if (!part) {
      throw new Unreadable('DOCUMENT_TOO_LONG', {
        detail: `it unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`,
        hint: 'send the part of it that tells of promises',
      });
    }
  }
  return entries.map(({ name }) => name);
};
