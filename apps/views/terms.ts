import type { Parties } from '#domain/commitments/commitment.terms.js';
import { opensAt, overdueAt } from '#domain/timeframes/schedule.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';

/** A timeframe as the columns of a view: what was said, the days it means, and the instants the schedule is computed from. */
export const timed = ({ edtf, words, zone, window }: Timeframe) => ({
  edtf,
  words: words ?? null,
  zone,
  windowFirst: window.first,
  windowLast: window.last,
  opensAt: opensAt(window, zone),
  overdueAt: overdueAt(window, zone),
});

/** Every body that has a part in it, each once. */
export const bodiesOf = ({ responsible, supporting, counterparts }: Parties): string[] => [
  ...new Set([...(responsible === null ? [] : [responsible]), ...supporting, ...counterparts]),
];
