import { commitment } from '#domain/commitments/commitment.js';
import type { Existing } from '#domain/commitments/commitment.state.js';
import { commitmentStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import type { CommitmentId } from '#domain/values.js';
import { load } from '#event-store/command-handling.js';
import type { EventStore } from '#event-store/event-store.js';

/** A commitment as it stands, for commands beside it that need to know its visit. @throws {Rejected} COMMITMENT_NOT_FOUND */
export const existingCommitment = async (store: EventStore, id: CommitmentId): Promise<Existing> => {
  const { state } = await load(store, commitment, commitmentStream(id));
  if (state.stage !== 'none') return state;
  throw new Rejected('COMMITMENT_NOT_FOUND', { detail: `"${id}" is not recorded` });
};
