import { Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { instant } from '#domain/values.js';
import { Roles } from '#platform/auth/access.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { type ProjectionStatus, Projections } from '#projections/projections.js';
import { Freshness } from '../freshness.js';
import { after } from '../listing/list-query.js';
import type { View } from '../view.js';
import { type RebuildLine, type RetryLine, rebuildLine, retryLine, verificationLine } from './lines.js';
import { ndjson, ProgressRoute } from './ndjson.js';
import { Verification } from './verification.js';

const OfView = () => Param('view', { schema: z.string().max(100) });

const status = z
  .object({
    items: z.array(
      z.object({
        name: z.string(),
        version: z.int(),
        wanted: z.int().meta({ description: 'differs from version while the view is being made anew' }),
        position: z.int(),
        lag: z.int().meta({ description: 'events recorded and not yet in the view' }),
        deadLetters: z.object({ failed: z.int(), waiting: z.int() }),
        rebuilding: z.object({ done: z.int(), total: z.int() }).meta({ id: 'RebuildProgress' }).nullable(),
        trouble: z.string().nullable().meta({ description: 'why it does not go on, if it does not' }),
        stopped: z
          .boolean()
          .meta({ description: 'it goes on only once somebody has mended what stopped it' }),
        stalledFor: z
          .int()
          .meta({ description: 'for how many ms this process has had something to take and took nothing' }),
      }),
    ),
  })
  .meta({ id: 'ProjectionList' });

const statusQuery = z.strictObject({ after });

const standing = {
  name: 'commitment_status',
  version: 1,
  wanted: 1,
  position: 27,
  lag: 0,
  deadLetters: { failed: 0, waiting: 0 },
  rebuilding: null,
  trouble: null,
  stopped: false,
  stalledFor: 0,
};

/** As many are shown: who has more than these mends the cause, and does not read on. */
const LETTERS = 50;

const letters = z
  .object({
    items: z
      .array(
        z
          .object({
            position: z.int(),
            streamId: z.string(),
            type: z.string().meta({ description: 'of the event' }),
            error: z.string().meta({ description: 'why the view could not take it' }),
            waitsBehind: z
              .int()
              .nullable()
              .meta({ description: 'the event it waits behind; null for the one that failed' }),
            attempts: z.int(),
            since: instant,
            triedAt: instant,
          })
          .meta({ id: 'DeadLetter' }),
      )
      .meta({ description: `in the order of the log, the first ${LETTERS}` }),
  })
  .meta({ id: 'DeadLetterList' });

const letter = {
  position: 1699,
  streamId: 'commitment-mission-to-brussels-2018',
  type: 'CommitmentPostponed',
  error: 'the calendar "recess-2019" names a day that does not exist: 2019-02-30',
  waitsBehind: null,
  attempts: 3,
  since: '2018-10-25T06:12:00.000Z',
  triedAt: '2018-10-25T06:41:00.000Z',
};

@ApiTags('maintenance')
@Controller()
export class MaintenanceController {
  constructor(
    private readonly projections: Projections,
    private readonly verification: Verification,
    private readonly freshness: Freshness,
  ) {}

  @Get('projections')
  @ApiOperation({ summary: 'How the views are doing: how far they are, what they could not apply' })
  @ApiResponse({
    status: 200,
    description: 'The views',
    standardSchema: status,
    example: { items: [standing] },
  })
  @ApiProblems('VIEW_BEHIND')
  async listProjections(
    @Query({ schema: statusQuery }) { after: position }: z.infer<typeof statusQuery>,
  ): Promise<{ items: ProjectionStatus[] }> {
    await this.freshness.positionOf(this.projections.names, { after: position });
    return { items: await this.projections.status() };
  }

  @Get('projections/:view/dead-letters')
  @Roles('staff')
  @ApiOperation({ summary: 'What a view could not apply, why, and what waits behind it' })
  @ApiResponse({
    status: 200,
    description: 'The events',
    standardSchema: letters,
    example: { items: [letter] },
  })
  @ApiProblems('NOT_FOUND', 'NOT_ALLOWED')
  async listDeadLetters(@OfView() view: string): Promise<z.infer<typeof letters>> {
    return letters.parse({ items: await this.projections.deadLetters(this.known(view), LETTERS) });
  }

  @Post('maintenance/verification')
  @ProgressRoute(
    'Check every hash and the order of the log, and recompute every view from the events',
    verificationLine,
  )
  verifyLogAndViews(): StreamableFile {
    return ndjson(this.verification.run());
  }

  @Post('maintenance/rebuilds/:view')
  @ProgressRoute('Fill a view anew beside the rows in use, then put the new ones in their place', rebuildLine)
  rebuildView(@OfView() view: string): StreamableFile {
    return ndjson(this.rebuildLines(this.known(view)));
  }

  @Post('maintenance/retries/:view')
  @ProgressRoute('Try again the events that a view could not apply', retryLine)
  retryView(@OfView() view: string): StreamableFile {
    return ndjson(this.retryLines(this.known(view)));
  }

  private async *rebuildLines(view: string): AsyncGenerator<RebuildLine> {
    let at = { done: 0, swapped: false };
    for await (const { done, total, swapped } of this.projections.rebuild(view)) {
      at = { done, swapped };
      yield { kind: 'progress', view, done, total };
    }
    yield { kind: 'result', ok: at.swapped, view, position: at.done };
  }

  private async *retryLines(view: string): AsyncGenerator<RetryLine> {
    const sum = { applied: 0, left: 0 };
    for await (const progress of this.projections.retry(view)) {
      sum.applied += progress.applied;
      sum.left += progress.left;
      yield { kind: 'progress', ...progress };
    }
    yield { kind: 'result', ok: sum.left === 0, view, ...sum };
  }

  /** @throws {Problem} NOT_FOUND */
  private known(view: string): string {
    const { names } = this.projections;
    if (names.includes(view)) return view;
    throw new Problem('NOT_FOUND', {
      detail: `there is no view "${view}"`,
      hint: `there are ${names.join(', ')}`,
    });
  }
}

export const maintenanceView: View = {
  controllers: [MaintenanceController],
  handlers: [Verification],
};
