import { printDays } from '#domain/timeframes/printer.js';
import { asHtml } from './as-html.js';
import { asText } from './as-text.js';
import { headerText } from './header-text.js';
import { byCommitment, letterOf } from './letter.js';
import type { ComposedMail, Message } from './message.js';
import { languagesWritten } from './phrases/catalogue.js';
import { standingAt } from './standing.js';

/** Characters of a subject that lists of mails still show, more or less. */
const longestSubject = 120;

/**
 * Up to the end of a word, where one is near: not every script puts spaces between them, and where some do, one long
 * statement behind a short word is not to be lost.
 */
const beforeLastWord = (text: string): string => {
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
  const end = words.at(-1)?.index ?? text.length;
  return text.slice(0, end > text.length / 2 ? end : text.length).trimEnd();
};

const shortened = (text: string): string => {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  if (letters.length <= longestSubject) return text;
  const kept = letters
    .slice(0, longestSubject - 1)
    .map(({ segment }) => segment)
    .join('');
  return `${beforeLastWord(kept)}…`;
};

/** In the first of the reader's languages: "Overdue by 12 days: The Chairman visits Astana". */
const subjectOf = (
  { reminders, standing, today, now }: Message,
  { language, phrases }: ReturnType<typeof languagesWritten>[number],
): string => {
  if (standing) {
    const date = printDays({ first: today, last: today }, 'day', language);
    return phrases.digestSubject(
      date,
      byCommitment(reminders).length,
      standing.overdue.length + standing.soon.length,
    );
  }
  const [first] = reminders;
  const what = first ? `: ${first.statement}` : '';
  const commitments = byCommitment(reminders).length;
  if (!first || commitments > 1) return `${phrases.several(commitments)}${what}`;
  return `${phrases.standing(standingAt(first.timeframe, now))}${what}`;
};

/**
 * What is written to a reader, in their languages one below the other. Pure: the same message gives the same bytes. What
 * people wrote stays text in it, whatever they wrote.
 */
export const composeMail = (message: Message): ComposedMail => {
  const [first, ...others] = languagesWritten(message.reader.languages);
  if (!first) throw new Error('every language is written in some language');
  const letters = [first, ...others].map((language) => letterOf(message, language));
  const subject = shortened(headerText(subjectOf(message, first)));
  return { subject, text: asText(letters), html: asHtml(subject, letters) };
};
