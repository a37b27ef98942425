import * as z from 'zod';
import { language, line, localDate, slugId, zone } from '../values.js';

/** First and last possible day, both inclusive, in the place's zone. `null` is open or unknown on that side. */
export const window = z
  .object({ first: localDate.nullable(), last: localDate.nullable() })
  .meta({ id: 'Window' });
export type Window = z.infer<typeof window>;

export const hemisphere = z.enum(['north', 'south']).meta({ id: 'Hemisphere' });
export type Hemisphere = z.infer<typeof hemisphere>;

/** From what a window was counted: so many working days after a day, passing over the weekend and the free days of these calendars. */
const counted = z
  .object({
    workingDays: z.int().min(1),
    from: localDate,
    calendars: z.array(slugId).max(100),
  })
  .meta({ id: 'CountedDays' });
export type Counted = z.infer<typeof counted>;

/**
 * When something should happen, as events store it: the EDTF text (ISO 8601-2:2019; `''` when
 * the date is not known), the source's own words and their language, the zone and hemisphere of the
 * place, and the window these give.
 */
export const timeframe = z
  .object({
    edtf: z.string().max(200),
    words: line(300).optional(),
    language: language.optional(),
    zone,
    hemisphere,
    window,
    counted: counted.optional(),
  })
  .meta({ id: 'Timeframe' });
export type Timeframe = z.infer<typeof timeframe>;

/** What a clerk or a file says; zone and hemisphere default to the visit's place. `edtf: ''` is "not known yet". */
export const timeframeInput = z
  .strictObject({
    edtf: z.string().max(200).meta({
      description:
        'EDTF (ISO 8601-2): 2018-11-20/2018-11-21, 2018-23, 2018-11, or empty when unknown; of a commitment also "within 20 working days of 2018-08-27", counted by the calendars that are kept',
    }),
    words: line(300).optional().meta({ description: 'the source\'s own words, such as "this autumn"' }),
    language: language.optional(),
    zone: zone.optional(),
    hemisphere: hemisphere.optional(),
  })
  .meta({ id: 'TimeframeGiven' });
/** `counted` comes from whoever counted, with the calendars, before anything is decided: nobody gives it from outside. */
export type TimeframeInput = z.infer<typeof timeframeInput> & { readonly counted?: Counted | undefined };
