import * as z from 'zod';
import { fault } from '#domain/faults.js';
import { base64 } from '#domain/values.js';

/** What a file holds in place of its text, as JSON can say it. @param longest how many letters of base64 */
export const bytes = (longest: number) => ({
  base64: base64.max(longest).optional().meta({ description: 'its bytes, in place of the text' }),
  encoding: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'of the bytes, where they are not Unicode: windows-1252 and the like' }),
});

interface Contents {
  readonly text?: string | undefined;
  readonly base64?: string | undefined;
}

/** Of a file that is handed in as its text or as its bytes. */
export const eitherTextOrBytes = <S extends z.ZodType<Contents>>(file: S): S =>
  file
    .refine(
      ({ text, base64 }) => text !== undefined || base64 !== undefined,
      fault('FIELD_ONE_OF', 'expected a text or its bytes in base64', { fields: ['text', 'base64'] }),
    )
    .refine(
      ({ text, base64 }) => text === undefined || base64 === undefined,
      fault('FIELD_ONLY_ONE_OF', 'expected either a text or its bytes in base64, not both', {
        fields: ['text', 'base64'],
      }),
    );
