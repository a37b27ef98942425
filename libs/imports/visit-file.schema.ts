import * as z from 'zod';
import { type CommandType, commandNamed, everyCommand } from '#domain/command-types.js';
import { commitmentCommands } from '#domain/commitments/commitment.commands.js';
import { fault } from '#domain/faults.js';
import { line, newCommitmentId, newVisitId } from '#domain/values.js';
import { visitCommands } from '#domain/visits/visit.commands.js';

const { RecordVisit, AttachSource, NoteMeeting } = visitCommands;
const { RecordCommitment } = commitmentCommands;

/** What may have happened to a commitment since, by the word a file says it with; how it began is no part of that. */
export const happenings = new Map<string, CommandType>(
  everyCommand
    .filter(({ of, row }) => of === 'commitment' && !row.begins && !row.settlesProposal)
    .map(({ type, row }) => [row.word, type]),
);

const happening = z
  .strictObject(
    Object.fromEntries([...happenings].map(([word, type]) => [word, commandNamed(type).row.data.optional()])),
  )
  .refine(
    (said) => Object.keys(said).length === 1,
    fault('FIELD_ONE_HAPPENING', 'must say one thing that happened'),
  );

/** A commitment and, in their order, what happened to it since. */
const commitment = z.strictObject({
  id: newCommitmentId,
  ...RecordCommitment.omit({ commitment: true, visit: true }).shape,
  since: z.array(happening).default([]),
});

/** A visit in one file: what was said, where it is written, what has come of it. */
export const visitFile = z.strictObject({
  visit: z.strictObject({ id: newVisitId, ...RecordVisit.omit({ visit: true }).shape }),
  /** The text stands in a file beside this one. */
  sources: z
    .array(
      z.strictObject({
        ...AttachSource.omit({ text: true, file: true, mediaType: true }).shape,
        file: line(500).meta({ description: 'path of the text or document, from the folder of this file' }),
      }),
    )
    .default([]),
  meetings: z.array(NoteMeeting).default([]),
  commitments: z.array(commitment).default([]),
});
export type VisitFile = z.infer<typeof visitFile>;
