import * as z from 'zod';
import { direction, kind } from '#domain/commitments/commitment.terms.js';
import { actorId } from '#domain/event.js';
import { streamPrefixes } from '#domain/event-types.js';
import { window } from '#domain/timeframes/timeframe.schema.js';
import { instant as anInstant, commitmentId, language, visitId } from '#domain/values.js';
import { because } from '#domain/visits/quote.schema.js';
import { stages } from '#read-model/axes.js';
import {
  day,
  instant,
  json,
  listedTable,
  number,
  orNull,
  position,
  type RowOf,
  text,
  texts,
} from '#read-model/fields.js';
import { key } from '#read-model/view-table.js';

/** One step by which the deadline came to be where it is. */
const step = z.object({
  how: z.enum(['set', 'narrowed', 'postponed', 'corrected']),
  edtf: z.string(),
  words: z.string().nullable(),
  window,
  because: because.nullable(),
  by: actorId,
  at: anInstant,
  position: z.int(),
});
export type DeadlineStep = z.infer<typeof step>;

const aStep = {
  how: 'set',
  edtf: '2018-23',
  words: 'this autumn',
  window: { first: '2018-09-01', last: '2018-11-30' },
  because: null,
  by: 'staff:ana',
  at: '2018-08-20T09:30:00.000Z',
  position: 17,
};

/** When a commitment is due and how that came about. The rows of closed ones stay, since they may be reopened. */
const fields = {
  commitment: key(
    text(commitmentId, { show: 'list', csv: true, sort: 'id', example: 'chairman-visits-astana-2018' }),
  ),
  visit: text(visitId, { show: 'list', csv: true, sort: 'visit', filter: true, example: 'kazakhstan-2018' }),
  statement: text(z.string(), {
    show: 'list',
    csv: true,
    example: 'The Chairman of the Subcommittee on Human Rights visits Astana',
  }),
  language: text(language, { show: 'list', example: 'en' }),
  kind: text(kind, { show: 'list', csv: true, filter: true, example: 'visit' }),
  direction: text(direction, { show: 'list', csv: true, filter: true, example: 'ours' }),
  stage: text(z.enum(stages)),
  responsible: orNull(text(z.string(), { show: 'list', csv: true, example: 'Subcommittee on Human Rights' })),
  bodies: texts(z.string()),
  owner: orNull(text(actorId, { show: 'list', csv: true, example: 'staff:ana' })),
  edtf: text(z.string(), { show: 'list', csv: true, example: '2018-23' }),
  words: orNull(text(z.string(), { show: 'list', csv: true, example: 'this autumn' })),
  windowFirst: orNull(day()),
  windowLast: orNull(day()),
  zone: text(z.string(), { show: 'list', csv: true, example: 'Asia/Almaty' }),
  opensAt: orNull(
    instant({ show: 'list', about: 'from here on the window is open', example: '2018-08-31T18:00:00.000Z' }),
  ),
  overdueAt: orNull(
    instant({
      show: 'list',
      csv: true,
      about: "from here on it is overdue: the last day's end in the zone",
      example: '2018-11-30T18:00:00.000Z',
    }),
  ),
  steps: json(z.array(step), {
    show: 'list',
    about: 'how the deadline came to be where it is, oldest first',
    example: [aStep],
  }),
  version: number(),
  sincePosition: position({ show: 'list', as: 'position', example: 17 }),
};

export const deadlines = listedTable(
  'deadlines',
  { prefix: streamPrefixes.commitment, property: 'commitment' },
  fields,
  {
    computed: ['due', 'opens'],
  },
);
export type Deadline = RowOf<typeof fields>;
