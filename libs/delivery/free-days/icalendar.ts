import { Temporal } from 'temporal-polyfill';
import { wordsOf } from '../outcome.js';
import { type CalendarEvent, eventOf, nameOf } from './calendar-event.js';
import { type Component, calendarsIn, Unbalanced, unescaped } from './content-lines.js';
import {
  foundDays,
  groupedBy,
  isFreeDays,
  isRemark,
  joined,
  nothing,
  type Read,
  type Remark,
  type Saying,
  saying,
  type Taking,
} from './found-days.js';
import { daysOfSeries, type SeriesDays, type Span, TooManyDays } from './recurrence.js';

type Day = Temporal.PlainDate;

export interface ReadingICalendar {
  /** Of its readers. */
  readonly zone: string;
  /** Series are taken from two years before this day to ten years after it, whole years. */
  readonly today: string;
  readonly taking: Taking;
  /** What an event without a name is called in a calendar without one. */
  readonly called: string;
}

interface ReadingInTime extends ReadingICalendar, Pick<Span, 'isOver'> {}

const spanAround = (today: string): Pick<Span, 'first' | 'last'> => {
  const { year } = Temporal.PlainDate.from(today);
  return {
    first: Temporal.PlainDate.from({ year: year - 2, month: 1, day: 1 }),
    last: Temporal.PlainDate.from({ year: year + 10, month: 12, day: 31 }),
  };
};

/** How long all series of a file may take, in ms: those of a hundred recesses take a tenth of it. */
const patience = 1_000;

/** Whether that is over since now: by the clock, but for what others on this machine had of the processor meanwhile. */
const timer = (): Span['isOver'] => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(performance.now() - began, (user + system) / 1e3) > patience;
  };
};

/** The free days of the events of an iCalendar text (RFC 5545), which may hold several calendars. */
export const inICalendar = (text: string, reading: ReadingICalendar): Read => {
  try {
    const calendars = calendarsIn(text);
    const isOver = timer();
    if (calendars.length > 0)
      return joined(calendars.map((calendar) => inCalendar(calendar, { ...reading, isOver })));
    return whollyUnread('there is no BEGIN:VCALENDAR in it', 'no-calendar');
  } catch (error) {
    if (error instanceof Unbalanced) return whollyUnread(error.message, 'unbalanced');
    if (error instanceof TooManyDays) return { ...nothing, leftOut: [workingCalendar] };
    throw error;
  }
};

const workingCalendar: Remark = {
  line: null,
  name: '',
  ...saying(
    'working',
    'its events recur on so many days that they take too long to work out: that is when people work; send the free days alone',
  ),
};

const whollyUnread = (why: string, form: string): Read => ({
  ...nothing,
  leftOut: [{ line: null, name: '', ...saying(form, `it is no iCalendar: ${why}`) }],
});

const inCalendar = (calendar: Component, reading: ReadingInTime): Read => {
  const own = calendar.lines.find(({ name }) => name === 'X-WR-CALNAME' || name === 'NAME');
  const called = nameOf(unescaped(own?.value ?? '')) || reading.called;
  const { events, unread } = eventsIn(calendar, reading.zone);
  const { newest, older } = newestOf(events);
  const series = new Map(newest.filter(({ instead }) => !instead).map((event) => [event.uid, event]));
  const moved = groupedBy(
    newest.filter(({ instead }) => instead),
    ({ uid }) => uid,
  );
  return joined([
    { ...nothing, entries: events.length + unread.length, leftOut: [...unread, ...older] },
    ...newest.map((event) =>
      inEvent(event, {
        ...reading,
        called,
        isOrphan: event.instead !== undefined && !series.has(event.uid),
        moved: event.instead ? [] : (moved.get(event.uid) ?? []).flatMap(({ instead }) => instead ?? []),
      }),
    ),
  ]);
};

const remarkOn = ({ line, name }: CalendarEvent, said: Saying): Remark => ({ line, name, ...said });

/** The events, and those whose days cannot be read. */
const eventsIn = ({ components }: Component, zone: string): { events: CalendarEvent[]; unread: Remark[] } => {
  const [events, unread]: [CalendarEvent[], Remark[]] = [[], []];
  for (const component of components.filter(({ name }) => name === 'VEVENT')) {
    try {
      events.push(eventOf(component, zone));
    } catch (error) {
      const summary = component.lines.find(({ name }) => name === 'SUMMARY');
      const name = nameOf(unescaped(summary?.value ?? ''));
      unread.push({
        line: component.line,
        name,
        ...saying('event', `it cannot be read: ${wordsOf(error)}`),
      });
    }
  }
  return { events, unread };
};

const isOlder = (one: CalendarEvent, other: CalendarEvent): boolean => {
  const [[sequence, changed], [otherSequence, otherChanged]] = [one.revision, other.revision];
  return sequence === otherSequence ? changed < otherChanged : sequence < otherSequence;
};

