import { nearestOf } from '#domain/closest.js';
import { commitment } from '#domain/commitments/commitment.js';
import type { Commitment, Existing } from '#domain/commitments/commitment.state.js';
import type { ActorId } from '#domain/event.js';
import { commitmentStream, idInStream, readerStream } from '#domain/event-types.js';
import type { FileContext, FileId, HandedIn } from '#domain/files.js';
import { defaultReader, REGISTRY } from '#domain/readers/described-readers.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import { reader } from '#domain/readers/reader.js';
import { Rejected } from '#domain/refusals.js';
import type { CommitmentId } from '#domain/values.js';
import { load } from '#event-store/command-handling.js';
import type { EventStore } from '#event-store/event-store.js';
import { VisitStates } from './visit-states.js';

/** What stands elsewhere than in the store: files; and for a rehearsal, which has a store of its own, what is recorded. */
export interface Elsewhere {
  isRecorded(commitment: CommitmentId): Promise<boolean>;
  /** A file that was handed in, for a command that names it. */
  file(id: FileId): Promise<HandedIn | undefined>;
}

export const nothingElse: Elsewhere = {
  isRecorded: async () => false,
  file: async () => undefined,
};

/** What decisions are read against beside their own stream. */
export class Known {
  readonly visits: VisitStates;

  constructor(
    readonly store: EventStore,
    private readonly elsewhere: Elsewhere = nothingElse,
  ) {
    this.visits = new VisitStates(store);
  }

  /** A commitment as it stands, recorded or not. */
  async commitmentAt(id: CommitmentId): Promise<Commitment> {
    return (await load(this.store, commitment, commitmentStream(id))).state;
  }

  /** A commitment as it stands. @throws {Rejected} COMMITMENT_NOT_FOUND */
  async commitment(id: CommitmentId): Promise<Existing> {
    const { state } = await load(this.store, commitment, commitmentStream(id));
    if (state.stage !== 'none') return state;
    throw new Rejected('COMMITMENT_NOT_FOUND', { commitment: id, asOf: null });
  }

  /** Where a reader reads: by whose day they are left alone. Who is not described reads where the registry does. */
  async zoneOf(id: ReaderId): Promise<string> {
    for (const one of [id, REGISTRY]) {
      const { state } = await load(this.store, reader, readerStream(one));
      if (state.stage !== 'none') return state.terms.zone;
    }
    return defaultReader(id, new Map()).zone;
  }

  /** The file that a command names, if it names one and there is one. */
  async fileNamed(file: FileId | undefined): Promise<FileContext> {
    const handedIn = file === undefined ? undefined : await this.elsewhere.file(file);
    return handedIn ? { handedIn } : {};
  }

  /**
   * An owner whom nobody described is unlikely where others are described; whoever asks is somebody.
   * @throws {Rejected} UNLIKELY, naming who is nearest
   */
  async checkLikelyOwner(owner: ActorId, by: ActorId, pointer: string): Promise<void> {
    if (owner === by) return;
    const described = (await this.store.streamsOf('reader')).map((name) => idInStream(name));
    if (described.length === 0 || described.includes(owner)) return;
    throw new Rejected('UNLIKELY', { owner, nearest: nearestOf(owner, described) }, pointer);
  }

  /** @throws {Rejected} COMMITMENT_NOT_FOUND, at `pointer`, when nobody recorded it */
  async checkRecorded({
    id,
    pointer,
  }: {
    readonly id: CommitmentId;
    readonly pointer: string;
  }): Promise<void> {
    const events = await this.store.readStream(commitmentStream(id));
    if (events.length > 0 || (await this.elsewhere.isRecorded(id))) return;
    throw new Rejected('COMMITMENT_NOT_FOUND', { commitment: id }, pointer);
  }
}
