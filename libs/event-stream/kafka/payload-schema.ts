import type { EventSchema } from '#domain/event.js';
import { inPlace, type JsonSchema } from '#domain/json-schema.js';

/** JSON Schema draft 7, the dialect that AsyncAPI 3 speaks by itself. */
export type DraftSeven = JsonSchema;

/**
 * The data of an event type as readers may rely on it. Fields that are not named here may appear, since types grow by adding:
 * the schema says so by not forbidding them.
 */
export const payloadSchema = ({ data }: EventSchema): DraftSeven =>
  inPlace(data, { target: 'draft-7', io: 'input' });
