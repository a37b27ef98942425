import type { DomainEvent } from '#domain/event-types.js';
import { withMeeting } from '#domain/visits/visit.js';
import { defineProjection, type Fold, type RecordedOf } from '#projections/projection.js';
import { searchTextOf } from '#read-model/search.js';
import { visitOf } from '../streams.js';
import {
  PART,
  type VisitOverview,
  type VisitSource,
  type VisitSourcePart,
  type VisitVersion,
  visitOverview,
  visitSource,
  visitSourcePart,
  visitVersion,
} from './table.js';

type Views = { visits: VisitOverview; versions: VisitVersion; sources: VisitSource; parts: VisitSourcePart };

/** Visits with their meetings and the list of their sources, and apart from them the sources' texts. */
export const visitOverviewProjection = defineProjection<Views>({
  name: 'visit_overview',
  version: 4,
  tables: { visits: visitOverview, versions: visitVersion, sources: visitSource, parts: visitSourcePart },
  past: { visits: 'versions' },
  writeOnly: ['sources', 'parts'],
  on: {
    VisitRecorded: ({ visits }, event) => {
      const { visit, title, delegation, host, dates, place, by, at } = event.data;
      const { position, version, recordedAt } = event;
      visits.put(
        searchable({
          visit,
          title,
          titles: [{ title, since: recordedAt }],
          delegation,
          host,
          place,
          country: place.country,
          ...timed(dates),
          sources: [],
          meetings: [],
          recordedAt: at,
          recordedBy: by,
          changedAt: at,
          changedBy: by,
          version,
          sincePosition: position,
        }),
      );
    },
    VisitAmended: (fold, event) =>
      change(fold, event, (before) => {
        const { title = before.title, delegation = before.delegation, host = before.host } = event.data;
        const { place = before.place, dates } = event.data;
        const { titles } = before;
        return {
          title,
          titles: title === before.title ? titles : [...titles, { title, since: event.recordedAt }],
          delegation,
          host,
          place,
          country: place.country,
          ...(dates && timed(dates)),
        };
      }),
    SourceAttached: (fold, event) => {
      const { source, by, at } = event.data;
      const { text, ...shown } = source;
      const { id, title, languages, mediaType, url = null, file = null, sha256 } = source;
      const attached = { attachedBy: by, attachedAt: at };
      fold.sources.put({
        visit: visitOf(event),
        source: id,
        title,
        languages,
        mediaType,
        url,
        file,
        sha256,
        text,
        ...attached,
      });
      for (const [part, cut] of partsOf(text).entries())
        fold.parts.put({ visit: visitOf(event), source: id, part, text: cut });
      const overview = { ...shown, characters: [...text].length };
      change(fold, event, ({ sources }) => ({ sources: [...sources, overview] }));
    },
    SourceRetracted: (fold, event) =>
      change(fold, event, (before) => marked(before, event.data.source, true)),
    SourceRestored: (fold, event) =>
      change(fold, event, (before) => marked(before, event.data.source, false)),
    MeetingNoted: (fold, event) =>
      change(fold, event, ({ meetings }) => ({ meetings: [...meetings, event.data.meeting] })),
    MeetingAmended: (fold, event) =>
      change(fold, event, ({ meetings }) => ({ meetings: withMeeting(meetings, event.data.meeting) })),
    MeetingRetracted: (fold, event) =>
      change(fold, event, ({ meetings }) => ({
        meetings: meetings.filter(({ id }) => id !== event.data.meeting),
      })),
  },
});

/** What was quoted from a source that was taken back is still shown with its words, so it stays. */
const marked = ({ sources }: VisitOverview, source: string, retracted: boolean): Partial<VisitOverview> => ({
  sources: sources.map((one) => (one.id === source ? { ...one, retracted } : one)),
});

type Event = RecordedOf<
  Exclude<
    Extract<DomainEvent['type'], `Visit${string}` | `Source${string}` | `Meeting${string}`>,
    'VisitRecorded'
  >
>;
type Dates = Extract<DomainEvent, { type: 'VisitRecorded' }>['data']['dates'];

const change = (
  { visits }: Fold<Views>,
  event: Event,
  changes: (before: VisitOverview) => Partial<VisitOverview>,
): void => {
  const before = visits.get(visitOf(event));
  if (!before) throw new Error(`${event.type} of a visit that was never recorded`);
  visits.put(
    searchable({
      ...before,
      ...changes(before),
      changedAt: event.data.at,
      changedBy: event.data.by,
      version: event.version,
      sincePosition: event.position,
    }),
  );
};

const timed = ({ edtf, words, window }: Dates) => ({
  edtf,
  words: words ?? null,
  windowFirst: window.first,
  windowLast: window.last,
});

const searchable = (row: Omit<VisitOverview, 'searchText'>): VisitOverview => ({
  ...row,
  searchText: searchTextOf([
    row.title,
    row.delegation.name,
    row.delegation.head?.name,
    row.host.body,
    row.place.name,
    ...row.sources.map(({ title }) => title),
    ...row.meetings.flatMap((meeting) => [
      ...meeting.with.map(({ name }) => name),
      meeting.body,
      ...meeting.topics,
    ]),
  ]),
});

const partsOf = (text: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  let count = 0;
  for (let at = 0; at < text.length; ) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    count += 1;
    if (count < PART && at < text.length) continue;
    parts.push(text.slice(from, at));
    from = at;
    count = 0;
  }
  return parts;
};
