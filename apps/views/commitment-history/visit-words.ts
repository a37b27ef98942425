import { defined } from '#domain/plain.js';
import type { Meeting, VisitEvent } from '#domain/visits/visit.events.js';
import { english, spoken, type WordsFor } from './description.js';
import type { VisitBefore } from './table.js';

/** What happened to a visit, as a person reads it, in English. */
export const visitWords: WordsFor<VisitEvent, VisitBefore> = {
  VisitRecorded: {
    says: ({ title, dates, place }) => ({
      what: `Visit recorded: “${title}”, ${english(dates)}, ${place.name}`,
      values: { title, dates: spoken(dates), place: place.name },
    }),
    makesKnown: (data) => termsIn(data),
  },
  VisitAmended: {
    says: ({ by, at, because, ...changed }, before) => ({
      what: `Visit amended: ${Object.keys(changed).join(', ')}`,
      from: before ? termsInWords(keysOf(before, changed)) : null,
      to: termsInWords(changed),
      why: because ?? null,
      values: { from: before ? keysOf(before, changed) : null, to: changed },
    }),
    makesKnown: (data) => termsIn(data),
  },
  SourceAttached: {
    says: ({ source: { id, title, languages } }) => ({
      what: `Source attached: “${title}” (${languages.join(', ')})`,
      values: { source: id, title, languages },
    }),
  },
  SourceRetracted: {
    says: ({ source, reason = null }) => ({
      what: `Source taken back: ${source}`,
      why: reason,
      values: { source },
    }),
  },
  SourceRestored: {
    says: ({ source, reason = null }) => ({
      what: `Source restored: ${source}`,
      why: reason,
      values: { source },
    }),
  },
  MeetingNoted: {
    says: ({ meeting }) => ({
      what: `Meeting noted: ${meetingInWords(meeting)}`,
      values: { ...meeting },
    }),
  },
  MeetingAmended: {
    says: ({ meeting, because }) => ({
      what: `Meeting amended: ${meetingInWords(meeting)}`,
      why: because ?? null,
      values: { ...meeting },
    }),
  },
  MeetingRetracted: {
    says: ({ meeting, reason = null }) => ({
      what: `Meeting taken back: ${meeting}`,
      why: reason,
      values: { id: meeting },
    }),
  },
};

const meetingInWords = ({ with: people, body, on, topics }: Meeting): string =>
  [
    `with ${people.map(({ name }) => name).join(', ')}`,
    body && `(${body})`,
    on && `on ${english(on)}`,
    topics.length > 0 && `about ${topics.join('; ')}`,
  ]
    .filter((part) => part)
    .join(' ');

type VisitTerms = { readonly [Key in keyof VisitBefore]?: VisitBefore[Key] | undefined };

const keysOf = (before: VisitBefore, changed: VisitTerms): VisitTerms =>
  Object.fromEntries(Object.entries(before).filter(([key]) => key in changed));

const termsInWords = ({ title, dates, place, host, delegation }: VisitTerms): string =>
  [
    title && `“${title}”`,
    dates && english(dates),
    place && `${place.name} (${place.country})`,
    host?.body,
    delegation && [delegation.name, delegation.head?.name].filter((part) => part).join(', headed by '),
  ]
    .filter((part) => part)
    .join('; ');

const termsIn = ({ title, dates, place, host, delegation }: VisitTerms): Partial<VisitBefore> =>
  defined({ title, dates, place, host, delegation });
