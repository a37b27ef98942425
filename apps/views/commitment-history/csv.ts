import type { CsvColumn } from '../listing/csv.js';
import type { HistoryItem } from './item.js';

export const historyColumns: readonly CsvColumn<HistoryItem>[] = [
  { header: 'position', valueOf: ({ position }) => position },
  { header: 'at', valueOf: ({ at }) => at },
  { header: 'recordedAt', valueOf: ({ recordedAt }) => recordedAt },
  { header: 'by', valueOf: ({ by }) => by },
  { header: 'visit', valueOf: ({ visit }) => visit },
  { header: 'commitment', valueOf: ({ commitment }) => commitment },
  { header: 'type', valueOf: ({ type }) => type },
  { header: 'what', valueOf: ({ what }) => what },
  { header: 'from', valueOf: ({ from }) => from },
  { header: 'to', valueOf: ({ to }) => to },
  { header: 'why', valueOf: ({ why }) => why },
  { header: 'quoteSource', valueOf: ({ quote }) => quote?.source ?? null },
  { header: 'quoteStart', valueOf: ({ quote }) => quote?.start ?? null },
  { header: 'quoteWords', valueOf: ({ quote }) => quote?.words ?? null },
];
