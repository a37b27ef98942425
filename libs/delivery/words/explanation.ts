import { FARTHEST } from '#domain/calendars/working-days.js';
import { spanOf } from '#domain/reminders/folding.js';
import { ESCALATION } from '#domain/reminders/reminder-key.js';
import type { MovedDay, Reasoning, ReminderKey, Role, ToldToo } from '#domain/reminders/reminders.events.js';
import { printDays } from '#domain/timeframes/printer.js';
import { remember } from '#domain/timeframes/remember.js';
import type { Instant, LocalDate } from '#domain/values.js';
import { spanInWords, triggerWords } from './trigger-words.js';

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
    `${becauseOf(reasoning, key, locale)}: ${withWeekday(reasoning.wanted, locale)}.`,
    moved(reasoning, day, locale),
    toldToo(reasoning, locale),
    `Written to ${key.reader} ${asWhom(reasoning)}, at ${hourOf(due, zone)} (${zone}).`,
    ruleOf(reasoning, key),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** What a reminder is about, in a few words: "14 days before the window opens", "overdue, time 3". */
export const occasionInWords = (
  { occurrence }: Pick<ReminderKey, 'occurrence'>,
  { trigger, after }: Pick<Reasoning, 'trigger' | 'after'>,
): string => {
  if (after) return `one level up, since ${after.key.rule} to ${after.key.reader} ${whys[after.why]}`;
  const [, time] = occurrence.split('#');
  const which = time === undefined ? '' : `, time ${time}`;
  return `${triggerWords[trigger.on].occasion(spanInWords(spanOf(trigger)))}${which}`;
};

const whys: Readonly<Record<NonNullable<Reasoning['after']>['why'], string>> = {
  unanswered: 'was not acknowledged',
  undeliverable: 'could not be delivered',
};

const becauseOf = ({ trigger, window, after }: Reasoning, key: ReminderKey, locale: string): string => {
  if (after) {
    const { rule, occurrence, reader } = after.key;
    return `The reminder ${rule} (${occurrence}) to ${reader} ${whys[after.why]}`;
  }
  const [anchor = '', time = ''] = key.occurrence.split('#');
  return triggerWords[trigger.on].because({
    span: spanInWords(spanOf(trigger)),
    opening: side(window.first, locale),
    closing: side(window.last, locale),
    anchor: time === '' ? '' : printed(anchor as LocalDate, locale),
    time,
  });
};

const side = (day: LocalDate | null, locale: string): string =>
  day === null ? 'not fixed' : printed(day, locale);

/** Neighbouring days that are passed over for the same reason are said as one span. */
const moved = ({ movedBy, alsoTells, wanted: from }: Reasoning, to: LocalDate, locale: string): string => {
  const spans: { first: MovedDay; last: MovedDay }[] = [];
  for (const step of movedBy) {
    const open = spans.at(-1);
    if (open && isSameReason(open.last, step)) open.last = step;
    else spans.push({ first: step, last: step });
  }
  const told = spans.map(
    ({ first, last }) => `${daysOf(first, last, locale)} ${whyFree(first, first !== last)}`,
  );
  const so = withWeekday(to, locale);
  const inOne = alsoTells ? 'Told later, in one: ' : '';
  if (told.length === 0) return alsoTells && from !== to ? `${inOne}${so}.` : '';
  return spans.at(-1)?.last.why === 'no-end'
    ? `${inOne}${told.join('; ')}.`
    : `${inOne}${told.join('; ')}, so ${so}.`;
};

const isSameReason = (one: MovedDay, other: MovedDay): boolean =>
  one.why !== 'weekly' && one.why === other.why && one.name === other.name && one.calendar === other.calendar;

const daysOf = (one: MovedDay, other: MovedDay, locale: string): string => {
  if (one === other) return withWeekday(one.day, locale);
  const [first, last] = one.day < other.day ? [one.day, other.day] : [other.day, one.day];
  return printDays({ first, last }, 'day', locale);
};

const whyFree = ({ why, name = '', calendar }: MovedDay, several: boolean): string => {
  const [is, has] = several ? ['are', 'have'] : ['is', 'has'];
  const from = calendar === null ? '' : ` (${calendar})`;
  switch (why) {
    case 'weekend':
      return `${is} at the weekend`;
    case 'weekly':
      return 'is not the day of the week on which they read';
    case 'not-yet':
      return `${is} too early for it to be so`;
    case 'no-end':
      return `${has} no working day within ${FARTHEST} days of it, so it stays where it is`;
    case 'no-work':
      return `${is} ${several ? 'no working days' : 'no working day'}${from}`;
    case 'holiday':
      return `${is} free: ${name}${from}`;
  }
};

const toldToo = ({ alsoTells = [] }: Reasoning, locale: string): string =>
  alsoTells.length === 0
    ? ''
    : `It tells, too: ${alsoTells.map((each) => inShort(each, locale)).join('; ')}.`;

/** "14 days before the window opens, 6 November 2018". */
const inShort = ({ on, span, occurrence, wanted }: ToldToo, locale: string): string => {
  const [anchor, time] = occurrence.split('#');
  const since = time === undefined ? '' : ` since ${printed(anchor as LocalDate, locale)}`;
  return `${triggerWords[on].occasion(spanInWords(span))}${since}, ${printed(wanted, locale)}`;
};

const roles: Readonly<Record<Role, string>> = {
  owner: 'as the owner',
  responsible: 'as the responsible body',
  watchers: 'as somebody who watches it',
  named: 'whom the rule names',
  head: 'as one level up',
  'nobody else': 'since there is nobody else',
};

const asWhom = ({ as, insteadOf }: Reasoning): string =>
  insteadOf === undefined ? roles[as] : `${roles[as]}, in place of ${insteadOf}, who is no longer written to`;

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
