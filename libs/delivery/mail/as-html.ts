import { Html, html } from '#platform/http/html.js';
import type { Letter, LetterItem, LetterPart, Link } from './letter.js';

/**
 * One column, styles on the elements, no pictures. Text and background are left to the mail program, so that a dark one
 * turns both; colours of our own are readable on light and dark alike, and better where the program reads `<style>`.
 */
const styles = {
  column:
    'max-width:600px;margin:0 auto;padding:24px 20px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif',
  title: 'margin:0 0 20px;font-size:22px;line-height:1.3;font-weight:700',
  heading:
    'margin:36px 0 0;padding-bottom:6px;font-size:14px;line-height:1.4;font-weight:700;color:#6b7785;border-bottom:1px solid #8d99a6',
  item: 'padding:18px 0 20px;border-bottom:1px solid #c3ccd6',
  line: 'padding:10px 0;border-bottom:1px solid #c3ccd6',
  standing: 'margin:0 0 4px;font-size:14px;font-weight:700;color:#2f72c4',
  late: 'margin:0 0 4px;font-size:14px;font-weight:700;color:#cf3f36',
  statement: 'margin:0 0 12px;font-size:18px;line-height:1.4;font-weight:600',
  statementInLine: 'margin:0;font-size:16px;line-height:1.4;font-weight:400',
  fact: 'margin:0 0 2px',
  muted: 'color:#6b7785',
  actions: 'margin:16px 0 6px',
  action:
    'display:inline-block;margin:0 8px 8px 0;padding:7px 14px;border:1px solid #2f72c4;border-radius:6px;font-size:15px;font-weight:600;color:#2f72c4;text-decoration:none',
  primary:
    'display:inline-block;margin:0 8px 8px 0;padding:7px 14px;border:1px solid #2f72c4;border-radius:6px;font-size:15px;font-weight:600;background:#2f72c4;color:#ffffff;text-decoration:none',
  whyTitle: 'margin:12px 0 0;font-size:14px;font-weight:600;color:#6b7785',
  why: 'margin:2px 0 0;font-size:14px;color:#6b7785',
  link: 'color:#2f72c4',
  footer: 'margin:24px 0 0;font-size:13px;color:#6b7785',
  divider: 'margin:44px 0;border:0;border-top:3px solid #8d99a6',
} as const;

const dark = new Html(
  ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
    '@media (prefers-color-scheme:dark){' +
    '.m{color:#a9b4c0!important}.l{color:#8ab8f5!important;border-color:#8ab8f5!important}' +
    '.w{color:#ff9a91!important}.b{border-color:#3d4752!important}}',
);

const link = ({ label, address }: Link): Html =>
  html`<a class="l" style="${styles.link}" href="${address}">${label}</a>`;

const button = ({ label, address }: Link): Html =>
  html`<a class="l" style="${styles.action}" href="${address}">${label}</a> `;

/** "When: autumn 2018": text with its label's colour apart, so that a program without styles still shows a colon. */
const fact = ({ label, value }: LetterItem['facts'][number], colon: string): Html =>
  html`<p style="${styles.fact}"><span class="m" style="${styles.muted}">${label}${colon}</span> ${value}</p>
`;

const standing = ({ standing: text, elsewhere, isLate }: LetterItem): Html =>
  html`${
    isLate
      ? html`<p class="w" style="${styles.late}">${text}</p>`
      : html`<p class="l" style="${styles.standing}">${text}</p>`
  }${elsewhere === null ? null : html`\n<p class="m" style="${styles.why}">${elsewhere}</p>`}`;

const whole = (told: LetterItem, level: 1 | 2 | 3, colon: string): Html => {
  const { statement, facts, open, actions, why, whyTitle } = told;
  const [primary, ...others] = actions;
  const heading = new Html(`h${level}`);
  return html`<div class="b" style="${styles.item}">
${standing(told)}
<${heading} style="${level === 1 ? styles.title : styles.statement}" lang="${statement.language}" dir="auto">${statement.text}</${heading}>
${facts.map((one) => fact(one, colon))}${
  actions.length === 0
    ? null
    : html`<p style="${styles.actions}">${primary ? html`<a style="${styles.primary}" href="${primary.address}">${primary.label}</a> ` : null}${others.map(button)}</p>
`
}<p style="${styles.fact}">${link(open)}</p>
${
  whyTitle === null
    ? null
    : html`<p class="m" style="${styles.whyTitle}">${whyTitle}${colon}</p>
`
}${why.map(
  (line) => html`<p class="m" style="${styles.why}">${line}</p>
`,
)}</div>
`;
};

const line = (told: LetterItem): Html => {
  const { statement, open } = told;
  return html`<div class="b" style="${styles.line}">
${standing(told)}
<p style="${styles.statementInLine}" lang="${statement.language}" dir="auto"><a class="l" style="${styles.link}" href="${open.address}">${statement.text}</a></p>
</div>
`;
};

const part = ({ heading, items, more }: LetterPart, level: 1 | 2 | 3, colon: string): Html =>
  html`${
    heading === null
      ? null
      : html`<h2 class="m b" style="${styles.heading}">${heading}</h2>
`
  }${items.map((told) => (told.facts.length === 0 ? line(told) : whole(told, level, colon)))}${
    more === null
      ? null
      : html`<p class="m" style="${styles.why}">${more}</p>
`
  }`;

/** Headings go down one by one: the letter's title, the part's, the reminder's. */
const levelIn = (title: string | null, { heading }: LetterPart): 1 | 2 | 3 => {
  if (title === null) return 1;
  return heading === null ? 2 : 3;
};

const letter = ({ language, title, parts, footer, unsubscribe, colon }: Letter): Html =>
  html`<div lang="${language}">
${
  title === null
    ? null
    : html`<h1 style="${styles.title}">${title}</h1>
`
}${parts.map((one) => part(one, levelIn(title, one), colon))}<p class="m" style="${styles.footer}">${footer}${
    unsubscribe ? html`<br>${link(unsubscribe)}` : null
  }</p>
</div>
`;

/** Letters as one HTML page, one below the other. */
export const asHtml = (subject: string, letters: readonly Letter[]): string => {
  const divided = letters.flatMap((one, at) =>
    at === 0
      ? [letter(one)]
      : [
          html`<hr class="b" style="${styles.divider}">
`,
          letter(one),
        ],
  );
  return html`<!doctype html>
<html lang="${letters[0]?.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${dark}</style>
</head>
<body style="margin:0">
<div style="${styles.column}">
${divided}</div>
</body>
</html>
`.text;
};
