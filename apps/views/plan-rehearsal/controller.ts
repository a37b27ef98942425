import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { eventTypes } from '#domain/event-types.js';
import { readerId } from '#domain/readers/reader.events.js';
import { ruleId } from '#domain/rules/rule.schema.js';
import { commitmentId, localDate } from '#domain/values.js';
import { Roles } from '#platform/auth/access.js';
import { faultsIn } from '#platform/http/invalid-input.js';
import { ApiProblems, withExample } from '#platform/http/openapi.js';
import { mostFaults } from '#platform/http/plain-input.js';
import { Problem } from '#platform/http/problems.js';
import type { View } from '../view.js';
import { type GroundEvent, groundEvents, PlanRehearsal, type RehearsedPlan } from './rehearsal.js';

const wanted = z
  .strictObject({
    events: z
      .array(z.strictObject({ type: z.enum(groundEvents), data: z.record(z.string(), z.unknown()) }))
      .min(1)
      .max(20)
      .meta({ description: 'as a dry run of commands answers them' }),
  })
  .meta({ id: 'PlanToRehearse' });

const change = z
  .object({
    commitment: commitmentId,
    statement: z.string(),
    rule: ruleId,
    reader: readerId,
    from: localDate.nullable().meta({ description: 'null: it would begin' }),
    to: localDate.nullable().meta({ description: 'null: it would end' }),
  })
  .meta({ id: 'PlanChange' });

const rehearsed = z
  .object({
    commitments: z.int().meta({ description: 'whose plans were made anew for it' }),
    isWhole: z.boolean().meta({ description: 'false: there are more of them than were tried' }),
    moved: z.int().meta({ description: 'reminders that would go out on another day' }),
    begun: z.int().meta({ description: 'reminders that are not planned now' }),
    ended: z.int().meta({ description: 'reminders that would no longer be planned' }),
    changes: z.array(change).meta({ description: 'the first of them' }),
  })
  .meta({ id: 'RehearsedPlan' });

const event = {
  type: 'RuleSwitchedOff',
  data: { scope: 'workspace', rule: 'undated-30d', by: 'staff:kim', at: '2018-10-25T09:00:00.000Z' },
} as const;

const answer = {
  commitments: 12,
  isWhole: true,
  moved: 0,
  begun: 0,
  ended: 8,
  changes: [
    {
      commitment: 'chairman-visits-astana-2018',
      statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
      rule: 'undated-30d',
      reader: 'staff:ana',
      from: '2018-11-24',
      to: null,
    },
  ],
};

@ApiTags('rules')
@Controller('plan')
@Roles('staff')
export class PlanController {
  constructor(private readonly rehearsal: PlanRehearsal) {}

  @Post('rehearsal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a change of rules, calendars or readers would do to the reminders that are planned',
    description:
      'Ask the commands with "dryRun" first, and give the events that they answer with. Nothing is recorded, and nothing is planned.',
  })
  @ApiResponse({
    status: 200,
    description: 'What would be planned otherwise',
    standardSchema: rehearsed,
    example: answer,
  })
  @ApiProblems('BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED')
  rehearsePlan(
    @Body({ schema: withExample(wanted, { events: [event] }) }) { events }: z.infer<typeof wanted>,
  ): Promise<RehearsedPlan> {
    return this.rehearsal.of(events.map(known));
  }
}

/** @throws {Problem} REQUEST_INVALID with the place of what is no such event */
const known = ({ type, data }: z.infer<typeof wanted>['events'][number], index: number): GroundEvent => {
  const read = eventTypes[type].data.safeParse(data);
  if (read.success) return { type, data: read.data } as GroundEvent;
  throw new Problem('REQUEST_INVALID', {
    detail: `this is no ${type}`,
    errors: faultsIn(eventTypes[type].data, data, read.error, mostFaults).map((fault) => ({
      ...fault,
      pointer: `/events/${index}/data${fault.pointer}`,
    })),
  });
};

export const planRehearsalView: View = {
  controllers: [PlanController],
  handlers: [PlanRehearsal],
};
