import type { DataOf } from '#domain/commitments/commitment.commands.js';
import type { ReadAs } from '#domain/commitments/commitment.terms.js';
import { defined } from '#domain/plain.js';
import { countedText } from '#domain/timeframes/counted.js';
import { type CommitmentId, commitmentId, type SourceId, type VisitId } from '#domain/values.js';
import type { Proposal } from './proposal.js';

/** The most of a list that a command takes. */
const most = 20;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;

const oneLine = (text: string, length: number): string => cut(text.replaceAll(/\s+/g, ' ').trim(), length);

/** Code units, as a reading counts, to code points, as a quote does. */
const codePointsTo = (text: string, end: number): number => [...text.slice(0, end)].length;

/** The id of a reading's proposal: the same file read again comes to the same. */
export const proposalId = (reading: string, number: number): CommitmentId =>
  commitmentId.parse(`r-${reading.slice(0, 12)}-${number}`);

const readAs = (reading: string, { quote, confidence, reasons }: Proposal): ReadAs => {
  const by = reasons.find(({ code }) => code === 'commits' || code === 'model');
  return {
    reading,
    rule: oneLine(by?.params.rule ?? 'unnamed', 100),
    language: quote.lang,
    confidence,
    reasons: reasons.slice(0, most).map(({ code, params, text }) => ({
      code,
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, cut(value, 300)])),
      words: cut(text, 1000),
    })),
  };
};

/**
 * What is recorded of a proposal: the command that proposes it, quoted from the source its text was attached as.
 *
 * @param reading the id of the reading
 * @param text what was read, in which the quotes stand
 */
export const asProposed = (
  proposal: Proposal,
  {
    reading,
    number,
    visit,
    source,
    text,
  }: {
    readonly reading: string;
    readonly number: number;
    readonly visit: VisitId;
    readonly source: SourceId;
    readonly text: string;
  },
): DataOf<'ProposeCommitment'> => {
  const { kind, statement, quote, also, timeframe, zone, parties, direction } = proposal;
  const name = (body: string): string => oneLine(body, 200);
  const responsible = parties.responsible && name(parties.responsible);
  return {
    commitment: proposalId(reading, number),
    visit,
    kind,
    // Of whom nobody can tell whose they are, both are to know.
    direction: direction ?? 'joint',
    statement: oneLine(statement, 1000),
    language: quote.lang,
    parties: {
      responsible: responsible || null,
      supporting: parties.supporting.map(name).filter(Boolean).slice(0, most),
      counterparts: parties.counterparts.map(name).filter(Boolean).slice(0, most),
      owner: null,
    },
    timeframe: {
      edtf: timeframe?.counted ? countedText(timeframe.counted) : (timeframe?.edtf ?? ''),
      ...(timeframe && { words: oneLine(timeframe.words, 300), language: quote.lang }),
      ...defined({ zone: zone ?? undefined }),
    },
    quotes: [quote, ...also].slice(0, most).map(({ start, end, lang }) => ({
      source,
      exact: text.slice(start, Math.min(end, start + 2_500)).toWellFormed(),
      start: codePointsTo(text, start),
      language: lang,
    })),
    tags: [],
    readAs: readAs(reading, proposal),
  };
};
