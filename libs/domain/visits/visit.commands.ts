import * as z from 'zod';
import type { CommandsOf } from '../decider.js';
import { timeframeInput } from '../timeframes/timeframe.schema.js';
import { visitId } from '../values.js';
import { delegation, meeting, person, place, source, visitEvents, visitTerms } from './visit.events.js';

const { because } = visitEvents.VisitAmended.data.shape;

/** Events may gain fields that older code has not heard of; a request with such a field is mistaken. */
const personInput = z.strictObject(person.shape);

const terms = {
  title: visitTerms.shape.title,
  delegation: z.strictObject({
    ...delegation.shape,
    head: personInput.optional(),
    members: z.array(personInput).max(100).default([]),
  }),
  host: z.strictObject(visitTerms.shape.host.shape),
  dates: timeframeInput,
  place: z.strictObject(place.shape),
};

/** What can be asked of a visit: the fields a person gives; who and when come with the `CommandContext`. */
export const visitCommands = {
  RecordVisit: z.strictObject({ visit: visitId, ...terms }),
  AmendVisit: z.strictObject({ ...z.object(terms).partial().shape, because }),
  /** `sha256` is computed from the text, never asked of a person. */
  AttachSource: z.strictObject(source.omit({ sha256: true }).shape),
  NoteMeeting: z.strictObject({
    ...meeting.shape,
    with: z.array(personInput).min(1).max(50),
    on: timeframeInput.optional(),
    topics: meeting.shape.topics.default([]),
  }),
};

export type VisitCommand = CommandsOf<typeof visitCommands>;
export type DataOf<Type extends VisitCommand['type']> = Extract<VisitCommand, { type: Type }>['data'];
