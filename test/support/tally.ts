import type { DataSource } from 'typeorm';
import {
  type Consequences,
  defineProjection,
  type Fold,
  type Projection,
  type RecordedOf,
} from '#projections/projection.js';
import { rowsOfStreams } from '#read-model/rows.js';
import { column, key, viewTable } from '#read-model/view-table.js';
import type { Fact } from './views.js';

/** The smallest view that has all there is: a row that is read back and changed, and lines that are only written. */
export interface Tally {
  readonly streamId: string;
  readonly reports: number;
  /** The reports' words one after the other, so that one taken twice, left out or out of turn shows. */
  readonly words: string;
}

export interface Report {
  readonly position: number;
  readonly streamId: string;
  readonly words: string;
}

export const tally = viewTable<Tally>(
  'tally',
  { prefix: '', property: 'streamId' },
  { streamId: key(column.text), reports: column.number, words: column.text },
);
export const reports = viewTable<Report>(
  'reports',
  { prefix: '', property: 'streamId' },
  { position: key(column.position), streamId: column.text, words: column.text },
);

export const createTally = (dataSource: DataSource): Promise<unknown> =>
  dataSource.query(`
    create table tally (stream_id text primary key, reports int not null check (reports < 1000), words text not null);
    create index on tally (reports);
    create table reports (position bigint primary key, stream_id text not null, words text not null);
    create index on reports (stream_id)`);

type Views = { tally: Tally; reports: Report };

/** @param refuses words that its handler throws at; called anew for each event */
export const tallyProjection = (
  version = 1,
  refuses: () => readonly string[] = () => [],
  consequences: Consequences = {},
): Projection =>
  defineProjection<Views>({
    ...consequences,
    name: 'tally',
    version,
    tables: { tally, reports },
    writeOnly: ['reports'],
    on: {
      ProgressReported: (fold, event) => count(fold, event, refuses()),
    },
  });

const count = (
  { tally, reports }: Fold<Views>,
  event: RecordedOf<'ProgressReported'>,
  refused: readonly string[],
): void => {
  const { streamId, position } = event;
  const { report } = event.data;
  const before = tally.get(streamId) ?? { streamId, reports: 0, words: '' };
  tally.put({
    streamId,
    reports: before.reports + (report === 'too many' ? 1000 : 1),
    words: `${before.words} ${report}`,
  });
  reports.put({ position, streamId, words: report });
  // Only now, so that what was put before must be forgotten.
  if (refused.includes(report)) throw new Error(`cannot take “${report}”`);
};

export const reported = (report: string): Fact => ({ type: 'ProgressReported', data: { report } });

/** The words of each stream, as the view has them. */
export const wordsOf = async (
  dataSource: DataSource,
  ...streams: string[]
): Promise<Record<string, string>> => {
  const rows = await rowsOfStreams(dataSource, tally, 'serving', streams);
  return Object.fromEntries(rows.map(({ streamId, words }) => [streamId, words.trim()]));
};
