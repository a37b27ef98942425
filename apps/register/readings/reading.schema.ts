import * as z from 'zod';
import { readAs } from '#domain/commitments/commitment.terms.js';
import { fault } from '#domain/faults.js';
import { fileId } from '#domain/files.js';
import { base64, commitmentId, localDate, sourceId, visitId } from '#domain/values.js';
import { source } from '#domain/visits/visit.events.js';
import { jobProblem } from '../job-problem.js';

const file = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(255)
    .meta({ description: 'what it is called; its ending helps to tell its form' }),
  base64: base64.min(1).meta({ description: 'its bytes' }),
});

/** What is to be read: an attached source by its id, a text, or a file. */
export const readingWanted = z
  .strictObject({
    source: sourceId.optional().meta({
      description: 'a source that is attached already; with a text or a file, the id it gets',
    }),
    title: source.shape.title.optional(),
    text: source.shape.text.optional(),
    file: file.optional(),
    handedIn: fileId.optional().meta({ description: 'a file that was handed in (`POST /files`)' }),
    date: localDate.optional().meta({ description: 'when it was written; by default as it says itself' }),
  })
  .refine(
    ({ source, text, file, handedIn }) => Boolean(source || text || file || handedIn),
    fault('FIELD_ONE_OF', 'expected a source, a text or a file', {
      fields: ['source', 'text', 'file', 'handedIn'],
    }),
  )
  .refine(
    ({ text, file, handedIn }) => [text, file, handedIn].filter(Boolean).length < 2,
    fault('FIELD_ONLY_ONE_OF', 'expected a text or a file, not both', {
      fields: ['text', 'file', 'handedIn'],
    }),
  )
  .meta({ id: 'ReadingWanted', minProperties: 1 });
export type ReadingWanted = z.output<typeof readingWanted>;

/** A reading and how far it is. */
export const reading = z
  .object({
    id: readAs.shape.reading,
    visit: visitId,
    state: z.enum(['waiting', 'reading', 'proposing', 'done', 'failed']),
    progress: z
      .object({ recorded: z.int(), found: z.int() })
      .meta({ description: 'proposals recorded, of those found' }),
    source: sourceId.nullable().meta({ description: 'under which id its text is attached' }),
    date: localDate.nullable().meta({ description: 'from which "this autumn" was counted' }),
    dateFrom: z.enum(['given', 'text', 'file']).nullable().meta({ description: 'who said so' }),
    notes: z
      .array(z.string())
      .meta({ description: 'what was left out, and from which encoding it was read' }),
    proposals: z.array(commitmentId),
    problem: jobProblem,
  })
  .meta({ id: 'Reading' });
export type ReadingState = z.output<typeof reading>;

export const isReadingRunning = ({ state }: ReadingState): boolean => state !== 'done' && state !== 'failed';

export const exampleReading: z.input<typeof reading> = {
  id: '0f3a9c1e5b7d2846af10c3e9d57b8264',
  visit: 'kazakhstan-2018',
  state: 'done',
  progress: { recorded: 1, found: 1 },
  source: 'press-release',
  date: '2018-08-20',
  dateFrom: 'given',
  notes: [],
  proposals: ['r-0f3a9c1e5b7d-1'],
  problem: null,
};
