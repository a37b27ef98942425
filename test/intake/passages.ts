import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { direction, kind } from '#domain/commitments/commitment.terms.js';
import { localDate } from '#domain/values.js';
import type { Passage } from '#intake/corpus/score.js';

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((value) => [value])]) as z.ZodType<z.output<T>[]>;

const expected = z.strictObject({
  quote: z.string().min(1),
  also: z.array(z.string().min(1)).default([]),
  kind: oneOrMore(kind),
  direction: oneOrMore(direction),
  edtf: oneOrMore(z.string().min(1).nullable()),
  optional: z.boolean().default(false),
});

const passages = z.array(
  z.strictObject({
    id: z.string(),
    document: z.boolean().default(false),
    date: localDate,
    ours: z.array(z.string()).default([]),
    text: z.string().min(1),
    expects: z.array(expected),
  }),
);

/** Half of the passages are for whoever works on the grammar; the other half tells how it does on what it has not seen. */
export type Half = 'dev' | 'test';

const folder = (half: Half): string => join('libs', 'intake', 'corpus', half);

/** The passages of one half, language by language. The program runs in the project's folder. */
export const passagesOf = (half: Half): Passage[] =>
  readdirSync(folder(half)).flatMap((file) => {
    const lang = basename(file, '.yaml');
    return passages
      .parse(parse(readFileSync(join(folder(half), file), 'utf8')))
      .map((passage) => ({ ...passage, lang }));
  });
