import { type CalendarEvent, calendarEvents } from '#domain/calendars/calendar.events.js';
import type { Aggregate } from '#domain/command-types.js';
import { idInStream, streamPrefixes } from '#domain/event-types.js';
import { type ReaderEvent, readerEvents } from '#domain/readers/reader.events.js';
import { type RulebookEvent, rulebookEvents } from '#domain/rules/rulebook.events.js';
import type { Instant } from '#domain/values.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import { streamsBeginning } from '../streams.js';
import type { Told } from './change.js';

type SettingsEvent = RulebookEvent | CalendarEvent | ReaderEvent;

interface EventRow {
  readonly position: number;
  readonly streamId: string;
  readonly version: number;
  readonly type: SettingsEvent['type'];
  readonly data: SettingsEvent['data'];
  readonly recordedAt: string;
}

/** The events of each kind of settings. */
const typesOf = {
  rulebook: Object.keys(rulebookEvents),
  calendar: Object.keys(calendarEvents),
  reader: Object.keys(readerEvents),
};
export type Settings = keyof typeof typesOf;
export const settings = Object.keys(typesOf) as [Settings, ...Settings[]];

const columns = sql`position::float8 as position, stream_id as "streamId", version, type, data, recorded_at as "recordedAt"`;

/** What happened to rules, calendars and readers between two positions. The history tells of visits and their commitments alone. */
export const settingsBetween = async (
  database: Queryable,
  after: number,
  upTo: number,
  most: number,
): Promise<Told[]> => {
  const rows = await run<EventRow>(
    database,
    sql`select ${columns} from events
      where position > ${after} and position <= ${upTo} and type = any(${Object.values(typesOf).flat()})
      order by position limit ${most}`,
  );
  return rows.map(lineOf);
};

/**
 * What happened last to the settings of a kind, newest first; `before` a position, where one is given. Found by their streams: in a
 * log of promises, settings stand far apart.
 */
export const newestOfSettings = async (
  database: Queryable,
  { of, before, most }: { readonly of: Settings; readonly before: number | undefined; readonly most: number },
): Promise<Told[]> => {
  const [first, beyond] = streamsBeginning(streamPrefixes[of]);
  const rows = await run<EventRow>(
    database,
    sql`select * from (
        select ${columns} from events where stream_id >= ${first} and stream_id < ${beyond} offset 0) settings
      where position < ${before ?? Number.MAX_SAFE_INTEGER} order by position desc limit ${most}`,
  );
  return rows.map(lineOf);
};

const lineOf = ({ data, ...row }: EventRow): Told => {
  // What the log holds under a type is of that type: it was held against its schema when it was written.
  const event = { type: row.type, data } as SettingsEvent;
  return {
    position: row.position,
    at: data.at,
    recordedAt: new Date(row.recordedAt).toISOString() as Instant,
    by: data.by,
    via: null,
    visit: null,
    commitment: null,
    version: row.version,
    type: row.type,
    from: null,
    to: null,
    why: null,
    quote: null,
    ...wordsOf(event),
    of: aggregateOf(row.streamId),
    id: idInStream(row.streamId),
  };
};

const aggregateOf = (streamId: string): Aggregate => {
  const prefix = streamId.slice(0, streamId.length - idInStream(streamId).length);
  const [found] = Object.entries(streamPrefixes).find(([, own]) => own === prefix) ?? [];
  if (found === undefined) throw new Error(`${streamId} is a stream of nothing known`);
  return found as Aggregate;
};

/** English, readable without the rest, and the facts to say it in another language. */
const wordsOf = ({ type, data }: SettingsEvent): Pick<Told, 'what' | 'values'> => {
  switch (type) {
    case 'RuleSet':
      return {
        what: `Set the rule ${data.rule.id} for ${data.scope}`,
        values: { scope: data.scope, rule: data.rule.id },
      };
    case 'RuleSwitchedOff':
      return {
        what: `Switched the rule ${data.rule} off for ${data.scope}`,
        values: { scope: data.scope, rule: data.rule },
      };
    case 'RuleLeft':
      return {
        what: `Left the rule ${data.rule} to what holds around ${data.scope}`,
        values: { scope: data.scope, rule: data.rule },
      };
    case 'CalendarKept':
      return {
        what: `Kept the calendar “${data.title}”`,
        values: { calendar: data.calendar, title: data.title },
      };
    case 'FreeDaysAdded':
      return {
        what: `Added free days to ${data.calendar}: ${data.days.length}`,
        values: { calendar: data.calendar, entries: data.days.length, from: data.from },
      };
    case 'FreeDaysRemoved':
      return {
        what: `Removed free days from ${data.calendar}: ${data.days.length}`,
        values: { calendar: data.calendar, entries: data.days.length },
      };
    case 'ReaderDescribed':
      return { what: `Described ${data.name}`, values: { reader: data.reader, name: data.name } };
    case 'ReaderRemoved':
      return {
        what: `Removed ${data.reader}`,
        values: { reader: data.reader, because: data.because },
      };
  }
};
