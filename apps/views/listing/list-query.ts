import * as z from 'zod';
import { fault, form } from '#domain/faults.js';
import { type Instant, instant } from '#domain/values.js';
import { namesOfPeople } from '../people/names.js';
import type { SortBy } from './keyset.js';

/** Parts of the queries of lists. All of them are strict: a parameter nobody knows is refused by name. */

/** May be given several times: `?owner=staff:ana&owner=staff:ben` is one or the other. */
export const repeated = <Item extends z.ZodType>(item: Item) =>
  z
    .union([item, z.array(item).min(1).max(50)])
    .transform((given) => [given].flat() as z.output<Item>[])
    .optional();

/** Whole numbers arrive as text. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, form('FIELD_WHOLE_NUMBER', 'a whole number'))
    .transform(Number)
    .pipe(z.int().min(min).max(max));

/** Several keys, the weightiest first, `-` before those that go down. */
export const sortedBy = (keys: readonly string[], preset: string) => {
  const one = new RegExp(`^-?(${keys.join('|')})$`);
  return z
    .string()
    .default(preset)
    .refine(
      (text) => text.split(',').every((key) => one.test(key)),
      fault(
        'FIELD_SORT_KEYS',
        `names another key than ${keys.join(', ')}, with "-" before those that go down, such as "-${keys[0]}"`,
        { keys },
      ),
    )
    .refine(
      (text) => new Set(text.split(',').map((key) => key.replace('-', ''))).size === text.split(',').length,
      fault('FIELD_SORT_TWICE', 'names a key twice: each is sorted by once'),
    )
    .transform((text): SortBy[] =>
      text.split(',').map((key) => ({ key: key.replace('-', ''), isDescending: key.startsWith('-') })),
    )
    .meta({
      description: `keys, with "-" before those that go down: ${keys.join(', ')}`,
      examples: [preset],
    });
};

/** Waits until the view has taken the event at this position: the one a command answered with. */
export const after = wholeNumber(0, Number.MAX_SAFE_INTEGER)
  .optional()
  .meta({ description: 'answer only once the view has taken this position (read your own writes)' });

/** Counts and lists that are to agree are asked for at one position. */
export const position = wholeNumber(0, Number.MAX_SAFE_INTEGER)
  .optional()
  .meta({
    description:
      'show everything up to this position and nothing later: the "position" of another answer, so that lists and counts agree. ' +
      'The pages of a list stand where its first page stood without it',
  });

/** Whether something is so. */
export const yesOrNo = z.enum(['yes', 'no']).meta({ id: 'YesOrNo' });

export const format = z
  .enum(['json', 'csv'])
  .meta({ id: 'ListFormat' })
  .optional()
  .meta({ description: 'the same as Accept: text/csv' });

const cursor = z.string().max(2000).optional();

/** What every list takes beside its filters. */
export const paging = {
  limit: wholeNumber(1, 500)
    .optional()
    .meta({ description: '1 to 500, 50 by default; for CSV, all by default' }),
  cursor: cursor.meta({
    description:
      'the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once',
  }),
  format,
  after,
};

/**
 * Of a list that no past is kept of.
 * @param orders sorts whose keys never change, so that each row which stays in the list comes once
 */
export const pagingAsItIs = (...orders: readonly [string, ...string[]]) => ({
  ...paging,
  cursor: cursor.meta({
    description:
      'the "next" of the page before. Each page is of the moment it is read, and goes on after the last item of the page before: in any order, ' +
      'what does not change meanwhile comes exactly once; what comes to stand elsewhere may come twice, or not at all. ' +
      `Sorted by ${orders.join(' or ')}, whatever stays in the list comes once, changed or not`,
  }),
});

/** What was answered, though it may not be what was meant. */
export const warnings = z
  .array(z.string())
  .optional()
  .meta({ description: 'what may have been mistyped, with the nearest names, where nothing was found' });

/** A page of a list, called after its items: `CommitmentList`. */
export const page = <Item extends z.ZodType>(item: Item) => {
  const { id, examples = [] } = item.meta() ?? {};
  return z
    .object({
      items: z.array(item),
      total: z.int().meta({ description: 'how many there are in all; counted up to 1000' }),
      totalIsExact: z.boolean().meta({ description: 'false when there are more than were counted' }),
      next: z.string().nullable().meta({ description: 'the cursor of the next page; null on the last' }),
      position: z.int().meta({ description: 'what the view had taken when it was asked' }),
      people: namesOfPeople,
      asOf: instant.optional().meta({ description: 'the moment it is shown as of, where one was asked for' }),
      warnings,
    })
    .meta({
      id: `${id}List`,
      examples: [{ items: examples, total: 1, totalIsExact: true, next: null, position: 27, people: {} }],
    });
};

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly next: string | null;
  readonly position: number;
  readonly asOf?: Instant | undefined;
  readonly warnings?: readonly string[] | undefined;
}
