/** Days and moments in a person's language. A day is a day of the place, text such as `2018-11-20`; it has no zone. */

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const DAY = 86_400_000;

/** Whether a text is a day that there is: `2018-02-30` is none. */
export const isDay = (text: string): boolean =>
  !Number.isNaN(day(text).getTime()) && day(text).toISOString().slice(0, 10) === text;

/** From one day to another, in days; negative backwards. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((day(to).getTime() - day(from).getTime()) / DAY);

export const addDays = (text: string, days: number): string =>
  new Date(day(text).getTime() + days * DAY).toISOString().slice(0, 10);

/** The day that a clock on the wall of a zone shows at a moment. */
export const dayIn = (zone: string, instant: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant));

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
};

const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "20 November 2018" */
export const longDay = (locale: string, text: string): string => formatOf(locale, long).format(day(text));

/** "Thursday 25 October 2018", as the heading of a day. */
export const fullDay = (locale: string, text: string): string => {
  const said = formatOf(locale, { ...long, weekday: 'long' }).format(day(text));
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
};

/** "30 Nov", with the year where it is another than `now`'s. */
export const shortDay = (locale: string, text: string, now: string): string =>
  formatOf(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(text.slice(0, 4) !== now.slice(0, 4) && { year: 'numeric' }),
  }).format(day(text));

/** "1 September – 30 November 2018"; an open side is left out. */
export const windowDays = (locale: string, first: string | null, last: string | null): string => {
  if (first !== null && last !== null) return formatOf(locale, long).formatRange(day(first), day(last));
  if (last !== null) return `… – ${longDay(locale, last)}`;
  return first === null ? '' : `${longDay(locale, first)} – …`;
};

/** "Nov", of the month that a day is in. */
export const monthOf = (locale: string, text: string): string =>
  formatOf(locale, { month: 'short', timeZone: 'UTC' }).format(day(text));

/** "25 Oct, 09:52" by the clock of whoever looks. */
export const moment = (locale: string, instant: string): string =>
  formatOf(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

/** "08:00", by the clock of a zone, or of whoever looks. */
export const clock = (locale: string, instant: string | Date, timeZone?: string): string =>
  formatOf(locale, { hour: '2-digit', minute: '2-digit', ...(timeZone && { timeZone }) }).format(
    new Date(instant),
  );

/** A number of bytes, "18 kB" or "3.4 MB". */
export const bytes = (locale: string, count: number): string => {
  const [unit, size] =
    count < 1_000_000 ? ['kilobyte', Math.max(1, Math.round(count / 1000))] : ['megabyte', count / 1_000_000];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(Number(size));
};

/** The name of a language in another: "Romanian". */
export const languageName = (locale: string, tag: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;

/** The name of a country or region by its two letters. */
export const countryName = (locale: string, code: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

const quoteMarks: Record<string, readonly [string, string]> = {
  en: ['“', '”'],
  ro: ['„', '”'],
  fr: ['« ', ' »'],
  de: ['„', '“'],
  ru: ['«', '»'],
  ar: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  pl: ['„', '”'],
  nl: ['“', '”'],
  pt: ['“', '”'],
  kk: ['«', '»'],
};

/** Words in the quotation marks of their own language. */
export const quoted = (words: string, language: string | null): string => {
  const [open, close] = quoteMarks[language?.slice(0, 2) ?? 'en'] ?? ['“', '”'];
  return `${open}${words}${close}`;
};

const short = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** Nothing is known of when: neither a first nor a last day. */
export const isUndated = ({
  window: { first, last },
}: {
  readonly window: { readonly first: string | null; readonly last: string | null };
}): boolean => first === null && last === null;

/** "1 Sep – 30 Nov 2018", for where there is little room; an open side is left out. */
export const shortWindow = (locale: string, first: string | null, last: string | null): string => {
  const format = formatOf(locale, short);
  if (first !== null && last !== null) return format.formatRange(day(first), day(last));
  if (last !== null) return `… – ${format.format(day(last))}`;
  return first === null ? '' : `${format.format(day(first))} – …`;
};

/** The same day of a later month, or its last where it is shorter: 31 January and a month is 28 February. */
export const addMonths = (text: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
};
/** "November 2018", of the month that a day is in. */
export const monthName = (locale: string, text: string): string =>
  formatOf(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day(text));

/** "Mon" to "Sun". */
export const weekdayNames = (locale: string): string[] =>
  [1, 2, 3, 4, 5, 6, 7].map((date) =>
    formatOf(locale, { weekday: 'short', timeZone: 'UTC' }).format(day(`2018-01-0${date}`)),
  );
