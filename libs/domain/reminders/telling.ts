import { NO_END, NO_WORK, WEEKEND } from '../calendars/working-days.js';
import { printDays } from '../timeframes/printer.js';
import { remember } from '../timeframes/remember.js';
import type { Instant, LocalDate } from '../values.js';
import { NOT_YET, WEEKLY } from './placing.js';
import { ESCALATION } from './reminder-key.js';
import type { Reasoning, ReminderKey } from './reminders.events.js';
import { spanInWords } from './span-words.js';

/** When a reminder is planned, or fell due, and the zone of its reader. */
export interface ToldWhen {
  readonly day: LocalDate;
  readonly due: Instant;
  readonly zone: string;
}

/**
 * Why a reminder is written, to whom, and why on that day, in a few plain English sentences; the dates as `locale` (BCP 47)
 * prints them. This is the answer to "why did I get this?", so it says nothing that the reasoning does not hold.
 */
export const explain = (
  reasoning: Reasoning,
  key: ReminderKey,
  { day, due, zone }: ToldWhen,
  locale = 'en',
): string =>
  [
    wanted(reasoning, key, locale),
    moved(reasoning, day, locale),
    folded(reasoning),
    `Written to ${key.reader} ${asWhom(reasoning)}, at ${hourOf(due, zone)} (${zone}).`,
    ruleOf(reasoning, key),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const wanted = (reasoning: Reasoning, key: ReminderKey, locale: string): string => {
  const [on = '', span = ''] = reasoning.trigger.split(' ');
  const { first, last } = reasoning.window;
  const [anchorText = '', time = ''] = key.occurrence.split('#');
  const anchor = () => printed(anchorText as LocalDate, locale);
  const thatDay = withWeekday(reasoning.wanted, locale);
  switch (on) {
    case 'before-opening':
      return `${spanInWords(span)} before the window opens (${side(first, locale)}): ${thatDay}.`;
    case 'opening':
      return `The window opens: ${thatDay}.`;
    case 'before-closing':
      return `${spanInWords(span)} before the window closes (${side(last, locale)}): ${thatDay}.`;
    case 'closing':
      return `The last day of the window: ${thatDay}.`;
    case 'overdue':
      return `Overdue since the window closed (${anchor()}), told every ${spanInWords(span)}; time ${time}: ${thatDay}.`;
    case 'undated':
      return `No date fixed since ${anchor()}, told every ${spanInWords(span)}; time ${time}: ${thatDay}.`;
    case 'unreported':
      return `Nothing reported since ${anchor()}, told every ${spanInWords(span)}; time ${time}: ${thatDay}.`;
    case 'date':
      return `The date that the rule names: ${thatDay}.`;
    default:
      return escalated(reasoning, thatDay);
  }
};

const escalated = ({ after }: Reasoning, day: string): string => {
  if (!after) return `One level up: ${day}.`;
  const { rule, occurrence, reader } = after.key;
  const what = after.why === 'unanswered' ? 'was not acknowledged' : 'could not be delivered';
  return `The reminder ${rule} (${occurrence}) to ${reader} ${what}: ${day}.`;
};

const side = (day: LocalDate | null, locale: string): string =>
  day === null ? 'not fixed' : printed(day, locale);

type Moved = Reasoning['movedBy'][number];

/** Neighbouring days that are free for the same reason are said as one span. */
const moved = ({ movedBy, folds, wanted: from }: Reasoning, to: LocalDate, locale: string): string => {
  const spans: { first: Moved; last: Moved }[] = [];
  for (const step of movedBy) {
    const open = spans.at(-1);
    if (open && open.last.name === step.name && open.last.calendar === step.calendar && step.name !== WEEKLY)
      open.last = step;
    else spans.push({ first: step, last: step });
  }
  const told = spans.map(
    ({ first, last }) => `${daysOf(first, last, locale)} ${whyFree(first, first !== last)}`,
  );
  const so = withWeekday(to, locale);
  const inOne = folds ? 'Told later, in one: ' : '';
  if (told.length === 0) return folds && from !== to ? `${inOne}${so}.` : '';
  return told.at(-1)?.endsWith(STAYS)
    ? `${inOne}${told.join('; ')}.`
    : `${inOne}${told.join('; ')}, so ${so}.`;
};

const daysOf = (one: Moved, other: Moved, locale: string): string => {
  if (one === other) return withWeekday(one.day, locale);
  const [first, last] = one.day < other.day ? [one.day, other.day] : [other.day, one.day];
  return printDays({ first, last }, 'day', locale);
};

const STAYS = 'so it stays where it is';

const whyFree = ({ name, calendar }: Moved, several: boolean): string => {
  const [is, has] = several ? ['are', 'have'] : ['is', 'has'];
  if (name === WEEKEND) return `${is} at the weekend`;
  if (name === WEEKLY) return 'is not the day of the week on which they read';
  if (name === NOT_YET) return `${is} too early for it to be so`;
  if (name === NO_END) return `${has} ${NO_END} of it, ${STAYS}`;
  const from = calendar === null ? '' : ` (${calendar})`;
  return name === NO_WORK
    ? `${is} ${several ? 'no working days' : NO_WORK}${from}`
    : `${is} free: ${name}${from}`;
};

const folded = ({ folds = [] }: Reasoning): string =>
  folds.length === 0 ? '' : `It tells, too: ${folds.join('; ')}.`;

const roles: Readonly<Record<string, string>> = {
  owner: 'as the owner',
  responsible: 'as the responsible body',
  watchers: 'as somebody who watches it',
  named: 'whom the rule names',
  head: 'as one level up',
  'nobody else': 'since there is nobody else',
};

const asWhom = ({ as, insteadOf }: Reasoning): string => {
  const role = roles[as] ?? `as ${as}`;
  return insteadOf === undefined ? role : `${role}, in place of ${insteadOf}, who is no longer written to`;
};

const ruleOf = ({ ruleVersion, after }: Reasoning, { rule }: ReminderKey): string =>
  rule === ESCALATION && after ? `Rule ${after.key.rule}, ${ruleVersion}.` : `Rule ${rule}, ${ruleVersion}.`;

const printed = (day: LocalDate, locale: string): string =>
  printDays({ first: day, last: day }, 'day', locale);

const dayPrinters = remember(100, (locale) => {
  const { format } = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format;
});

/** "Tuesday 6 November 2018". */
const withWeekday = (day: LocalDate, locale: string): string =>
  dayPrinters(locale)(Date.parse(day)).replace(', ', ' ');

const hourPrinters = remember(500, (zone) => {
  const { format } = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return format;
});

const hourOf = (due: Instant, zone: string): string => hourPrinters(zone)(Date.parse(due));
