import { type Extracted, type ForeignFile, type Form, LONGEST_TEXT, Unreadable } from './document.js';
import { fromDocx } from './docx.js';
import { decode } from './encoding.js';
import { fromHtml } from './html.js';
import { fromMail } from './mail.js';
import { fromPdf } from './pdf.js';
import { storable } from './plain-text.js';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const includes = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, 'utf16le');

/** Files that tell what they are by their first bytes, but are none that is read. */
const refusedBySignature = (bytes: Uint8Array): Unreadable | undefined => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return includes(bytes, 'EncryptedPackage')
      ? new Unreadable('DOCUMENT_ENCRYPTED', {
          detail: 'the Word document needs a password',
          hint: 'save it without one',
        })
      : new Unreadable('DOCUMENT_FORM_UNKNOWN', {
          detail: 'it is of an old Office program (.doc, .xls, .ppt, .msg)',
          hint: 'save it as .docx, .pdf or .eml',
        });
  }
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) {
    return new Unreadable('DOCUMENT_FORM_UNKNOWN', { detail: 'it is RTF', hint: 'save it as .docx or .pdf' });
  }
  const isPicture =
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
    startsWith(bytes, 0x4d, 0x4d, 0, 0x2a);
  return isPicture
    ? new Unreadable('DOCUMENT_WITHOUT_TEXT', {
        detail: 'it is a picture',
        hint: 'run text recognition (OCR) over it first',
      })
    : undefined;
};

const isHtml = (head: string): boolean =>
  /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)\b/i.test(head);
const isMail = (head: string): boolean =>
  /^(return-path|received|delivered-to|from|to|subject|date|mime-version|message-id|x-[\w-]+):[^\n]*\r?\n([\w-]+:|[ \t])/i.test(
    head,
  ) && /^(from|subject|date|mime-version|message-id):/im.test(head);

/** What a file is: by its first bytes, then by its name, then by how it begins. */
const formOf = ({ name, bytes }: ForeignFile): Form => {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b)) return 'docx';
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (extension === 'pdf' || extension === 'docx') {
    if (!isHtml(head)) {
      throw new Unreadable('DOCUMENT_BROKEN', {
        detail: `it is called .${extension}, but is none`,
        hint: 'download it once more',
      });
    }
    return 'html';
  }
  if (extension === 'eml') return 'mail';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml' || isHtml(head)) return 'html';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  return extension !== 'txt' && isMail(head) ? 'mail' : 'text';
};

/** What stands in programs and pictures, and in no text. */
const isNoText = (character: string): boolean =>
  character === '\ufffd' || (character < ' ' && !'\t\n\r\f\v\u001b'.includes(character));

const fromText = (bytes: Uint8Array, form: 'text' | 'markdown'): Extracted => {
  const { text, encoding } = decode(bytes);
  const controls = [...text.slice(0, 10_000)].filter(isNoText).length;
  if (controls > 4 && controls * 50 > Math.min(text.length, 10_000)) {
    throw new Unreadable('DOCUMENT_FORM_UNKNOWN', {
      detail: 'it is no text',
      hint: 'what is read: text, Markdown, HTML, .docx, .pdf, .eml',
    });
  }
  if (text.trim() === '') throw new Unreadable('DOCUMENT_WITHOUT_TEXT', { detail: 'it is empty' });
  return {
    form,
    text: storable(text),
    title: null,
    date: null,
    notes: encoding === 'utf-8' ? [] : [`read as ${encoding}`],
  };
};

const readers: Readonly<Record<Form, (bytes: Uint8Array) => Extracted | Promise<Extracted>>> = {
  text: (bytes) => fromText(bytes, 'text'),
  markdown: (bytes) => fromText(bytes, 'markdown'),
  html: fromHtml,
  docx: fromDocx,
  pdf: fromPdf,
  mail: fromMail,
};

/** Whatever a library stumbles over is a fault of the file. */
const wordsOf = async (form: Form, bytes: Uint8Array): Promise<Extracted> => {
  try {
    return await readers[form](bytes);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('DOCUMENT_BROKEN', { detail: `it cannot be read: ${(error as Error).message}` });
  }
};

/**
 * The words of a file in any form that is read here. It may take long and much: run it within bounds.
 *
 * @throws {Unreadable} nothing of it can be read, and why
 */
export const extract = async (file: ForeignFile): Promise<Extracted> => {
  const refused = refusedBySignature(file.bytes);
  if (refused) throw refused;
  const extracted = await wordsOf(formOf(file), file.bytes);
  if (extracted.text.length > LONGEST_TEXT) {
    throw new Unreadable('DOCUMENT_TOO_LONG', {
      detail: `it has ${extracted.text.length} characters; up to ${LONGEST_TEXT} are read`,
      hint: 'send the part of it that tells of promises',
    });
  }
  return extracted;
};
