import type { HistoryLine } from '#read-model/tables/commitment-history.js';

/** What a line says beside who and when. */
export type Description = Pick<HistoryLine, 'what' | 'from' | 'to' | 'why' | 'quote' | 'values'>;

/** What an event says; the rest is empty. */
export type Told = Partial<Description> & Pick<Description, 'what'>;
