import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** How far the topic has come: all events up to `position` stand on it. */
export interface SentUpTo {
  readonly position: number;
  /** Position of the newest event in each partition, 0 when it has none. */
  readonly last: readonly number[];
}

/** Somebody else has taken over meanwhile. Nothing was written. */
export class LeaseLost extends Error {
  constructor(topic: string) {
    super(`another relay sends to ${topic} now`);
    this.name = 'LeaseLost';
  }
}

/**
 * The right to send to a topic, for a while, and the checkpoint that only its holder may move. It does not keep an
 * earlier holder from sending (nothing could, once a request is on its way), so safety does not rest on it: whoever
 * sends begins after the checkpoint and goes on in order, and what is sent twice is dropped by its position. The
 * token keeps an earlier holder from moving the checkpoint.
 */
export class Lease {
  private constructor(
    private readonly dataSource: DataSource,
    private readonly topic: string,
    private readonly token: number,
    /** Milliseconds for which it is good without being renewed. */
    readonly time: number,
    /** Where whoever held it before left off. */
    readonly standing: SentUpTo,
  ) {}

  /** Takes the lease if nobody holds it, or the same holder did; `undefined` when another one does. */
  static async take(
    dataSource: DataSource,
    { topic, partitions, holder, time }: { topic: string; partitions: number; holder: string; time: number },
  ): Promise<Lease | undefined> {
    const [row]: { token: number; position: number; last: number[] }[] = await dataSource.query(
      `insert into relays as known (topic, position, last_positions, holder, token, held_until)
       values ($1, 0, array_fill(0::bigint, array[$2::int]), $3, 1, ${until('$4')})
       on conflict (topic) do update
          set holder = excluded.holder, token = known.token + 1, held_until = excluded.held_until,
              last_positions = case known.position when 0 then excluded.last_positions else known.last_positions end
        where known.held_until < clock_timestamp() or known.holder = excluded.holder
       returning token::float8, position::float8, last_positions::float8[] as last`,
      [topic, partitions, holder, time],
    );
    return row && new Lease(dataSource, topic, row.token, time, { position: row.position, last: row.last });
  }

  /** Who holds leases in this process: one name for all of its life. */
  static newHolder(): string {
    return randomUUID();
  }

  /** Moves the checkpoint, and renews. @throws {LeaseLost} */
  async advance(from: number, { position, last }: SentUpTo): Promise<void> {
    await this.write(
      `update relays set position = $4, last_positions = $5, held_until = ${until('$3')}
        where topic = $1 and token = $2 and position = $6`,
      [this.time, position, last, from],
    );
  }

  /** @throws {LeaseLost} */
  async renew(): Promise<void> {
    await this.write(`update relays set held_until = ${until('$3')} where topic = $1 and token = $2`, [
      this.time,
    ]);
  }

  /** Lets another one take it at once. */
  async release(): Promise<void> {
    await this.write(`update relays set held_until = '-infinity' where topic = $1 and token = $2`, []);
  }

  private async write(sql: string, parameters: readonly unknown[]): Promise<void> {
    const [, written]: [unknown, number] = await this.dataSource.query(sql, [
      this.topic,
      this.token,
      ...parameters,
    ]);
    if (written !== 1) throw new LeaseLost(this.topic);
  }
}

/** The database's clock, which all holders share; a time in milliseconds from now. */
const until = (milliseconds: string): string =>
  `clock_timestamp() + make_interval(secs => ${milliseconds}::float8 / 1000)`;
