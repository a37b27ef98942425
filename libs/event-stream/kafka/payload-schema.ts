import * as z from 'zod';
import type { EventSchema } from '#domain/event.js';

/** JSON Schema draft 7, the dialect that AsyncAPI 3 speaks by itself. */
export type DraftSeven = Readonly<Record<string, unknown>>;

/**
 * The data of an event type as readers may rely on it. Fields that are not named here may appear, since types grow by adding:
 * the schema says so by not forbidding them.
 */
export const payloadSchema = ({ data }: EventSchema): DraftSeven => {
  const { $schema: _, ...schema } = z.toJSONSchema(data, { target: 'draft-7', io: 'input' });
  return schema;
};
