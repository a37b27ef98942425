import * as z from 'zod';
import { streamPrefixes } from '#domain/event-types.js';
import { commitmentId, language, sourceId, visitId } from '#domain/values.js';
import { quote } from '#domain/visits/quote.schema.js';
import { instant, json, listedTable, number, orNull, type RowOf, text, texts } from '../fields.js';
import { key } from '../view-table.js';

/** Of what a piece of text is. */
export const foundIn = z
  .enum([
    'statement',
    'quote',
    'report',
    'evidence',
    'outcome',
    'bodies',
    'tags',
    'visit',
    'people',
    'source',
  ])
  .meta({ id: 'FoundIn' });
export type FoundIn = z.infer<typeof foundIn>;

const computed = { computed: ['search'] };
const ofCommitment = { prefix: streamPrefixes.commitment, property: 'commitment' } as const;
const ofVisit = { prefix: streamPrefixes.visit, property: 'visit' } as const;

const commitmentFields = {
  commitment: key(text(commitmentId)),
  /** `report-7` */
  piece: key(text(z.string())),
  kind: text(foundIn),
  text: text(z.string()),
  language: orNull(text(language)),
  sinceAt: instant(),
  searchText: text(z.string()),
};

/** What was said of a commitment, as it counts now: a row for each piece. */
export const commitmentWords = listedTable('commitment_words', ofCommitment, commitmentFields, computed);
export type CommitmentWords = RowOf<typeof commitmentFields>;

const quotesFields = {
  commitment: key(text(commitmentId)),
  visit: text(visitId),
  sources: texts(sourceId),
  quotes: json(z.array(quote)),
  sinceAt: instant(),
};

/** The quotes of a commitment that count now. Their words are `quote_words`, which follow from these and from the sources. */
export const commitmentQuotes = listedTable('commitment_quotes', ofCommitment, quotesFields);
export type CommitmentQuotes = RowOf<typeof quotesFields>;

const visitFields = {
  visit: key(text(visitId)),
  piece: key(text(z.string())),
  kind: text(foundIn),
  text: text(z.string()),
  searchText: text(z.string()),
};

/** What a visit says of itself: a row for each piece. */
export const visitWords = listedTable('visit_words', ofVisit, visitFields, computed);
export type VisitWords = RowOf<typeof visitFields>;

const sourceFields = {
  visit: key(text(visitId)),
  source: key(text(sourceId)),
  /** In code points of the source; its stretches join without a gap. */
  starts: key(number()),
  ends: number(),
  text: text(z.string()),
};

/** A source stretch by stretch. What is searched of it follows a moment later, some stretches at a time. */
export const sourceWords = listedTable('source_words', ofVisit, sourceFields, computed);
export type SourceWords = RowOf<typeof sourceFields>;
