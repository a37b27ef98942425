import { type CommandContext, type Decider, unheardOf } from '../decider.js';
import { stamped, type Unstamped } from '../event.js';
import { same } from '../plain.js';
import { Rejected } from '../refusals.js';
import type { CalendarCommand, DataOf } from './calendar.commands.js';
import type { CalendarEvent, CalendarId, CalendarTerms, FreeDays } from './calendar.events.js';

export type { CalendarCommand } from './calendar.commands.js';

type Fact = Unstamped<CalendarEvent>;

// ── State ──────────────────────────────────────────────────────────────────────────────────────

export interface KeptCalendar extends CalendarTerms {
  readonly stage: 'kept';
  readonly id: CalendarId;
  /** By `nameOfDays`. */
  readonly days: ReadonlyMap<string, FreeDays>;
  /** Names of days that were here and were taken away, so that taking them away again says nothing. */
  readonly removed: ReadonlySet<string>;
  /** Of its stream: how many events it was made of. */
  readonly version: number;
  /** At which version what was added, and where it came from. */
  readonly additions: ReadonlyMap<number, Addition>;
}

interface Addition {
  readonly from: string;
  readonly days: readonly FreeDays[];
}

export type CalendarState = { readonly stage: 'none' } | KeptCalendar;

const nameOfDays = ({ first, last, name }: FreeDays): string => `${first} ${last} ${name}`;

// ── Fold ───────────────────────────────────────────────────────────────────────────────────────

const nothingKept: Pick<KeptCalendar, 'days' | 'removed' | 'version' | 'additions'> = {
  days: new Map(),
  removed: new Set(),
  version: 0,
  additions: new Map(),
};

const evolve = (state: CalendarState, event: CalendarEvent): CalendarState => {
  if (event.type === 'CalendarKept') {
    const { calendar: id, by, at, ...terms } = event.data;
    const { days, removed, version, additions } = state.stage === 'kept' ? state : nothingKept;
    return { stage: 'kept', id, ...terms, days, removed, additions, version: version + 1 };
  }
  if (state.stage === 'none') throw new Error(`${event.type} before CalendarKept: the stream is damaged`);
  const names = new Set(event.data.days.map(nameOfDays));
  const version = state.version + 1;
  switch (event.type) {
    case 'FreeDaysAdded': {
      const added = event.data.days.map((free): [string, FreeDays] => [nameOfDays(free), free]);
      const removed = new Set([...state.removed].filter((name) => !names.has(name)));
      const { days, from } = event.data;
      const additions = new Map([...state.additions, [version, { from, days }] as const]);
      return { ...state, version, days: new Map([...state.days, ...added]), removed, additions };
    }
    case 'FreeDaysRemoved': {
      const days = new Map([...state.days].filter(([name]) => !names.has(name)));
      return { ...state, version, days, removed: new Set([...state.removed, ...names]) };
    }
    default:
      return unheardOf(event);
  }
};

// ── Decide ─────────────────────────────────────────────────────────────────────────────────────

const keep = ({ calendar, ...asked }: DataOf<'KeepCalendar'>, state: CalendarState): Fact[] => {
  const workingDays = asked.workingDays && [...new Set(asked.workingDays)].toSorted();
  const terms: CalendarTerms = { ...asked, workingDays };
  if (state.stage === 'kept' && same(terms, termsOf(state))) return [];
  return [{ type: 'CalendarKept', data: { calendar, ...terms } }];
};

const add = ({ calendar, days: asked, from }: DataOf<'AddFreeDays'>, kept: KeptCalendar): Fact[] => {
  asked.forEach(({ first, last }, index) => {
    if (last < first) {
      throw new Rejected('FREE_DAYS_REVERSED', { first, last }, `/days/${index}/last`);
    }
  });
  const days = eachOnce(asked).filter((free) => !kept.days.has(nameOfDays(free)));
  return days.length > 0 ? [{ type: 'FreeDaysAdded', data: { calendar, days, from } }] : [];
};

const remove = ({ calendar, days: asked }: DataOf<'RemoveFreeDays'>, kept: KeptCalendar): Fact[] => {
  asked.forEach((free, index) => {
    const name = nameOfDays(free);
    if (kept.days.has(name) || kept.removed.has(name)) return;
    const [alike] = [...kept.days.values()].filter(
      ({ first, last }) => first <= free.last && free.first <= last,
    );
    const named = alike ? [alike.first, alike.last, alike.name] : null;
    throw new Rejected('FREE_DAYS_NOT_FOUND', { ...free, alike: named }, `/days/${index}`);
  });
  const days = eachOnce(asked).filter((free) => kept.days.has(nameOfDays(free)));
  return days.length > 0 ? [{ type: 'FreeDaysRemoved', data: { calendar, days } }] : [];
};

/** Of what was added at that version, what no later addition brought again. */
const takeBack = ({ calendar, version }: DataOf<'TakeBackFreeDays'>, kept: KeptCalendar): Fact[] => {
  const addition = kept.additions.get(version);
  if (!addition) {
    const added = [...kept.additions].map(([at, { from, days }]) => `${at} (${from}, ${days.length})`);
    throw new Rejected('FREE_DAYS_NOT_FOUND', { version, added: added.slice(-10) }, '/version');
  }
  const later = [...kept.additions].filter(([at]) => at > version).flatMap(([, { days }]) => days);
  const again = new Set(later.map(nameOfDays));
  const days = addition.days.filter(
    (free) => kept.days.has(nameOfDays(free)) && !again.has(nameOfDays(free)),
  );
  return days.length > 0 ? [{ type: 'FreeDaysRemoved', data: { calendar, days: [...days] } }] : [];
};

const eachOnce = (days: readonly FreeDays[]): FreeDays[] => [
  ...new Map(days.map((free) => [nameOfDays(free), free])).values(),
];

const kept = (state: CalendarState, calendar: CalendarId): KeptCalendar => {
  if (state.stage === 'kept') return state;
  throw new Rejected('CALENDAR_NOT_FOUND', { calendar }, '/calendar');
};

const termsOf = ({ title, appliesTo, workingDays }: KeptCalendar): CalendarTerms => ({
  title,
  appliesTo,
  workingDays,
});

const facts = (command: CalendarCommand, state: CalendarState): Fact[] => {
  switch (command.type) {
    case 'KeepCalendar':
      return keep(command.data, state);
    case 'AddFreeDays':
      return add(command.data, kept(state, command.data.calendar));
    case 'RemoveFreeDays':
      return remove(command.data, kept(state, command.data.calendar));
    case 'TakeBackFreeDays':
      return takeBack(command.data, kept(state, command.data.calendar));
    default:
      return unheardOf(command);
  }
};

/** The days on which nobody is reached: public holidays, a recess. */
export const calendar: Decider<CalendarCommand & CommandContext, CalendarState, CalendarEvent> = {
  initial: { stage: 'none' },
  evolve,
  decide: (command, state) => stamped<CalendarEvent>(facts(command, state), command),
};
