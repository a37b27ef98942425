import { type CommandContext, type Decider, unheardOf } from '../decider.js';
import { stamped, type Unstamped } from '../event.js';
import { same } from '../plain.js';
import type { ReaderId } from '../readers/reader.events.js';
import { Rejected } from '../refusals.js';
import type { CommitmentId, Instant, LocalDate, VisitId } from '../values.js';
import type { Fallen, Snooze } from './planning.js';
import { reminderName } from './reminder-key.js';
import type { DataOf, RemindersCommand } from './reminders.commands.js';
import type { ReminderKey, RemindersEvent } from './reminders.events.js';

export type { RemindersCommand } from './reminders.commands.js';

type Fact = Unstamped<RemindersEvent>;

/** Every event names the commitment and its visit, which the handler knows from the commitment's own stream. */
export interface RemindersContext extends CommandContext {
  readonly commitment: CommitmentId;
  readonly visit: VisitId;
  /** Of `Snooze`: the day it is for the reader whom it leaves alone. */
  readonly today?: LocalDate;
}

// ── State ──────────────────────────────────────────────────────────────────────────────────────

/** What became of a commitment's reminders, and who follows it. */
export interface Reminders {
  readonly watchers: readonly ReaderId[];
  /** One for each reader: the newest. */
  readonly snoozes: readonly Snooze[];
  /** By `reminderName`, in the order in which they fell due. */
  readonly fallen: ReadonlyMap<string, Fallen>;
  /** The newest, so that recording it again says nothing. */
  readonly moved: DataOf<'RecordMoves'> | null;
}

const initial: Reminders = { watchers: [], snoozes: [], fallen: new Map(), moved: null };

// ── Fold ───────────────────────────────────────────────────────────────────────────────────────

const evolve = (state: Reminders, event: RemindersEvent): Reminders => {
  switch (event.type) {
    case 'ReminderFellDue': {
      const { key, notice, at, day, reasoning } = event.data;
      const so = { delivered: null, failed: null, acknowledged: null, cancelled: null };
      return withFallen(state, { key, notice, at, day, reasoning, ...so });
    }
    case 'ReminderDelivered': {
      const { key, at, channel } = event.data;
      return withFallen(state, { ...fallenAt(state, event.type, key), delivered: { at, channel } });
    }
    case 'ReminderFailed': {
      const { key, at, channel, reason } = event.data;
      return withFallen(state, { ...fallenAt(state, event.type, key), failed: { at, channel, reason } });
    }
    case 'ReminderCancelled': {
      const { key, at, because } = event.data;
      return withFallen(state, { ...fallenAt(state, event.type, key), cancelled: { at, because } });
    }
    case 'ReminderAcknowledged': {
      const { key, at } = event.data;
      return key
        ? acknowledged(state, [fallenAt(state, event.type, key)], at)
        : acknowledged(state, unanswered(state), at);
    }
    case 'RemindersSnoozed': {
      const { reader, until } = event.data;
      return { ...state, snoozes: [...without(state.snoozes, reader), { reader, until }] };
    }
    case 'CommitmentWatched':
      return { ...state, watchers: [...state.watchers, event.data.reader] };
    case 'CommitmentUnwatched':
      return { ...state, watchers: state.watchers.filter((watcher) => watcher !== event.data.reader) };
    case 'RemindersMoved': {
      const { because, moves } = event.data;
      return { ...state, moved: { because, moves } };
    }
    default:
      return unheardOf(event);
  }
};

const withFallen = (state: Reminders, ...changed: Fallen[]): Reminders => ({
  ...state,
  fallen: new Map([...state.fallen, ...changed.map((one): [string, Fallen] => [reminderName(one.key), one])]),
});

const acknowledged = (state: Reminders, some: readonly Fallen[], at: Instant): Reminders =>
  withFallen(state, ...some.map((fell) => ({ ...fell, acknowledged: at })));

const fallenAt = ({ fallen }: Reminders, type: string, key: ReminderKey): Fallen => {
  const fell = fallen.get(reminderName(key));
  if (fell) return fell;
  throw new Error(`${type} of ${reminderName(key)}, which did not fall due: the stream is damaged`);
};

const without = (snoozes: readonly Snooze[], reader: ReaderId): Snooze[] =>
  snoozes.filter((snooze) => snooze.reader !== reader);

const unanswered = ({ fallen }: Reminders): Fallen[] =>
  [...fallen.values()].filter(({ acknowledged }) => acknowledged === null);

/** Fell due, and was neither handed over nor given up nor cancelled. */
export const isWaiting = ({ delivered, failed, cancelled }: Fallen): boolean =>
  delivered === null && failed === null && cancelled === null;

/** What was cancelled may fall due again. */
export const hasFallen = (fallen: Fallen | undefined): boolean =>
  fallen !== undefined && fallen.cancelled === null;

// ── Decide ─────────────────────────────────────────────────────────────────────────────────────

type Of = Pick<RemindersContext, 'commitment' | 'visit'>;

