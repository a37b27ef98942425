import type { Event } from '#domain/event.js';
import type { Counted, Timeframe } from '#domain/timeframes/timeframe.schema.js';
import { inWords } from '#domain/timeframes/words.js';
import type { HistoryLine } from './table.js';

/** What a line says beside who and when. */
export type Description = Pick<HistoryLine, 'what' | 'from' | 'to' | 'why' | 'quote' | 'values'>;

/** What an event says; the rest is empty. */
export type Told = Partial<Description> & Pick<Description, 'what'>;

/** One type of event in words: what its line says, and what it makes known for the lines after it. */
export interface Words<Data, Before> {
  says(data: Data, before: Before | undefined): Told;
  makesKnown?(data: Data, before: Before): Partial<Before>;
}

/** Words for each type of event. */
export type WordsFor<E extends Event, Before> = {
  readonly [Type in E['type']]: Words<Extract<E, { type: Type }>['data'], Before>;
};

export const english = (timeframe: Timeframe): string =>
  `${inWords(timeframe, 'en')}${timeframe.counted ? ` (${countedInWords(timeframe.counted)})` : ''}`;

const countedInWords = ({ workingDays, from, calendars }: Counted): string =>
  `${workingDays} working days counted from ${from}, without weekends${calendars.length > 0 ? ` and the free days of ${calendars.join(', ')}` : ''}`;

/** What it takes to say a timeframe in any language. */
export const spoken = ({ edtf, hemisphere, words, counted }: Timeframe) => ({
  edtf,
  hemisphere,
  words: words ?? null,
  ...(counted && { counted }),
});
