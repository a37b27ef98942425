import { commitmentStream, visitStream } from '#domain/event-types.js';
import { type CommitmentId, commitmentId, type VisitId, visitId } from '#domain/values.js';
import type { RecordedEvent } from '#event-store/event-store.js';

const commitments = commitmentStream('' as CommitmentId);
const visits = visitStream('' as VisitId);

/** The commitment whose stream the event stands in. */
export const commitmentOf = ({ streamId }: Pick<RecordedEvent, 'streamId'>): CommitmentId =>
  commitmentId.parse(streamId.slice(commitments.length));

/** The visit whose stream the event stands in. */
export const visitOf = ({ streamId }: Pick<RecordedEvent, 'streamId'>): VisitId =>
  visitId.parse(streamId.slice(visits.length));

/** The first id that a stream of a kind may have, and the first after those; ids are in the order of their bytes. */
export const streamsBeginning = (prefix: string): [string, string] => [
  prefix,
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1),
];
