import { simpleParser } from 'mailparser';
import { type Extracted, Unreadable } from './document.js';
import { wordsOfMarkup } from './html.js';
import { storable } from './plain-text.js';

const fromNow = 'send what is attached as files of its own';

/** The `Date` of a mail is a moment with an offset: the day is the sender's own (RFC 5322 3.3). */
const dayIn = (header: string | undefined): string | null => {
  const found = /(\d{1,2}) (\w{3})\w* (\d{4})/.exec(header ?? '');
  if (!found) return null;
  const [, day = '', month = '', year] = found;
  const at = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3;
  return Number.isInteger(at) ? `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** The subject and the words of a mail; what is attached is named, not read. */
export const fromMail = async (bytes: Uint8Array): Promise<Extracted> => {
  const mail = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
  });
  const body = mail.text?.trim() ? mail.text : mail.html ? wordsOfMarkup(mail.html).text : '';
  const attached = mail.attachments.map(({ filename }) => filename ?? 'without a name');
  if (body.trim() === '') {
    throw new Unreadable('DOCUMENT_WITHOUT_TEXT', {
      detail: 'the mail has no words of its own',
      ...(attached.length > 0 && { hint: fromNow }),
    });
  }
  const title = mail.subject?.trim() || null;
  const header = mail.headerLines.find(({ key }) => key === 'date')?.line;
  return {
    form: 'mail',
    text: storable(title ? `${title}\n\n${body.trim()}` : body.trim()),
    title,
    date: dayIn(header),
    notes: attached.length === 0 ? [] : [`not read: ${attached.join(', ')} (attached); ${fromNow}`],
  };
};
