import type { Letter, LetterItem, LetterPart, Link } from './letter.js';

/** RFC 3676 asks for lines below 80; 72 leaves room to be quoted. */
const width = 72;

/**
 * Lines of a paragraph, those after the first behind `indent` spaces. Only at spaces that may break: an address stays whole,
 * and so does what a no-break space holds together.
 */
const wrapped = (text: string, indent = 0): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\r\t]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && [...longer].length > width) {
      lines.push(line);
      line = `${' '.repeat(indent)}${word}`;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

const underlined = (text: string, stroke: string): string[] => {
  const lines = wrapped(text);
  return [...lines, stroke.repeat(Math.max(0, ...lines.map((line) => [...line].length)))];
};

const link = ({ label, address }: Link, colon: string): string[] => [`${label}${colon}`, `  ${address}`];

const item = (
  { statement, standing, elsewhere, facts, open, actions, why, whyTitle }: LetterItem,
  colon: string,
): string[] => [
  ...wrapped(`* ${statement.text}`, 2),
  `  ${standing}`,
  ...(elsewhere === null ? [] : wrapped(`  (${elsewhere})`, 2)),
  ...(facts.length === 0
    ? [`  ${open.address}`]
    : [
        '',
        ...facts.flatMap(({ label, value }) => wrapped(`${label}${colon} ${value}`, 2)),
        '',
        ...[open, ...actions].flatMap((one) => link(one, colon)),
        '',
        ...(whyTitle === null ? [] : [`${whyTitle}${colon}`]),
        ...why.flatMap((line) => wrapped(`- ${line}`, 2)),
      ]),
  '',
];

const part = ({ heading, items, more }: LetterPart, colon: string): string[] => [
  ...(heading === null ? [] : [...underlined(heading, '-'), '']),
  ...items.flatMap((one) => item(one, colon)),
  ...(more === null ? [] : [more, '']),
];

const letter = ({ title, parts, footer, unsubscribe, colon }: Letter): string =>
  [
    ...(title === null ? [] : [...underlined(title, '='), '']),
    ...parts.flatMap((one) => part(one, colon)),
    ...wrapped(footer),
    ...(unsubscribe ? link(unsubscribe, colon) : []),
  ].join('\n');

const divider = `\n\n${'~'.repeat(width)}\n\n`;

/** Letters as plain text, one below the other. */
export const asText = (letters: readonly Letter[]): string => `${letters.map(letter).join(divider)}\n`;