const recordDue = ({ items }: DataOf<'RecordDue'>, { fallen }: Reminders, of: Of): Fact[] =>
  [...new Map(items.map((item) => [reminderName(item.key), item]))]
    .filter(([name]) => !hasFallen(fallen.get(name)))
    .map(([, item]) => ({ type: 'ReminderFellDue', data: { ...of, ...item } }));

const recordDelivered = (asked: DataOf<'RecordDelivered'>, state: Reminders, of: Of): Fact[] => {
  const { keys, ...how } = asked;
  return named(keys, state)
    .filter(({ delivered, cancelled }) => delivered === null && cancelled === null)
    .map(({ key }) => ({ type: 'ReminderDelivered', data: { ...of, key, ...how } }));
};

/** What was delivered after all has not failed, and what was given up is given up once. */
const recordFailed = (asked: DataOf<'RecordFailed'>, state: Reminders, of: Of): Fact[] => {
  const { keys, ...how } = asked;
  return named(keys, state)
    .filter(isWaiting)
    .map(({ key }) => ({ type: 'ReminderFailed', data: { ...of, key, ...how } }));
};

const recordCancelled = (asked: DataOf<'RecordCancelled'>, state: Reminders, of: Of): Fact[] => {
  const { items, notice } = asked;
  const why = new Map(items.map(({ key, because }) => [reminderName(key), because]));
  return named(
    items.map(({ key }) => key),
    state,
  )
    .filter(isWaiting)
    .flatMap(({ key }) => {
      const because = why.get(reminderName(key));
      return because ? [{ type: 'ReminderCancelled', data: { ...of, key, notice, because } }] : [];
    });
};

const acknowledge = ({ key }: DataOf<'Acknowledge'>, state: Reminders, of: Of): Fact[] => {
  const asked = key ? named([key], state, '/key') : unanswered(state);
  const news = asked.some((fell) => fell.acknowledged === null);
  return news ? [{ type: 'ReminderAcknowledged', data: { ...of, ...(key && { key }) } }] : [];
};

const snooze = (asked: DataOf<'Snooze'>, { snoozes }: Reminders, of: Of, today: string): Fact[] => {
  if (snoozes.some((present) => same(present, asked))) return [];
  if (asked.until <= today) {
    throw new Rejected('SNOOZE_PAST', { until: asked.until, today }, '/until');
  }
  return [{ type: 'RemindersSnoozed', data: { ...of, ...asked } }];
};

const watch = ({ reader }: DataOf<'Watch'>, { watchers }: Reminders, of: Of): Fact[] =>
  watchers.includes(reader) ? [] : [{ type: 'CommitmentWatched', data: { ...of, reader } }];

const unwatch = ({ reader }: DataOf<'Unwatch'>, { watchers }: Reminders, of: Of): Fact[] =>
  watchers.includes(reader) ? [{ type: 'CommitmentUnwatched', data: { ...of, reader } }] : [];

const recordMoves = (asked: DataOf<'RecordMoves'>, { moved }: Reminders, of: Of): Fact[] =>
  same(asked, moved) ? [] : [{ type: 'RemindersMoved', data: { ...of, ...asked } }];

/** @throws {Rejected} REMINDER_NOT_FOUND */
const named = (keys: readonly ReminderKey[], { fallen }: Reminders, pointer?: string): Fallen[] => {
  const names = new Map(keys.map((key, index) => [reminderName(key), pointer ?? `/keys/${index}`]));
  return [...names].map(([name, at]) => {
    const fell = fallen.get(name);
    if (fell) return fell;
    const newest = [...fallen.keys()].at(-1) ?? null;
    throw new Rejected('REMINDER_NOT_FOUND', { reminder: name, newest }, at);
  });
};

const facts = (command: RemindersCommand & RemindersContext, state: Reminders): Fact[] => {
  const { commitment, visit, now } = command;
  const of = { commitment, visit };
  switch (command.type) {
    case 'RecordDue':
      return recordDue(command.data, state, of);
    case 'RecordDelivered':
      return recordDelivered(command.data, state, of);
    case 'RecordFailed':
      return recordFailed(command.data, state, of);
    case 'RecordCancelled':
      return recordCancelled(command.data, state, of);
    case 'Acknowledge':
      return acknowledge(command.data, state, of);
    case 'Snooze':
      return snooze(command.data, state, of, command.today ?? now.slice(0, 10));
    case 'Watch':
      return watch(command.data, state, of);
    case 'Unwatch':
      return unwatch(command.data, state, of);
    case 'RecordMoves':
      return recordMoves(command.data, state, of);
    default:
      return unheardOf(command);
  }
};

/** The reminders of one commitment: what fell due, whether it arrived, who has seen it, who follows. */
export const reminders: Decider<RemindersCommand & RemindersContext, Reminders, RemindersEvent> = {
  initial,
  evolve,
  decide: (command, state) => stamped<RemindersEvent>(facts(command, state), command),
};
