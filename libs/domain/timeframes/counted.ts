import { type LocalDate, localDate } from '../values.js';

/** Working days counted from a day, as somebody types them. */
export interface CountedDays {
  readonly workingDays: number;
  readonly from: LocalDate;
  /** Any day up to the last one counted; otherwise that day itself. */
  readonly isWithin: boolean;
}

/** More working days than a year and a half has nobody counts. */
const most = 400;

const day = '(?<from>\\d{4}-\\d{2}-\\d{2})';
const forms = [
  `within (?<count>\\d{1,3}) (?:working|business) days? (?:of|from|after) ${day}`,
  `[iî]n (?:termen de|cel mult|maximum) (?<count>\\d{1,3}) (?:de )?zi(?:le)? lucr[aă]to(?:are|r) de la ${day}`,
];
const exact = [
  `(?:in )?(?<count>\\d{1,3}) (?:working|business) days? (?:from|after) ${day}`,
  `(?:peste )?(?<count>\\d{1,3}) (?:de )?zi(?:le)? lucr[aă]to(?:are|r) (?:de la|după|dupa) ${day}`,
];
const read = (sources: readonly string[]): RegExp[] =>
  sources.map((source) => new RegExp(`^${source}$`, 'iu'));
const [within, onDay] = [read(forms), read(exact)];

/**
 * "within 20 working days of 2018-08-27", "20 working days after 2018-08-27", in English or Romanian: no EDTF says it, and which
 * days it means hangs on calendars of free days. The day from which it is counted is not counted itself, as in Regulation
 * (EEC, Euratom) No 1182/71. `undefined` when a text is none of these.
 */
export const countedIn = (text: string): CountedDays | undefined => {
  const said = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  for (const [isWithin, patterns] of [
    [true, within],
    [false, onDay],
  ] as const)
    for (const pattern of patterns) {
      const groups = pattern.exec(said)?.groups;
      const from = localDate.safeParse(groups?.from).data;
      const workingDays = Number(groups?.count);
      if (from && workingDays >= 1 && workingDays <= most) return { workingDays, from, isWithin };
    }
  return undefined;
};

/** As `countedIn` reads it again. */
export const countedText = ({ workingDays, from, isWithin }: CountedDays): string =>
  isWithin ? `within ${workingDays} working days of ${from}` : `${workingDays} working days after ${from}`;
