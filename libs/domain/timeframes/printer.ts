import type { LocalDate } from '../values.js';
import { remember } from './remember.js';

/** How exactly a date is said. */
export type Precision = 'day' | 'month' | 'year';

const fields: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const printers = remember(300, (key) => {
  const [precision, locale = ''] = key.split(' ') as [Precision, string];
  // English without a country is Europe's here: "20 November", not "November 20".
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...fields[precision],
    timeZone: 'UTC',
    calendar: 'gregory',
  });
});

/** A range takes ICU a tenth of a millisecond, and those who look at a register see the same windows again and again. */
const printed = remember(5_000, (key) => {
  const [precision, locale, first = '', last = ''] = key.split(' ');
  return (
    printers(`${precision} ${locale}`)
      .formatRange(Date.parse(first), Date.parse(last))
      // Thin spaces are for print; a terminal or a CSV file shows them badly.
      .replaceAll('\u2009', ' ')
      // CLDR's British English spaces even "20 – 21 November"; two bare numbers are set close.
      .replace(/^(\d+) – (\d+)(?= |$)/, '$1–$2')
  );
});

/**
 * Days from `first` to `last` as the language prints them, said as exactly as `precision`: "20–21 November 2018",
 * "September – November 2018"; one of them alone when both are the same.
 * @throws RangeError when `locale` is not a BCP 47 tag
 */
export const printDays = (
  { first, last }: { first: LocalDate; last: LocalDate },
  precision: Precision,
  locale: string,
): string => printed(`${precision} ${locale} ${first} ${last}`);
