import { commitment } from '#domain/commitments/commitment.js';
import type { Existing } from '#domain/commitments/commitment.state.js';
import { commitmentStream, visitStream } from '#domain/event-types.js';
import { type CommitmentId, commitmentId, type VisitId, visitId } from '#domain/values.js';
import { wordsOf } from '#domain/visits/quote.js';
import { type Visit, visit } from '#domain/visits/visit.js';
import { load } from '#event-store/command-handling.js';
import type { EventStore } from '#event-store/event-store.js';
import { cellOf } from '#read-model/cells.js';
import { quotesCell, saidColumns } from '#read-model/commitment-cells.js';
import type { Cells } from './changed-row.js';
import type { RegisterKnown } from './commitments-csv.js';

/** What is recorded, in the cells that an export writes of it: read from the streams, so that it is never behind. */
export const registerKnown = (store: EventStore): RegisterKnown => {
  const visits = new Map<string, Promise<Visit>>();
  const commitmentAt = async (id: string) =>
    commitmentId.safeParse(id).success
      ? (await load(store, commitment, commitmentStream(id as CommitmentId))).state
      : commitment.initial;
  const visitAt = (id: string): Promise<Visit> => {
    const known = visits.get(id);
    if (known) return known;
    const read = visitId.safeParse(id).success
      ? load(store, visit, visitStream(id as VisitId)).then(({ state }) => state)
      : Promise.resolve(visit.initial);
    visits.set(id, read);
    return read;
  };
  return {
    visit: visitAt,
    isRecorded: async (id) => (await commitmentAt(id)).stage !== 'none',
    cellsOf: async (id) => {
      const state = await commitmentAt(id);
      return state.stage === 'none' ? undefined : cellsIn(state, await visitAt(state.terms.visit));
    },
  };
};

const cellsIn = (state: Existing, at: Visit): Cells => {
  const { parties, timeframe, quotes, ...terms } = state.terms;
  const said: Readonly<Record<string, unknown>> = {
    // The date's words have a language of their own, which is not that of the statement.
    ...timeframe,
    ...parties,
    ...terms,
    commitment: state.id,
    stage: state.stage,
    outcome: state.stage === 'closed' ? state.closing.outcome : null,
    recurrence: state.recurrence,
    links: state.links,
  };
  const sources = at.stage === 'none' ? [] : at.sources;
  const quoted = quotes.map((quote) => {
    const source = sources.find(({ id }) => id === quote.source);
    return { ...quote, words: source ? wordsOf(source, quote) : null };
  });
  return {
    ...Object.fromEntries(
      saidColumns.map(({ header, property, csv }) => [header, String(cellOf(said[property], csv) ?? '')]),
    ),
    quotes: quotesCell(quoted) ?? '',
    version: String(state.version),
  };
};
