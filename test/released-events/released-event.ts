import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { packageRoot } from '#apps/aide-memoire/package-root.js';
import type { JsonSchema } from './schema-edits.js';

/** One schema version of an event type as it was released: what its events look like, and what was promised of them. */
const releasedEvent = z.strictObject({
  type: z.string(),
  schemaVersion: z.int().min(1),
  /** What must stand in the stream before it, as `Type@version`, first to last. */
  after: z.array(z.string()),
  /** The `data` of events as they are stored. Never changed; more may be added. */
  examples: z.array(z.record(z.string(), z.unknown())).min(1),
  schema: z.custom<JsonSchema>((value) => typeof value === 'object' && value !== null),
});
export type ReleasedEvent = z.infer<typeof releasedEvent>;

export const nameOf = ({ type, schemaVersion }: Pick<ReleasedEvent, 'type' | 'schemaVersion'>): string =>
  `${type}@${schemaVersion}`;

export const examplesFolder = join(packageRoot, 'test/released-events/examples');

/** Every event type and schema version ever released, from the folder of examples. */
export const releasedEvents = (): ReleasedEvent[] =>
  readdirSync(examplesFolder)
    .toSorted()
    .map((file) => {
      const event = releasedEvent.parse(JSON.parse(readFileSync(join(examplesFolder, file), 'utf8')));
      if (file !== `${nameOf(event)}.json`) throw new Error(`${file} holds ${nameOf(event)}: rename it`);
      return event;
    });
