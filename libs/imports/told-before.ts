import type { CommandTo } from '#domain/command-types.js';
import { commitmentStream, type DomainEvent } from '#domain/event-types.js';
import type { CommitmentId } from '#domain/values.js';
import type { EventStore } from '#event-store/event-store.js';

/** Whether an event is the occurrence that a command asks for; `undefined` for other commands. */
const occurrenceOf = (command: CommandTo): ((event: DomainEvent) => boolean) | undefined => {
  switch (command.type) {
    case 'ReportProgress': {
      const { report, on } = command.data;
      return ({ type, data }) => type === 'ProgressReported' && data.report === report && data.on === on;
    }
    case 'VerifyEvidence': {
      const { evidence } = command.data;
      return ({ type, data }) => type === 'EvidenceVerified' && data.evidence === evidence;
    }
    case 'ReopenCommitment': {
      const { reason } = command.data;
      return ({ type, data }) => type === 'CommitmentReopened' && data.reason === reason;
    }
    default:
      return undefined;
  }
};

/**
 * What was told of commitments that somebody else had recorded from the same file: a report in the same words would count
 * again, so each that is recorded is passed over once.
 */
export class ToldBefore {
  private readonly told = new Map<string, DomainEvent[]>();

  constructor(private readonly store: EventStore) {}

  async isTold(commitment: string, command: CommandTo): Promise<boolean> {
    const isIt = occurrenceOf(command);
    if (!isIt) return false;
    const events = this.told.get(commitment) ?? (await this.eventsOf(commitment));
    this.told.set(commitment, events);
    const at = events.findIndex(isIt);
    if (at < 0) return false;
    events.splice(at, 1);
    return true;
  }

  private async eventsOf(commitment: string): Promise<DomainEvent[]> {
    // A stream holds only its aggregate's events.
    return (await this.store.readStream(
      commitmentStream(commitment as CommitmentId),
    )) as unknown as DomainEvent[];
  }
}
