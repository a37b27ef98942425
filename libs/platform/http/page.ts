import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Language } from '#domain/values.js';
import { type Html, html } from './html.js';
import { pageStyle } from './page-style.js';

/** A page without a script: it works in whatever opens a link from a mail. One sheet under its heading. */
export interface Page {
  readonly status: number;
  readonly language: Language;
  /** Of the window. */
  readonly title: string;
  /** Where it is more than the title. */
  readonly heading?: Html;
  /** What stands above the heading: where one came from. */
  readonly above?: Html;
  readonly body: Html;
  /** Lists need more room than words that are read. */
  readonly isWide?: boolean;
  /** Styles of what it shows of others, of elements and of attributes: these very texts are let through. */
  readonly styles?: readonly string[];
}

/** What the API's description says of an answer that is a page. */
export const aPage = { 'text/html': { schema: { type: 'string' as const } } };

const hashed = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const own = hashed(pageStyle.text);

/** Nothing is loaded, nothing runs, the form goes nowhere but here; every style is named by its hash. */
const policyFor = ({ styles = [] }: Page): string => {
  const shown = styles.length === 0 ? '' : ` 'unsafe-hashes' ${styles.map(hashed).join(' ')}`;
  return [
    "default-src 'none'",
    `style-src ${own}${shown}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const written = ({ language, title, heading, above, body, isWide }: Page): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Aide-mémoire</title>
<style>${pageStyle}</style>
</head>
<body>
<main${isWide ? html` class="wide"` : null}>
<div class="sheet">
${above ?? null}<h1>${heading ?? title}</h1>
${body}
</div>
<footer>Aide-mémoire</footer>
</main>
</body>
</html>
`.text;

/** Sends a page. It answers for somebody, or is for them alone: it is kept nowhere and told to no other site. */
export const sendPage = (reply: FastifyReply, page: Page): void => {
  reply
    .status(page.status)
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': policyFor(page),
      // "no-referrer" would make browsers send forms as from nowhere, which is refused as cross-site.
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow',
    })
    .type('text/html; charset=utf-8')
    .send(written(page));
};
