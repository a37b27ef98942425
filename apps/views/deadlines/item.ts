import * as z from 'zod';
import { direction, kind } from '#domain/commitments/commitment.events.js';
import { actorId } from '#domain/event.js';
import { type Schedule, schedule } from '#domain/timeframes/schedule.js';
import { window } from '#domain/timeframes/timeframe.schema.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import { commitmentId, type Instant, instant, language, visitId } from '#domain/values.js';
import { because } from '#domain/visits/quote.schema.js';
import type { Deadline } from '#read-model/tables/deadlines.js';

/** When a commitment that stands is due, and how that date came about. */
export const deadlineItem = z
  .object({
    commitment: commitmentId,
    visit: visitId,
    kind,
    direction,
    stage: z.enum(['proposed', 'open']),
    schedule,
    statement: z.string(),
    language,
    responsible: z.string().nullable(),
    owner: actorId.nullable(),
    edtf: z.string(),
    words: z.string().nullable(),
    window,
    zone: z.string(),
    opensAt: instant.nullable().meta({ description: 'from here on the window is open' }),
    overdueAt: instant
      .nullable()
      .meta({ description: "from here on it is overdue: the last day's end in the zone" }),
    daysLeft: z.int().nullable().meta({ description: 'to the last day, in the zone; negative when overdue' }),
    steps: z
      .array(
        z.object({
          how: z.enum(['set', 'narrowed', 'postponed']),
          edtf: z.string(),
          words: z.string().nullable(),
          window,
          because: because.nullable(),
          by: actorId,
          at: instant,
          position: z.int(),
        }),
      )
      .meta({ description: 'how the deadline came to be where it is, oldest first' }),
    position: z.int(),
  })
  .meta({
    examples: [
      {
        commitment: 'chairman-visits-astana-2018',
        visit: 'kazakhstan-2018',
        kind: 'visit',
        direction: 'ours',
        stage: 'open',
        schedule: 'window-open',
        statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
        language: 'en',
        responsible: 'Subcommittee on Human Rights',
        owner: 'staff:ana',
        edtf: '2018-23',
        words: 'this autumn',
        window: { first: '2018-09-01', last: '2018-11-30' },
        zone: 'Asia/Almaty',
        opensAt: '2018-08-31T18:00:00.000Z',
        overdueAt: '2018-11-30T18:00:00.000Z',
        daysLeft: 36,
        steps: [
          {
            how: 'set',
            edtf: '2018-23',
            words: 'this autumn',
            window: { first: '2018-09-01', last: '2018-11-30' },
            because: null,
            by: 'staff:ana',
            at: '2018-08-20T09:30:00.000Z',
            position: 17,
          },
        ],
        position: 17,
      },
    ],
  });
export type DeadlineItem = z.infer<typeof deadlineItem>;

export interface BesideDeadline {
  readonly schedule: Schedule;
}

export const deadlineItemOf = (row: Deadline & BesideDeadline, now: Instant): DeadlineItem => ({
  commitment: row.commitment,
  visit: row.visit,
  kind: row.kind,
  direction: row.direction,
  stage: row.stage === 'proposed' ? 'proposed' : 'open',
  schedule: row.schedule,
  statement: row.statement,
  language: row.language,
  responsible: row.responsible,
  owner: row.owner,
  edtf: row.edtf,
  words: row.words,
  window: { first: row.windowFirst, last: row.windowLast },
  zone: row.zone,
  opensAt: row.opensAt,
  overdueAt: row.overdueAt,
  daysLeft: daysLeft(row, now),
  steps: [...row.steps],
  position: row.sincePosition,
});

const DAY = 86_400_000;

/** Days as the calendar counts them: two dates apart, whatever the clocks did between. */
const daysLeft = ({ windowLast, zone }: Deadline, now: Instant): number | null =>
  windowLast === null ? null : (Date.parse(windowLast) - Date.parse(localDateAt(now, zone))) / DAY;