/** Of several revisions of an event (3.8.7.4) the newest. Programs that give every event one UID tell no revision. */
const newestOf = (events: readonly CalendarEvent[]): { newest: CalendarEvent[]; older: Remark[] } => {
  const nameOfEvent = ({ uid, instead, line }: CalendarEvent): string =>
    uid === '' ? `line ${line}` : `${uid}\n${instead ?? ''}`;
  const latest = new Map<string, CalendarEvent>();
  for (const event of events) {
    const known = latest.get(nameOfEvent(event));
    if (!known || isOlder(known, event)) latest.set(nameOfEvent(event), event);
  }
  const outdated = (event: CalendarEvent): boolean => isOlder(event, latest.get(nameOfEvent(event)) ?? event);
  return {
    newest: events.filter((event) => !outdated(event)),
    older: events
      .filter(outdated)
      .map((event) => remarkOn(event, saying('older', 'a newer revision of it is in the file'))),
  };
};

interface ReadingEvent extends ReadingInTime {
  /** It stands for a day of a series that is not in the file. */
  readonly isOrphan: boolean;
  /** The days of its series for which other events stand. */
  readonly moved: readonly Day[];
}

const inEvent = (event: CalendarEvent, reading: ReadingEvent): Read => {
  const leave = (said: Saying): Read => ({ ...nothing, leftOut: [remarkOn(event, said)] });
  const why = event.isCancelled ? saying('cancelled', 'it is cancelled') : whyNotFree(event, reading.taking);
  if (why !== undefined) return leave(why);
  const name = event.name || reading.called;
  let series: SeriesDays;
  try {
    series = daysOf(event, reading);
  } catch (error) {
    if (error instanceof TooManyDays) throw error;
    return leave(saying('recurs', wordsOf(error)));
  }
  const { days, idle } = series;
  if (days.length === 0) return leave(saying('nowhere', 'it falls on no day of the years around today'));
  const told = [
    ...(event.name === '' ? [saying('nameless', `it has no name, and is called “${name}”`, { name })] : []),
    ...(reading.isOrphan ? [saying('orphan', 'its series is not in the file: it stands for itself')] : []),
    ...(event.isForTheRest
      ? [saying('rest', 'it moves the rest of its series too, which is taken as it was')]
      : []),
    ...idle.map((rule) => idleInWords(rule, reading)),
  ];
  const found = days.map((day) => foundDays(event.line, { ...touched(event, day), name }));
  return {
    found: found.filter(isFreeDays),
    entries: 0,
    told: told.map((said) => ({ line: event.line, name, ...said })),
    leftOut: found.filter(isRemark),
  };
};

/** Two hours of a meeting are no free day, nor is one on which somebody works elsewhere. */
const whyNotFree = ({ busy, isWholeDays, start, end }: CalendarEvent, taking: Taking): Saying | undefined => {
  if (taking === 'all') return undefined;
  const isAwayForDays = busy === 'away' && start.until(end, { largestUnit: 'hours' }).hours >= 24;
  if (!isWholeDays && !isAwayForDays) return saying('part', 'it takes part of a day');
  return taking === 'free' && busy === 'busy'
    ? saying('busy', 'it takes whole days, but says “busy”, not “free” or “away”')
    : undefined;
};

const idleInWords = (rule: string, { today }: ReadingEvent): Saying => {
  const [said, last] = [rule.slice(0, 60), String(spanAround(today).last)];
  return saying(
    'idle',
    `its rule "${said}" gives no day up to ${last}: the day that it begins on is taken for itself`,
    { rule: said, last },
  );
};

/** On which days it begins. @throws {NoFreeDays} @throws {TooManyDays} */
const daysOf = (event: CalendarEvent, { today, moved, isOver }: ReadingEvent): SeriesDays => {
  const recurs = event.rules.length > 0 || event.more.length > 0;
  if (event.instead || !recurs) return { days: [event.start.toPlainDate()], idle: [] };
  const elsewhere = new Set(moved.map(String));
  const { days, idle } = daysOfSeries(event, { ...spanAround(today), isOver });
  return { days: days.filter((day) => !elsewhere.has(String(day))), idle };
};

/** First and last day, both inclusive, of its occurrence of that day: an end at midnight belongs to the day before. */
const touched = ({ start, end }: CalendarEvent, day: Day): { first: string; last: string } => {
  const moved = start.toPlainDate().until(day, { largestUnit: 'days' });
  const to = end.add(moved);
  const endsBefore = to.toPlainTime().equals('00:00') && !end.equals(start);
  const last = endsBefore ? to.subtract({ days: 1 }) : to;
  return { first: day.toString(), last: last.toPlainDate().toString() };
};
