import { commitment } from '#domain/commitments/commitment.js';
import { commitmentStream, visitStream } from '#domain/event-types.js';
import type { CommitmentId, VisitId } from '#domain/values.js';
import { type Visit, visit } from '#domain/visits/visit.js';
import { load } from '#event-store/command-handling.js';
import type { EventStore } from '#event-store/event-store.js';
import type { Cells } from './changed-row.js';

/** Something that the register has otherwise than a file. */
export interface Difference {
  /** The part of the file (a JSON Pointer). */
  readonly pointer: string;
  readonly field: string;
  readonly inRegister: string;
  readonly inFile: string;
}

export interface RegisterRead {
  visit(id: string): Promise<Visit>;
  /** The cells that `export` writes of a commitment; `undefined` when there is none. */
  cellsOf(commitment: string): Promise<Cells | undefined>;
}

const between = (pointer: string, inRegister: Cells, inFile: Cells): Difference[] =>
  Object.entries(inFile).flatMap(([field, said]) => {
    const has = inRegister[field] ?? '';
    return has === said ? [] : [{ pointer, field, inRegister: has, inFile: said }];
  });

const termsOf = (state: Visit): Cells =>
  state.stage === 'none'
    ? {}
    : {
        title: state.title,
        delegation: state.delegation.name,
        host: state.host.body,
        dates: state.dates.edtf,
        place: state.place.name,
      };

/** How a visit and its commitments stand in the register, beside how they would by a file (`rehearsed`) alone. */
export const differing = async (
  rehearsed: EventStore,
  { visit: id, commitments }: { readonly visit: VisitId; readonly commitments: readonly CommitmentId[] },
  register: RegisterRead,
): Promise<Difference[]> => {
  const known = await register.visit(id);
  if (known.stage === 'none') return [];
  const byFile = await load(rehearsed, visit, visitStream(id));
  const found = between('/visit', termsOf(known), termsOf(byFile.state));
  for (const [at, one] of commitments.entries()) {
    const cells = await register.cellsOf(one);
    const { state } = await load(rehearsed, commitment, commitmentStream(one));
    if (!cells || state.stage === 'none') continue;
    const { statement, timeframe, parties, tags } = state.terms;
    const said = {
      visit: id,
      statement,
      edtf: timeframe.edtf,
      responsible: parties.responsible ?? '',
      owner: parties.owner ?? '',
      tags: tags.join('\n'),
      stage: state.stage,
      outcome: state.stage === 'closed' ? state.closing.outcome : '',
    };
    found.push(...between(`/commitments/${at}`, cells, said));
  }
  return found;
};
