import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Extracted, Unreadable } from './document.js';
import { decode } from './encoding.js';
import { storable } from './plain-text.js';

/** What begins on a line of its own, with a blank line before it. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL BODY'.split(
    ' ',
  ),
);
/** What holds no words of the page. */
const wordless = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT CANVAS HEAD BUTTON SELECT'.split(' '),
);

/** What surrounds an article, where no article is found. */
const furniture = 'nav, footer, aside, form, [role=navigation], [role=banner], [aria-hidden=true], [hidden]';

/** What is read of the DOM: `linkedom` has it, without the browser's own types. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly data?: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

const TEXT = 3;
const ELEMENT = 1;
const bullet = '• ';

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** A cell of a table of facts is short. A longer one lays out a page, and holds paragraphs of its own. */
const longestCell = { nodes: 30, characters: 200 };

/** The words of a short cell in one line; null where it holds more. */
const cellWords = (cell: DomNode): string | null => {
  const words: string[] = [];
  let node: DomNode | null = cell;
  for (let seen = 0; node; seen++) {
    const name = node.nodeName.toUpperCase();
    if (seen > longestCell.nodes || name === 'TABLE') return null;
    if (node.nodeType === TEXT) words.push(node.data ?? '');
    if (blocks.has(name)) words.push(' ');
    if (node.firstChild && !wordless.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== cell && !node.nextSibling) node = node.parentNode;
    node = !node || node === cell ? null : node.nextSibling;
  }
  const text = oneLine(words.join(''));
  return text.length <= longestCell.characters ? text : null;
};

/** Elements in each other that a page is shown with by any browser. Beyond, they are those of a machine that went wrong. */
const DEEPEST = 512;

/** Whether elements stand deeper in each other than that. Walked without recursion. */
const isTooDeep = (root: DomNode): boolean => {
  let [node, depth]: [DomNode | null, number] = [root, 0];
  while (node) {
    if (node.firstChild) {
      [node, depth] = [node.firstChild, depth + 1];
      if (depth > DEEPEST) return true;
      continue;
    }
    while (node && !node.nextSibling) [node, depth] = [node.parentNode, depth - 1];
    node = node?.nextSibling ?? null;
  }
  return false;
};

/**
 * The words under a node, a blank line between blocks, a bullet before an item, a stroke between the cells of a row. Walked without
 * recursion, as deep as a page may nest.
 */
const wordsUnder = (root: DomNode): string => {
  const found: string[][] = [[]];
  const say = (words: string): void => void found.at(-1)?.push(words);
  const breakLine = (): void => void found.push([]);
  let node: DomNode | null = root;
  while (node) {
    if (node.nodeType === TEXT) say((node.data ?? '').replaceAll(/[ \t\r\n\f]+/g, ' '));
    const name: string = node.nodeName.toUpperCase();
    if (name === 'BR') say('\n');
    const cell = name === 'TD' || name === 'TH' ? cellWords(node) : null;
    if (name === 'TD' || name === 'TH')
      say(cell === null ? '\n' : found.at(-1)?.some((words) => words.trim() !== '') ? ` | ${cell}` : cell);
    const isBlock = node.nodeType === ELEMENT && blocks.has(name);
    // The paragraph in an item stands behind its bullet.
    const begun = found.at(-1) ?? [];
    const isBegun = begun.length <= 3 && begun.join('').trim() === bullet.trim();
    if (isBlock && !isBegun) breakLine();
    if (name === 'LI') say(bullet);
    if (node.firstChild && !wordless.has(name) && cell === null) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blocks.has(node.nodeName.toUpperCase())) breakLine();
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return found
    .map((words) =>
      words
        .join('')
        .replaceAll(/ *\n */g, '\n')
        .replaceAll(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '' && block !== bullet.trim())
    .join('\n\n');
};

/** `<meta charset>` stands within the first 1024 bytes (WHATWG). */
const declaredIn = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
};

const dayOf = (time: string | null | undefined): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(time?.trim() ?? '')?.[0] ?? null;

/** All words of mark-up that holds a document and nothing else. */
export const wordsOfBody = (markup: string): string =>
  wordsUnder(parseHTML(`<html><body>${markup}</body></html>`).document.documentElement as unknown as DomNode);

/** The words of mark-up: of its article, where it has one; of all of it otherwise. */
export const wordsOfMarkup = (
  markup: string,
): { readonly text: string; readonly title: string | null; readonly date: string | null } => {
  const page = parseHTML(/<(html|body)\b/i.test(markup) ? markup : `<html><body>${markup}</body></html>`);
  const { document } = page;
  const date =
    dayOf(document.querySelector('meta[property="article:published_time"]')?.getAttribute('content')) ??
    dayOf(
      document.querySelector('meta[name="date"], meta[itemprop="datePublished"]')?.getAttribute('content'),
    ) ??
    dayOf(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  const heading = oneLine(document.querySelector('h1')?.textContent ?? '') || null;
  const title = heading ?? (oneLine(document.querySelector('title')?.textContent ?? '') || null);
  const root = document.documentElement as unknown as DomNode;
  // What looks for the article recurses, and a stack that overflows may end the process.
  if (isTooDeep(root)) return { text: wordsUnder(root), title, date };
  const whole = document.cloneNode(true) as typeof document;
  // Readability takes what it does not keep out of the document it is given.
  const article = new Readability<DomNode>(document, {
    serializer: (node) => node as unknown as DomNode,
    charThreshold: 200,
  }).parse();
  const found = article?.content ? wordsUnder(article.content) : '';
  if (found.length >= 200) {
    return {
      text:
        title && !oneLine(found.slice(0, title.length * 2)).startsWith(title)
          ? `${title}\n\n${found}`
          : found,
      title,
      date,
    };
  }
  for (const element of whole.querySelectorAll(furniture)) element.remove();
  return { text: wordsUnder(whole.documentElement as unknown as DomNode), title, date };
};

/** The article of a web page, without its menus, adverts and footers. */
export const fromHtml = (bytes: Uint8Array): Extracted => {
  const { text: markup, encoding } = decode(bytes, declaredIn(bytes));
  const { text, title, date } = wordsOfMarkup(markup);
  if (text.trim() === '') {
    throw new Unreadable('DOCUMENT_WITHOUT_TEXT', {
      detail: 'the page has no words',
      hint: 'a page that is drawn by a script has none in its file: copy its text, or save it from the browser',
    });
  }
  return {
    form: 'html',
    text: storable(text),
    title,
    date,
    notes: encoding === 'utf-8' ? [] : [`read as ${encoding}`],
  };
};
