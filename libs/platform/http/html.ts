/**
 * HTML put together so that nothing a person wrote can be markup: html`<p>${statement}</p>` escapes what it is given, and
 * takes a piece of HTML or a list of pieces as they are.
 */
export class Html {
  constructor(readonly text: string) {}
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

/** What `html` has escaped, as it was. */
export const unescaped = (text: string): string =>
  Object.entries(escapes)
    .toReversed()
    .reduce((before, [character, escaped]) => before.replaceAll(escaped, character), text);

type Part = Html | string | number | null | readonly Html[];

const written = (part: Part): string => {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escaped(String(part));
};

/** `null` leaves nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.reduce((before, next, at) => `${before}${written(parts[at - 1] ?? null)}${next}`));
