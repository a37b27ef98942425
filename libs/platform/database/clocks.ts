import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, ClockAway } from '../clock.js';
import { Config } from '../config.js';

/** Holds the clock of this process against the database's, by which everything is recorded. */
@Injectable()
export class Clocks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** A clock that somebody set is meant to be away. @throws {ClockAway} when ours is further away than may be, the way to and fro included */
  async compare(): Promise<void> {
    if (this.clock.isSet) return;
    const asked = Date.parse(this.clock.now());
    const began = performance.now();
    const [row]: { now: number }[] = await this.dataSource.query(
      'select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as now',
    );
    const databases = row?.now ?? asked;
    const apart = this.config.clockApart * 1000;
    if (databases < asked - apart || databases > asked + (performance.now() - began) + apart)
      throw new ClockAway(asked, databases);
  }
}
