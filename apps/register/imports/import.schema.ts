import * as z from 'zod';
import { form } from '#domain/faults.js';
import { fileId } from '#domain/files.js';
import { commitmentId } from '#domain/values.js';
import { faultSaid } from '#platform/http/openapi/problems.js';
import { bytes, eitherTextOrBytes } from '../files/bytes.schema.js';
import { jobProblem } from '../job-problem.js';

/** Characters of the file and of the texts beside it: what a worker reads within its time. */
const LONGEST = 12_000_000;

/** What is to be imported, and how. */
export const importWanted = eitherTextOrBytes(
  z.strictObject({
    name: z
      .string()
      .min(1)
      .max(255)
      .regex(
        /\.(ya?ml|json|csv|tsv|txt)$/i,
        form('FIELD_FILE_ENDING', 'a name that ends in .yaml, .yml, .json, .csv, .tsv or .txt', {
          endings: ['.yaml', '.yml', '.json', '.csv', '.tsv', '.txt'],
        }),
      )
      .meta({ description: 'what the file is called: its ending tells the form' }),
    text: z.string().max(LONGEST).optional().meta({ description: 'what stands in it' }),
    ...bytes(LONGEST * 2),
    beside: z
      .record(z.string().max(500), z.string().max(LONGEST))
      .default({})
      .meta({ description: 'the texts of sources, by the paths by which a visit file names them' }),
    files: z.record(z.string().max(500), fileId).default({}).meta({
      description: 'sources that were handed in as files, by the paths by which a visit file names them',
    }),
    dryRun: z
      .boolean()
      .default(false)
      .meta({ description: 'only tell what would happen; nothing is recorded' }),
    apply: z
      .boolean()
      .default(false)
      .meta({ description: 'change what the register has to what rows of a CSV file say' }),
    confirm: z
      .boolean()
      .default(false)
      .meta({ description: 'what is refused as unlikely is so, such as a day before the visit' }),
    why: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .meta({ description: 'the reason, for changes that need one' }),
  }),
).meta({ id: 'ImportWanted' });
export type ImportWanted = z.output<typeof importWanted>;

const line = z.int().meta({ description: 'of the file, from 1' });

const fileFault = z
  .object({
    pointer: z.string(),
    place: z.string().meta({ description: 'for people: letter › edtf' }),
    line,
    column: z.int(),
    ...faultSaid,
  })
  .meta({ id: 'FileFault', description: 'what cannot be read, or would be refused, and where it stands' });

const whyNot = z.object(faultSaid).meta({
  id: 'NotTaken',
  description: 'why no command makes a cell so, or the register took no more of a row',
});

const cellChange = z
  .object({
    column: z.string(),
    from: z.string(),
    to: z.string(),
    refused: whyNot.optional(),
  })
  .meta({ id: 'CellChange' });

/** What becomes of one part of a file. */
const importRow = z
  .object({
    line,
    about: z.string().meta({ description: 'the id of the commitment, or what it is of the visit' }),
    outcome: z.enum(['new', 'added', 'changed', 'differs', 'same', 'unreadable']).meta({
      description:
        'it is recorded for the first time; something is added to what was there; what was there is changed to what it says; it says otherwise than the register, which is left as it is; nothing is new in it; it has faults',
    }),
    steps: z.int().meta({ description: 'how many commands of it record something' }),
    changes: z.array(cellChange).meta({ description: 'what it says otherwise than the register' }),
    refusal: whyNot.nullable(),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.infer<typeof importRow>;

/** An import, how far it is, and what it came to, or would. */
export const importState = z
  .object({
    id: z.uuid(),
    name: z.string(),
    dryRun: z.boolean(),
    state: z.enum(['waiting', 'reading', 'checking', 'recording', 'done', 'refused', 'failed']).meta({
      description: '"refused": it has faults, and nothing was recorded; "failed": see the problem',
    }),
    progress: z.object({ done: z.int(), total: z.int() }).meta({ id: 'ImportProgress' }),
    rows: z.array(importRow).meta({
      description:
        'in the order of the file; in a dry run what would become of each, and where the file is refused, what would were it not for its faults',
    }),
    counts: z
      .object({
        new: z.int(),
        added: z.int(),
        changed: z.int(),
        differs: z.int(),
        same: z.int(),
        unreadable: z.int(),
      })
      .meta({ id: 'ImportCounts', description: 'of the rows, by outcome' }),
    faults: z.array(fileFault),
    steps: z.int().meta({ description: 'how many commands the file stands for' }),
    recorded: z.int().meta({
      description:
        'how many of them have recorded something so far; in a dry run that has ended, how many would; 0 where the file is refused',
    }),
    left: z.array(commitmentId).meta({ description: 'what the register has otherwise: left as it is there' }),
    differing: z
      .array(
        z
          .object({ line, field: z.string(), inRegister: z.string(), inFile: z.string() })
          .meta({ id: 'ImportDifference' }),
      )
      .meta({ description: 'where the register has gone on since a visit file was written' }),
    near: z
      .array(z.object({ line, body: z.string(), near: z.string() }).meta({ id: 'NearBody' }))
      .meta({ description: 'bodies that the file names nearly as others are named' }),
    position: z
      .int()
      .nullable()
      .meta({ description: 'of the last event, for "after"; null while nothing is recorded' }),
    problem: jobProblem,
  })
  .meta({ id: 'Import' });
export type ImportState = z.infer<typeof importState>;

export const isImportRunning = ({ state }: Pick<ImportState, 'state'>): boolean =>
  state !== 'done' && state !== 'refused' && state !== 'failed';

/** How an import begins. */
export const nothingImported = {
  state: 'waiting',
  progress: { done: 0, total: 0 },
  rows: [],
  counts: { new: 0, added: 0, changed: 0, differs: 0, same: 0, unreadable: 0 },
  faults: [],
  steps: 0,
  recorded: 0,
  left: [],
  differing: [],
  near: [],
  position: null,
  problem: null,
} satisfies Omit<ImportState, 'id' | 'name' | 'dryRun'>;

export const exampleImport: z.input<typeof importState> = {
  ...nothingImported,
  id: '5b0f6f8e-7b1c-4b52-9d2c-2f3f6f1f7c11',
  name: 'commitments.csv',
  dryRun: true,
  state: 'done',
  progress: { done: 1, total: 1 },
  rows: [
    {
      line: 2,
      about: 'chairman-visits-astana-2018',
      outcome: 'differs',
      steps: 0,
      changes: [{ column: 'owner', from: 'staff:ana', to: 'staff:ben' }],
      refusal: null,
    },
  ],
  counts: { ...nothingImported.counts, differs: 1 },
};
