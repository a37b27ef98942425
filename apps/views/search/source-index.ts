import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { searchedIn, searchTextOf } from '#read-model/search.js';
import { type Queryable, run, sql } from '#read-model/sql.js';

/** Stretches at a time: to stem some twenty thousand characters in six ways takes the database a few hundredths of a second. */
const AT_ONCE = 10;

/** How long nothing is looked for once nothing was left, in ms. */
const REST = 1000;

interface Unread {
  readonly visit: string;
  readonly source: string;
  readonly starts: number;
  readonly text: string;
}

/**
 * Makes the next few stretches of sources searchable that are not yet.
 * @returns whether there were any
 */
export const indexSome = async (database: Queryable): Promise<boolean> => {
  const unread = await run<Unread>(
    database,
    sql`select visit, source, starts, text from source_words where search is null order by visit, source, starts limit ${AT_ONCE}`,
  );
  if (unread.length === 0) return false;
  await run(
    database,
    sql`update source_words s set search = ${searchedIn(sql`n.text`)}
      from unnest(${unread.map(({ visit }) => visit)}::text[], ${unread.map(({ source }) => source)}::text[],
        ${unread.map(({ starts }) => starts)}::int[], ${unread.map(({ text }) => searchTextOf([text]))}::text[])
        as n (visit, source, starts, text)
      where (s.visit, s.source, s.starts) = (n.visit, n.source, n.starts)`,
  );
  return true;
};

/**
 * Sources are searchable a moment after they are attached: stemming two million characters at once would hold up everybody
 * who asks the embedded database for something. What is left to do stands in the table, so that whoever starts next goes on with it.
 */
@Injectable()
export class SourceIndex implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('SourceIndex');
  private readonly ended = new AbortController();
  private indexing: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  onApplicationBootstrap(): void {
    this.indexing = this.goOn();
  }

  async onModuleDestroy(): Promise<void> {
    this.ended.abort();
    await this.indexing;
  }

  /** Several processes may do the same stretches at once, which doubles work and nothing else. */
  private async goOn(): Promise<void> {
    const { signal } = this.ended;
    while (!signal.aborted) {
      const isMore = await indexSome(this.dataSource).catch((error: unknown) => {
        // The database may be away, or rows filled anew be put in place: it is tried again.
        this.log.debug(`sources wait to be searchable: ${error instanceof Error ? error.message : error}`);
        return false;
      });
      await sleep(isMore ? 1 : REST, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
