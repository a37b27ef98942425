import * as z from 'zod';
import { fileId, keptFile } from '#domain/files.js';
import { language, line, localDate } from '#domain/values.js';
import { jobProblem } from '../job-problem.js';

/** What is said of a file beside its bytes. Of a path only the last name counts. */
export const fileQuery = z.strictObject({
  name: z
    .string()
    .transform((path) => path.split(/[/\\]/).at(-1) ?? '')
    .pipe(line(255))
    .meta({ description: 'what the file is called; its ending helps to tell what it is' }),
});
export type FileQuery = z.output<typeof fileQuery>;

/** A file that was handed in, and what can be read in it. */
export const handedInFile = z
  .object({
    id: fileId.meta({ description: 'by which a command names it' }),
    ...keptFile.shape,
    words: z
      .object({
        characters: z.int(),
        title: z.string().nullable(),
        date: localDate.nullable().meta({ description: 'on which the file says it was written' }),
        languages: z.array(language).meta({ description: 'those of most of it first' }),
        notes: z.array(z.string()).meta({ description: 'what was left out, and from which encoding' }),
      })
      .nullable()
      .meta({
        id: 'WordsOfFile',
        description: 'null where none can be read: it may be evidence, and no source',
      }),
    problem: jobProblem.meta({ description: 'why no words can be read in it' }),
  })
  .meta({ id: 'HandedInFile' });
export type HandedInFile = z.output<typeof handedInFile>;

export const exampleFile: z.input<typeof handedInFile> = {
  id: '3b1c5d7e9f0a2b4c6d8e0f1a3b5c7d9e',
  name: 'press-release.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  size: 18_432,
  sha256: '0f5a2b4c6d8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a6b8c0d1e3f5a7b9c1d2e4f60',
  words: {
    characters: 6841,
    title: 'Delegation to Kazakhstan',
    date: null,
    languages: ['en', 'ro'],
    notes: [],
  },
  problem: null,
};
