import * as z from 'zod';
import { type EventsOf, event, personal } from '../event.js';
import { form } from '../faults.js';
import { keptFile } from '../files.js';
import { hemisphere, timeframe } from '../timeframes/timeframe.schema.js';
import {
  language,
  line,
  meetingId,
  sha256,
  sourceId,
  text,
  verbatim,
  visitId,
  webAddress,
  zone,
} from '../values.js';

/** A body that sends, receives, owes or is owed: a committee, a ministry, a parliament. Never a person. */
export const body = line(200);

/** Where: its zone decides when a day ends there, its hemisphere what "autumn" means. Country is ISO 3166-1 alpha-2. */
export const place = z
  .object({
    name: line(120),
    country: z.string().regex(/^[A-Z]{2}$/, form('FIELD_COUNTRY', 'an ISO 3166-1 alpha-2 code such as "KZ"')),
    zone,
    hemisphere,
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof place>;

/** Somebody met or travelling: a name and the office held that day. */
export const person = z
  .object({ name: personal(line(120)), office: line(200).optional() })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof person>;

export const delegation = z
  .object({
    name: line(200),
    head: person.optional(),
    members: z.array(person).max(100),
  })
  .meta({ id: 'Delegation' });

/** What a visit is, all of it amendable. */
export const visitTerms = z.object({
  title: personal(line(200)),
  delegation,
  host: z.object({ body, country: place.shape.country }).meta({ id: 'Host' }),
  dates: timeframe,
  place,
});
export type VisitTerms = z.infer<typeof visitTerms>;

/** A document of the visit. The text is kept as it is; quotes point into it. `sha256` is over its UTF-8 bytes. */
export const source = z.object({
  id: sourceId,
  title: personal(line(300)),
  languages: z.array(language).min(1).max(10),
  mediaType: z.literal('text/plain'),
  text: personal(verbatim(2_000_000)),
  sha256,
  url: webAddress.optional(),
  /** The file that the text was taken out of, where it came as one. */
  file: keptFile.optional(),
});
export type Source = z.infer<typeof source>;

export const meeting = z
  .object({
    id: meetingId,
    with: z.array(person).min(1).max(50),
    body: body.optional(),
    on: timeframe.optional(),
    topics: z.array(personal(line(300))).max(50),
  })
  .meta({ id: 'Meeting' });
export type Meeting = z.infer<typeof meeting>;

// Stored for ever: these names and fields are the storage format. Add; never edit.
export const visitEvents = {
  VisitRecorded: event(1, { visit: visitId, ...visitTerms.shape }),
  /** Only what changed. */
  VisitAmended: event(1, { ...visitTerms.partial().shape, because: personal(text(2000)).optional() }),
  SourceAttached: event(1, { source }),
  MeetingNoted: event(1, { meeting }),
  /** All of it, as it is from here on: somebody else was met, on another day, or on more. */
  MeetingAmended: event(1, { meeting, because: personal(text(2000)).optional() }),
  /** It never took place, or was noted twice. */
  MeetingRetracted: event(1, { meeting: meetingId, reason: personal(text(2000)).optional() }),
  /** It is not what was thought, or of another visit: nothing is quoted from it any more. What was quoted keeps its words. */
  SourceRetracted: event(1, { source: sourceId, reason: personal(text(2000)).optional() }),
  SourceRestored: event(1, { source: sourceId, reason: personal(text(2000)).optional() }),
};

export type VisitEvent = EventsOf<typeof visitEvents>;
