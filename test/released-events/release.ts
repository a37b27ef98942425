import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { EventSchema } from '#domain/event.js';
import { eventTypes } from '#domain/event-types.js';
import { upcasters } from '#event-store/upcasters.js';
import { payloadSchema } from '#event-stream/kafka/payload-schema.js';
import { examplesFolder, nameOf, type ReleasedEvent, releasedEvents } from './released-event.js';
import { faultsIn } from './rule.js';

/** Stores an event type's schema, and examples of it, as released from now on. Refuses what breaks the rule. */
const release = (type: string, files: readonly string[], after: readonly string[]): string => {
  const types: Readonly<Record<string, EventSchema>> = eventTypes;
  const today = types[type];
  if (!today) throw new Error(`there is no event type ${type}, only ${Object.keys(types).join(', ')}`);
  const all = releasedEvents();
  const name = nameOf({ type, schemaVersion: today.version });
  const before = all.find((event) => nameOf(event) === name);
  const added = files.map((file): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')));
  const event: ReleasedEvent = {
    type,
    schemaVersion: today.version,
    after: after.length > 0 ? [...after] : (before?.after ?? []),
    examples: [...(before?.examples ?? []), ...added],
    schema: before?.schema ?? payloadSchema(today),
  };
  if (event.examples.length === 0) throw new Error(`${name} is new: name a file with the data of an example`);
  const others = all.filter((other) => nameOf(other) !== name);
  const isGrown = (fault: string) => fault.includes('has grown since');
  const faults = faultsIn({ types, upcasters, released: [...others, event] }).filter(
    (fault) => fault.startsWith(name) && !isGrown(fault),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const stored = { ...event, schema: payloadSchema(today) };
  writeFileSync(join(examplesFolder, `${name}.json`), `${JSON.stringify(stored, null, 2)}\n`);
  return `${name} is stored with ${event.examples.length} examples.`;
};

new Command('release-event')
  .description("stores an event type's schema and examples of its data, as released from now on")
  .argument('<type>', 'such as EvidenceAdded')
  .argument('[files...]', "JSON files, each an example of the type's data")
  .option('--after <events...>', 'what must stand in the stream before it, such as CommitmentRecorded@1')
  .action((type: string, files: readonly string[], { after = [] }: { after?: readonly string[] }) => {
    try {
      console.log(release(type, files, after));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  })
  .parse();
