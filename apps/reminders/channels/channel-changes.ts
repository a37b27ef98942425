import type { ActorId } from '#domain/event.js';
import type { Instant } from '#domain/values.js';
import { staleVersion } from '#platform/http/if-match.js';
import { type Queryable, run, type Sql, sql } from '#read-model/sql.js';
import { type ChannelChange, channelHistory } from './channel-change.schema.js';

/** Ways to hear of reminders beside mail, which are no events: what opens them is kept apart. */
type Channel = 'feed' | 'webhook';

/** Who does something to one, when, and at which version they saw it; without, whatever stands. */
export interface Changing {
  readonly id: string;
  readonly by: ActorId;
  readonly at: Instant;
  readonly seen?: number | undefined;
}

/** The same without the moment, which is that of the clock. */
export type ChangeWanted = Omit<Changing, 'at'>;

/** So many lines of a history are told. */
const TOLD = 100;

/** Writes down that one was made. */
export const noteMade = (
  database: Queryable,
  channel: Channel,
  { id, by, at }: Changing,
): Promise<unknown[]> =>
  run(
    database,
    sql`insert into secrets.channel_changes (channel, id, version, act, by, at)
      values (${channel}, ${id}, 1, 'made', ${by}, ${at}) returning id`,
  );

interface Change extends Changing {
  readonly channel: Channel;
  readonly act: Exclude<ChannelChange['act'], 'made'>;
  /** What is set in its row. */
  readonly set: Sql;
  /** Of which row: those that this can be done to. */
  readonly where: Sql;
  /** As it is now, where it is still theirs. */
  readonly now: () => Promise<{ readonly version: number } | undefined>;
}

const tables = { feed: sql`secrets.calendar_feeds`, webhook: sql`secrets.webhooks` };

/**
 * Does something to one and writes it down, as one. Resolves with its new version; `undefined` where there is none that it could be done to.
 * @throws {Problem} STALE_VERSION where somebody else did something since
 */
export const change = async (database: Queryable, asked: Change): Promise<number | undefined> => {
  const { channel, id, act, by, at, seen, set, where } = asked;
  const [done] = await run<{ version: number }>(
    database,
    sql`with changed as (
        update ${tables[channel]} t set ${set}, version = t.version + 1
          where t.id = ${id} and (${seen ?? null}::int is null or t.version = ${seen ?? null}) and ${where} returning t.version),
      noted as (
        insert into secrets.channel_changes (channel, id, version, act, by, at)
          select ${channel}, ${id}, version, ${act}, ${by}, ${at} from changed)
      select version from changed`,
  );
  if (done) return done.version;
  const now = seen === undefined ? undefined : await asked.now();
  if (seen !== undefined && now && now.version !== seen) throw staleVersion(seen, now.version, now);
  return undefined;
};

interface Row extends Omit<ChannelChange, 'undo' | 'lasting' | 'at'> {
  readonly at: Date;
  readonly isLast: boolean;
  readonly hasLeft: boolean;
}

/**
 * What happened to feeds or webhooks, newest first.
 * @param about what each is told as, of its row `t`
 * @param among whose are told
 * @param hasLeft whether who made `t` has left since
 */
export const channelHistoryOf = async (
  database: Queryable,
  channel: Channel,
  { about, among, hasLeft }: { readonly about: Sql; readonly among: Sql; readonly hasLeft: Sql },
): Promise<ChannelChange[]> => {
  const rows = await run<Row>(
    database,
    sql`select c.id, ${about} as about, c.act, c.by, c.at, c.version, c.version = t.version as "isLast", ${hasLeft} as "hasLeft"
      from secrets.channel_changes c join ${tables[channel]} t on t.id = c.id
      where c.channel = ${channel} and ${among} order by c.at desc, c.version desc, c.id limit ${TOLD}`,
  );
  return channelHistory.shape.items.parse(
    rows.map(({ isLast, hasLeft: left, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      ...(isLast ? takenBack(row.act, left) : { undo: null, lasting: null }),
    })),
  );
};

/** How what was done last is taken back, or why it is not. */
const takenBack = (act: ChannelChange['act'], hasLeft: boolean): Pick<ChannelChange, 'undo' | 'lasting'> => {
  if (hasLeft) return { undo: null, lasting: 'maker-left' };
  if (act === 'rotated') return { undo: null, lasting: 'secret-replaced' };
  return { undo: act === 'ended' ? 'restore' : 'end', lasting: null };
};
