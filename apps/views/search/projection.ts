import type { Evidence, Parties } from '#domain/commitments/commitment.terms.js';
import type { Quote } from '#domain/visits/quote.schema.js';
import { defineProjection, type Fold, onEach, type RecordedOf } from '#projections/projection.js';
import { searchTextOf } from '#read-model/search.js';
import {
  type CommitmentQuotes,
  type CommitmentWords,
  commitmentQuotes,
  commitmentWords,
  type FoundIn,
  type SourceWords,
  sourceWords,
  type VisitWords,
  visitWords,
} from '#read-model/tables/searched-words.js';
import { commitmentOf, visitOf } from '../streams.js';
import { writeAllQuotes, writeQuotes } from './quote-words.js';
import { stretchesOf } from './stretches.js';

type Views = { words: CommitmentWords; quotes: CommitmentQuotes; visits: VisitWords; sources: SourceWords };

const quoting: readonly string[] = ['CommitmentProposed', 'CommitmentRecorded', 'TermsCorrected'];

/** What was said of commitments and visits, piece by piece, for searching: apart from the rows that are listed. */
export const searchProjection = defineProjection<Views>({
  name: 'search',
  version: 2,
  tables: { words: commitmentWords, quotes: commitmentQuotes, visits: visitWords, sources: sourceWords },
  writeOnly: ['words', 'visits', 'sources'],
  on: {
    ...onEach(['CommitmentProposed', 'CommitmentRecorded'], (fold: Fold<Views>, event) => {
      const { visit, statement, language, parties, tags, quotes } = event.data;
      say(fold, event, { piece: 'statement', kind: 'statement', texts: [statement], language });
      say(fold, event, ofParties(parties));
      say(fold, event, { piece: 'tags', kind: 'tags', texts: tags });
      quote(fold, event, visit, quotes);
    }),
    CommitmentReworded: (fold, event) => {
      const { statement, language } = event.data;
      say(fold, event, { piece: 'statement', kind: 'statement', texts: [statement], language });
    },
    ...onEach(['CommitmentAssigned', 'BodyRenamed'], (fold: Fold<Views>, event) =>
      say(fold, event, ofParties(event.data.parties)),
    ),
    CommitmentTagged: (fold, event) =>
      say(fold, event, { piece: 'tags', kind: 'tags', texts: event.data.tags }),
    ProgressReported: (fold, event) =>
      say(fold, event, { piece: `report-${event.version}`, kind: 'report', texts: [event.data.report] }),
    ReportRetracted: (fold, event) =>
      say(fold, event, { piece: `report-${event.data.corrects}`, kind: 'report', texts: [] }),
    EvidenceAdded: (fold, event) => say(fold, event, ofEvidence(event.data.evidence)),
    EvidenceRetracted: (fold, event) =>
      say(fold, event, { piece: `evidence-${event.data.evidence}`, kind: 'evidence', texts: [] }),
    CommitmentClosed: (fold, event) =>
      say(fold, event, { piece: 'outcome', kind: 'outcome', texts: [event.data.reason] }),
    CommitmentReopened: (fold, event) => say(fold, event, { piece: 'outcome', kind: 'outcome', texts: [] }),
    TermsCorrected: (fold, event) => {
      const { toVisit: visit, quotes } = event.data;
      const before = fold.quotes.get(commitmentOf(event));
      if (!before) throw new Error(`${event.type} of a commitment that was never recorded`);
      if (visit || quotes) quote(fold, event, visit ?? before.visit, quotes ?? before.quotes);
    },
    ...onEach(['VisitRecorded', 'VisitAmended'], ({ visits }: Fold<Views>, event) => {
      const { title, delegation, host, place } = event.data;
      const of = (piece: string, kind: FoundIn, texts: Piece['texts']): void =>
        putSaid(visits, { visit: visitOf(event), piece, kind, ...said(texts) });
      if (title !== undefined) of('title', 'visit', [title]);
      if (delegation) {
        of('delegation', 'bodies', [delegation.name]);
        of(
          'people',
          'people',
          [delegation.head, ...delegation.members].map((one) => one?.name),
        );
      }
      if (host) of('host', 'bodies', [host.body]);
      if (place) of('place', 'visit', [place.name]);
    }),
    ...onEach(['MeetingNoted', 'MeetingAmended'], ({ visits }: Fold<Views>, event) => {
      const { id, with: met, body, topics } = event.data.meeting;
      const texts = [...met.map(({ name }) => name), body, ...topics];
      putSaid(visits, { visit: visitOf(event), piece: `meeting-${id}`, kind: 'people', ...said(texts) });
    }),
    MeetingRetracted: ({ visits }, event) =>
      putSaid(visits, {
        visit: visitOf(event),
        piece: `meeting-${event.data.meeting}`,
        kind: 'people',
        ...said([]),
      }),
    SourceAttached: ({ visits, sources }, event) => {
      const { id, title, text } = event.data.source;
      const visit = visitOf(event);
      putSaid(visits, { visit, piece: `source-${id}`, kind: 'source', ...said([title]) });
      for (const stretch of stretchesOf(text)) sources.put({ visit, source: id, ...stretch });
    },
  },
  follow: (transaction, events) =>
    writeQuotes(
      transaction,
      events.filter(({ type }) => quoting.includes(type)).map((event) => commitmentOf(event)),
      events
        .filter((event): event is RecordedOf<'SourceAttached'> => event.type === 'SourceAttached')
        .map((event) => ({ visit: visitOf(event), source: event.data.source.id })),
    ),
  afterSwap: writeAllQuotes,
});

interface Piece {
  readonly piece: string;
  readonly kind: FoundIn;
  readonly texts: readonly (string | undefined | null)[];
  readonly language?: CommitmentWords['language'];
}

type OfCommitment = Parameters<typeof commitmentOf>[0] & Pick<RecordedOf<'CommitmentRecorded'>, 'recordedAt'>;

const ofParties = ({ responsible, supporting, counterparts }: Parties): Piece => ({
  piece: 'bodies',
  kind: 'bodies',
  texts: [responsible, ...supporting, ...counterparts],
});

const ofEvidence = (evidence: Evidence): Piece => ({
  piece: `evidence-${evidence.id}`,
  kind: 'evidence',
  texts: [
    evidence.title,
    evidence.form === 'note' ? evidence.note : undefined,
    evidence.form === 'link' ? evidence.url : undefined,
    evidence.form === 'file' ? evidence.file.name : undefined,
  ],
});

const said = (texts: Piece['texts']): { readonly text: string; readonly searchText: string } => ({
  text: texts.filter((text) => text).join('\n'),
  searchText: searchTextOf(texts),
});

const say = ({ words }: Fold<Views>, event: OfCommitment, piece: Piece): void => {
  const { texts, language = null, ...key } = piece;
  const [commitment, sinceAt] = [commitmentOf(event), event.recordedAt];
  putSaid(words, { commitment, ...key, language, sinceAt, ...said(texts) });
};

/** Nothing is found in an empty text. */
const putSaid = <Row extends { readonly text: string }>(
  rows: { put(row: Row): void; remove(row: Row): void },
  row: Row,
): void => (row.text === '' ? rows.remove(row) : rows.put(row));

/** The quotes that count now, in place of those before. */
const quote = (
  { quotes: rows }: Fold<Views>,
  event: OfCommitment,
  visit: CommitmentQuotes['visit'],
  quotes: readonly Quote[],
): void => {
  const sources = [...new Set(quotes.map(({ source }) => source))];
  rows.put({ commitment: commitmentOf(event), visit, sources, quotes, sinceAt: event.recordedAt });
};
