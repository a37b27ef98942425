import { type CommitmentEvent, commitmentEvents } from './commitments/commitment.events.js';
import type { CommitmentId, VisitId } from './values.js';
import { type VisitEvent, visitEvents } from './visits/visit.events.js';

/** Every event type there is, on one page: name → version and schema. */
export const eventTypes = { ...visitEvents, ...commitmentEvents };

export type EventType = keyof typeof eventTypes;
export type DomainEvent = VisitEvent | CommitmentEvent;

/** A stream per aggregate; its name is `<category>-<id>`. */
export const visitStream = (id: VisitId): string => `visit-${id}`;
export const commitmentStream = (id: CommitmentId): string => `commitment-${id}`;
