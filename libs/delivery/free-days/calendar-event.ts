import { Temporal } from 'temporal-polyfill';
import { type Component, type ContentLine, unescaped } from './content-lines.js';

type Day = Temporal.PlainDate;
type Moment = Temporal.PlainDateTime;

/** Whom an event leaves at work, as far as it says so. */
export type Busy = 'free' | 'away' | 'busy' | 'unsaid';

/** An event as a clock on the wall where it is shows it; what is told in UTC, as a clock of the reader's zone does. */
export interface CalendarEvent {
  readonly line: number;
  /** On one line; empty where it has none. */
  readonly name: string;
  readonly uid: string;
  /** The newer of two has the higher one, compared member by member. */
  readonly revision: readonly [sequence: number, changed: string];
  readonly isCancelled: boolean;
  readonly busy: Busy;
  readonly isWholeDays: boolean;
  readonly start: Moment;
  readonly end: Moment;
  readonly rules: readonly string[];
  /** Days on which it recurs beside its rule, and those that are left out. */
  readonly more: readonly Day[];
  readonly except: readonly Day[];
  /** The day of its series that it stands for. */
  readonly instead: Day | undefined;
  /** Whether it stands for the rest of its series too, which is not understood here. */
  readonly isForTheRest: boolean;
}

const dateForm = /^(\d{4})-?(\d\d)-?(\d\d)$/;
const momentForm = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)?(Z?)$/i;

/** @throws {RangeError} */
const momentOf = (value: string, zone: string): { at: Moment; isDay: boolean } => {
  const [, ...day] = dateForm.exec(value.trim()) ?? [];
  if (day.length > 0) {
    return { at: Temporal.PlainDate.from(day.join('-')).toPlainDateTime(), isDay: true };
  }
  const [, year, month, date, hour, minute, second = '00', utc] = momentForm.exec(value.trim()) ?? [];
  if (year === undefined) throw new RangeError(`"${value.slice(0, 40)}" is no day`);
  const at = Temporal.PlainDateTime.from(
    `${year}-${month}-${date}T${hour}:${minute}:${second === '60' ? '59' : second}`,
  );
  return {
    at: utc ? at.toZonedDateTime('UTC').withTimeZone(zone).toPlainDateTime() : at,
    isDay: false,
  };
};

/** The first of several values of a line, or a period's beginning. */
const daysIn = (lines: readonly ContentLine[], zone: string): Day[] =>
  lines
    .flatMap(({ value }) => value.split(','))
    .filter((value) => value.trim() !== '')
    .map((value) => momentOf(value.split('/')[0] ?? '', zone).at.toPlainDate());

const textOf = (line: ContentLine | undefined): string => (line ? unescaped(line.value).trim() : '');

const outlookWords: Readonly<Record<string, Busy>> = {
  FREE: 'free',
  OOF: 'away',
  BUSY: 'busy',
  TENTATIVE: 'busy',
  WORKINGELSEWHERE: 'busy',
};

const transparencies: Readonly<Record<string, Busy>> = { TRANSPARENT: 'free', OPAQUE: 'busy' };

/** Names of `X-…` properties in which Outlook says what iCalendar has no word for. */
const outlook = { busy: 'X-MICROSOFT-CDO-BUSYSTATUS', wholeDay: 'X-MICROSOFT-CDO-ALLDAYEVENT' };

/**
 * An event of an iCalendar.
 * @param zone of its readers
 * @throws {Error} in words, where its days cannot be read
 */
export const eventOf = ({ lines, line }: Component, zone: string): CalendarEvent => {
  const all = (name: string): ContentLine[] => lines.filter((one) => one.name === name);
  const value = (name: string): string => textOf(all(name)[0]);
  const word = (name: string): string => value(name).toUpperCase();
  const [dtstart] = all('DTSTART');
  if (!dtstart) throw new Error('it has no DTSTART');
  const { at: start, isDay } = momentOf(dtstart.value, zone);
  const end = endOf(value('DTEND'), value('DURATION'), { start, isDay, zone });
  const [instead] = all('RECURRENCE-ID');
  const midnights = [start, end].every((moment) => moment.toPlainTime().equals('00:00'));
  return {
    line,
    name: nameOf(value('SUMMARY')),
    uid: value('UID'),
    revision: [Number(value('SEQUENCE')) || 0, value('LAST-MODIFIED') || value('DTSTAMP')],
    isCancelled: word('STATUS') === 'CANCELLED',
    busy: outlookWords[word(outlook.busy)] ?? transparencies[word('TRANSP')] ?? 'unsaid',
    isWholeDays: isDay || word(outlook.wholeDay) === 'TRUE' || (midnights && !end.equals(start)),
    start,
    end,
    rules: all('RRULE')
      .map((one) => one.value.trim())
      .filter((rule) => rule !== ''),
    more: daysIn(all('RDATE'), zone),
    except: daysIn(all('EXDATE'), zone),
    instead: instead && momentOf(instead.value, zone).at.toPlainDate(),
    isForTheRest: instead?.parameters.RANGE?.toUpperCase() === 'THISANDFUTURE',
  };
};

interface Beginning {
  readonly start: Moment;
  readonly isDay: boolean;
  readonly zone: string;
}

/** Exclusive. A whole day without an end, or that ends as it begins, lasts one day. */
const endOf = (dtend: string, duration: string, { start, isDay, zone }: Beginning): Moment => {
  const least = isDay ? start.add({ days: 1 }) : start;
  if (dtend !== '') {
    const { at } = momentOf(dtend, zone);
    return at.equals(start) ? least : at;
  }
  if (duration === '') return least;
  try {
    const end = start.add(Temporal.Duration.from(duration));
    return end.equals(start) ? least : end;
  } catch {
    throw new Error(`it lasts "${duration.slice(0, 40)}", which is no length of time that ends`);
  }
};

const longestName = 200;

/** On one line, without what does not show, and no longer than a name may be. */
export const nameOf = (text: string): string => {
  const name = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u200b\u2060\ufeff\ufffe\uffff]/gu, '')
    .trim()
    .normalize('NFC');
  if (name.length <= longestName) return name;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (cut.length + segment.length > longestName - 1) break;
    cut += segment;
  }
  return `${cut}…`;
};
