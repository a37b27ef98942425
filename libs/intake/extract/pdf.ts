import { getDocumentProxy } from 'unpdf';
import { type Extracted, MOST_PAGES, Unreadable } from './document.js';
import { storable } from './plain-text.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A stretch of a line as PDF.js tells it: words, where they stand, and whether the line ends with them. */
interface Stretch {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  /** From the page's lower edge, in points. */
  readonly y: number;
  readonly height: number;
}

const linesOf = (stretches: readonly Stretch[]): Line[] => {
  const lines: Line[] = [];
  let words = '';
  let [y, height] = [0, 0];
  for (const { str, transform, height: tall, hasEOL } of stretches) {
    if (str.trim() !== '') {
      y = transform[5] ?? 0;
      height = Math.max(height, tall);
    }
    words += str;
    if (!hasEOL) continue;
    if (words.trim() !== '') lines.push({ text: words.trimEnd(), y, height });
    [words, height] = ['', 0];
  }
  if (words.trim() !== '') lines.push({ text: words.trimEnd(), y, height });
  return lines;
};

/** "12", "12 / 14", "Page 3": they stand in the midst of sentences that go over the page. */
const pageNumber = /^[-–— ]*(\p{L}{3,7}\.? )?\d{1,4}( ?(\/|of|din|von|de|z|van) ?\d{1,4})?[-–— ]*$/u;

const withoutPageNumbers = (lines: Line[]): Line[] => {
  const from = pageNumber.test(lines[0]?.text ?? '') ? 1 : 0;
  const to = lines.length > 1 && pageNumber.test(lines.at(-1)?.text ?? '') ? lines.length - 1 : lines.length;
  return lines.slice(from, to);
};

/** Lines of a page, a blank line where more space is left than between the lines of a paragraph. */
const pageText = (lines: readonly Line[]): string => {
  const gaps = lines.slice(1).map(({ y }, at) => (lines[at]?.y ?? 0) - y);
  const usual =
    gaps.filter((gap) => gap > 0).sort((one, other) => one - other)[Math.floor(gaps.length / 3)] ?? 0;
  return lines
    .map(({ text, height }, at) => {
      const gap = at === 0 ? 0 : (gaps[at - 1] ?? 0);
      const isApart = gap < 0 || gap > Math.max(usual * 1.35, height * 1.2);
      return at === 0 ? text : `${isApart && usual > 0 ? '\n\n' : '\n'}${text}`;
    })
    .join('');
};

const opened = async (bytes: Uint8Array): Promise<Pdf> => {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      throw new Unreadable('DOCUMENT_ENCRYPTED', {
        detail: 'the PDF needs a password',
        hint: 'save it without one',
      });
    }
    throw new Unreadable('DOCUMENT_BROKEN', {
      detail: `the PDF cannot be opened: ${(error as Error).message}`,
      hint: 'download it once more, or print it to a new PDF',
    });
  }
};

/** "D:20180820093000+02'00'", ISO 32000-1 7.9.4. */
const dayOf = (date: unknown): string | null => {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(date)) ?? [];
  return year ? `${year}-${month}-${day}` : null;
};

/** The words of a PDF, page after page. */
export const fromPdf = async (bytes: Uint8Array): Promise<Extracted> => {
  const pdf = await opened(bytes);
  if (pdf.numPages > MOST_PAGES) {
    throw new Unreadable('DOCUMENT_TOO_LONG', {
      detail: `it has ${pdf.numPages} pages; up to ${MOST_PAGES} are read`,
      hint: 'send the pages that tell of promises',
    });
  }
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const stretches = items.filter((item): item is (typeof items)[number] & Stretch => 'str' in item);
    pages.push(pageText(withoutPageNumbers(linesOf(stretches))));
    page.cleanup();
  }
  const wordless = pages.filter((page) => page.trim() === '').length;
  const text = pages.filter((page) => page.trim() !== '').join('\n');
  if (text === '') {
    throw new Unreadable('DOCUMENT_WITHOUT_TEXT', {
      detail: `its ${pdf.numPages === 1 ? 'page is a picture' : `${pdf.numPages} pages are pictures`}, as scanners make them`,
      hint: 'run text recognition (OCR) over it first',
    });
  }
  const { info } = await pdf.getMetadata();
  const { CreationDate: created, Title: title } = info as { CreationDate?: unknown; Title?: unknown };
  return {
    form: 'pdf',
    text: storable(text),
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    date: dayOf(created),
    notes: [
      `${pdf.numPages} ${pdf.numPages === 1 ? 'page' : 'pages'}`,
      ...(wordless > 0 ? [`${wordless} of them without words: pictures are not read`] : []),
    ],
  };
};
