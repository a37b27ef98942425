import * as z from 'zod';
import { direction, kind } from '#domain/commitments/commitment.terms.js';
import { Rejected } from '#domain/refusals.js';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Given, Proposal, ProposedTimeframe, Reading } from '../proposal.js';

/** One proposal as a model service says it. What it does not say rightly is not taken. */
const said = z.object({
  quote: z.string().min(1),
  statement: z.string().trim().min(1).max(1000),
  kind,
  direction: direction.nullish(),
  edtf: z.string().max(200).nullish(),
  words: z.string().max(300).nullish(),
  place: z.string().max(200).nullish(),
  responsible: z.string().max(200).nullish(),
  lang: z.string().nullish(),
});

const answer = z.object({ proposals: z.array(z.unknown()).max(500) });

/** How certain one is taken to be that no rule of the grammar found. */
const confidence = 0.5;

/** @throws {Rejected} the date cannot be read */
const timeframeOf = (
  { edtf, words }: z.output<typeof said>,
  { zone = 'UTC', hemisphere = 'north' }: Given,
): ProposedTimeframe | null => {
  if (!edtf) return null;
  const { window } = resolveTimeframe({ edtf }, { zone, hemisphere });
  return { edtf, words: words ?? edtf, earliest: window.first, latest: window.last };
};

const proposalIn = (one: unknown, { source }: Reading, given: Given, model: string): Proposal | undefined => {
  const { data } = said.safeParse(one);
  const start = data ? source.text.indexOf(data.quote) : -1;
  if (!data || start < 0) return undefined;
  try {
    const timeframe = timeframeOf(data, given);
    if (timeframe?.latest && source.date && timeframe.latest < source.date) return undefined;
    const stretch = { start, end: start + data.quote.length, text: data.quote };
    const [main = 'en'] = source.languages;
    return {
      kind: data.kind,
      statement: data.statement,
      quote: { ...stretch, lang: data.lang && source.languages.includes(data.lang) ? data.lang : main },
      also: [],
      timeframe,
      place: data.place ?? null,
      zone: null,
      parties: { responsible: data.responsible ?? null, supporting: [], counterparts: [], people: [] },
      direction: data.direction ?? null,
      confidence,
      reasons: [{ code: 'model', params: { rule: `model: ${model}` }, ...stretch }],
    };
  } catch (error) {
    if (error instanceof Rejected) return undefined;
    throw error;
  }
};

/**
 * What a model's answer adds to a reading: proposals whose quote stands in the text, whose date can be read and is not over,
 * and which the grammar has not made already.
 *
 * @throws {Error} the answer is not in the form that was asked for
 */
export const addedBy = (text: string, reading: Reading, given: Given, model: string): Proposal[] => {
  const { proposals } = answer.parse(JSON.parse(text));
  const taken: Proposal[] = [];
  for (const one of proposals) {
    const proposal = proposalIn(one, reading, given, model);
    if (!proposal) continue;
    const isThere = [...reading.proposals, ...taken].some(({ quote, also }) =>
      [quote, ...also].some(({ start, end }) => start < proposal.quote.end && end > proposal.quote.start),
    );
    if (!isThere) taken.push(proposal);
  }
  return taken;
};
