import mammoth from 'mammoth';
import { type Extracted, Unreadable } from './document.js';
import { wordsOfBody } from './html.js';
import { storable } from './plain-text.js';
import { checkedParts } from './zip.js';

const isRead = (name: string): boolean => /\.(xml|rels)$/i.test(name);

/** The words of a Word document, a blank line between paragraphs, a bullet before an item, a stroke between the cells of a row. */
export const fromDocx = async (bytes: Uint8Array): Promise<Extracted> => {
  const parts = checkedParts(bytes, isRead);
  if (!parts.includes('word/document.xml')) {
    throw new Unreadable('DOCUMENT_FORM_UNKNOWN', {
      detail: 'it is an archive, but no Word document',
      hint: parts.includes('content.xml')
        ? 'save it as .docx or .pdf'
        : 'unpack it, and send the document inside',
    });
  }
  let text: string;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    text = wordsOfBody(value);
  } catch (error) {
    throw new Unreadable('DOCUMENT_BROKEN', {
      detail: `Word could not have written it: ${(error as Error).message}`,
      hint: 'open it in Word, and save it anew',
    });
  }
  if (text.trim() === '') {
    throw new Unreadable('DOCUMENT_WITHOUT_TEXT', {
      detail: 'the document has no words',
      hint: 'if it is a picture of a page, run text recognition (OCR) first',
    });
  }
  return { form: 'docx', text: storable(text.trim()), title: null, date: null, notes: [] };
};
