import type { ActorId } from '#domain/event.js';
import type { Instant, Language, LocalDate, SourceId, VisitId } from '#domain/values.js';
import type { Meeting, Source, VisitTerms } from '#domain/visits/visit.events.js';
import { column, key, optional, viewTable } from '../view-table.js';

/** A source without its text, and how long that is in code points. */
export type SourceOverview = Omit<Source, 'text'> & { readonly characters: number };

/** A visit with its meetings and a list of its sources. */
export interface VisitOverview {
  readonly visit: VisitId;
  readonly title: string;
  /** Every title it had and since when by the store's clock, so that an old report shows the old one. */
  readonly titles: readonly { readonly title: string; readonly since: Instant }[];
  readonly delegation: VisitTerms['delegation'];
  readonly host: VisitTerms['host'];
  readonly place: VisitTerms['place'];
  readonly country: string;
  readonly edtf: string;
  readonly words: string | null;
  readonly windowFirst: LocalDate | null;
  readonly windowLast: LocalDate | null;
  readonly sources: readonly SourceOverview[];
  readonly meetings: readonly Meeting[];
  readonly recordedAt: Instant;
  readonly recordedBy: ActorId;
  readonly changedAt: Instant;
  readonly changedBy: ActorId;
  readonly version: number;
  readonly sincePosition: number;
  readonly searchText: string;
}

/** A source's text, kept as it is: the one place where the words of quotes live in the views. */
export interface VisitSource {
  readonly visit: VisitId;
  readonly source: SourceId;
  readonly title: string;
  readonly languages: readonly Language[];
  readonly mediaType: string;
  readonly url: string | null;
  readonly sha256: string;
  readonly text: string;
  readonly attachedBy: ActorId;
  readonly attachedAt: Instant;
}

const stream = { prefix: 'visit-', property: 'visit' } as const;

export const visitOverview = viewTable<VisitOverview>(
  'visit_overview',
  stream,
  {
    visit: key(column.text),
    title: column.text,
    titles: column.json,
    delegation: column.json,
    host: column.json,
    place: column.json,
    country: column.text,
    edtf: column.text,
    words: optional(column.text),
    windowFirst: optional(column.day),
    windowLast: optional(column.day),
    sources: column.json,
    meetings: column.json,
    recordedAt: column.instant,
    recordedBy: column.text,
    changedAt: column.instant,
    changedBy: column.text,
    version: column.number,
    sincePosition: column.position,
    searchText: column.text,
  },
  ['starts', 'search'],
);

export const visitSource = viewTable<VisitSource>('visit_source', stream, {
  visit: key(column.text),
  source: key(column.text),
  title: column.text,
  languages: column.texts,
  mediaType: column.text,
  url: optional(column.text),
  sha256: column.text,
  text: column.text,
  attachedBy: column.text,
  attachedAt: column.instant,
});
