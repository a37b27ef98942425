import * as z from 'zod';
import { personal } from '../event.js';
import { language, sha256, sourceId, text, verbatim } from '../values.js';

/**
 * Exact characters of a source: where they stand and the hash of what stands there. The words
 * themselves live once, in the source. Offsets count Unicode code points from 0, `end` exclusive (W3C Web Annotation,
 * TextPositionSelector).
 */
export const quote = z
  .object({
    source: sourceId,
    start: z.int().min(0),
    end: z.int().min(1),
    language,
    sha256,
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof quote>;

/** What a clerk says: the words, and where they begin if they stand in the source more than once. */
export const quoteInput = z
  .strictObject({
    source: sourceId,
    exact: verbatim(5000).meta({ description: 'the exact characters of the source' }),
    start: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'needed only when the words stand in the source more than once' }),
    language: language.optional().meta({ description: "defaults to the source's language" }),
  })
  .meta({ id: 'QuoteGiven' });
export type QuoteInput = z.infer<typeof quoteInput>;

/** The same, or a quote as the register told it: where the words stand, and their hash. So it is said again what was said before. */
export const quoteInputOrTold = z
  .union([quoteInput, z.strictObject(quote.shape).meta({ id: 'QuoteAsTold' })])
  .meta({ id: 'QuoteGivenOrTold' });
export type QuoteInputOrTold = z.infer<typeof quoteInputOrTold>;

const note = personal(text(2000));

/** Why something is so: somebody's note, or the words of a source. */
export const because = z.union([z.object({ quote }), z.object({ note })]).meta({ id: 'Because' });
export type Because = z.infer<typeof because>;
export const becauseInput = z
  .union([z.strictObject({ quote: quoteInput }), z.strictObject({ note })])
  .meta({ id: 'BecauseGiven' });
export type BecauseInput = z.infer<typeof becauseInput>;
