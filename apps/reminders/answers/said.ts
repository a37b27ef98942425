import { type Html, html } from '#platform/http/html.js';
import type { Page } from '#platform/http/page.js';
import type { PageLanguage } from './phrases/catalogue.js';

/** A text in each of the page's languages: the first as itself, the second smaller below it. */
export const said = (languages: readonly PageLanguage[], of: (one: PageLanguage) => string): Html =>
  html`${languages.map((one, at) =>
    at === 0
      ? html`<span lang="${one.language}">${of(one)}</span>`
      : html`<span class="second" lang="${one.language}">${of(one)}</span>`,
  )}`;

interface SaidPage extends Pick<Page, 'status' | 'body'> {
  /** The first is that of the window's title. */
  readonly languages: readonly PageLanguage[];
  readonly title: (one: PageLanguage) => string;
}

/** A page titled in each of its languages. */
export const saidPage = ({ languages, title, ...page }: SaidPage): Page => {
  const [first] = languages;
  if (!first) throw new Error('a page is written in some language');
  return { ...page, language: first.language, title: title(first), heading: said(languages, title) };
};
