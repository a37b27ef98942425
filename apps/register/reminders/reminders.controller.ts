import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { type DataOf, remindersCommands } from '#domain/reminders/reminders.commands.js';
import { type CommitmentId, commitmentId } from '#domain/values.js';
import { withExample } from '#platform/http/openapi.js';
import type { Answer } from '../answer.js';
import { CommandRoute } from '../command-route.js';
import { type CommandOrigin, Origin } from '../origin.js';
import { AskReminders } from './reminders.handler.js';

/** Who is not named is who asks. */
const snooze = remindersCommands.Snooze.partial({ reader: true });
const watch = remindersCommands.Watch.partial({ reader: true });
const unwatch = remindersCommands.Unwatch.partial({ reader: true });

const Id = () => Param('commitment', { schema: commitmentId });
const apart = 'Kept beside the commitment: version and ETag are those of its reminders.';

/** What people answer to reminders. What goes out is recorded by the jobs that send it. */
@ApiTags('reminders')
@Controller('commitments')
export class RemindersController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':commitment/acknowledge')
  @CommandRoute({
    summary: 'Acknowledge a reminder: somebody has seen it, and nothing goes one level up',
    description: `Without "key", all that has fallen due so far. ${apart}`,
    refuses: ['COMMITMENT_NOT_FOUND', 'REMINDER_NOT_FOUND'],
  })
  acknowledge(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(remindersCommands.Acknowledge, {}) }) data: DataOf<'Acknowledge'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskReminders(id, { type: 'Acknowledge', data }, origin));
  }

  @Post(':commitment/snooze')
  @CommandRoute({
    summary: 'Snooze: no reminders of it to a reader before a day',
    description: `Without "reader", to who asks. ${apart}`,
    refuses: ['COMMITMENT_NOT_FOUND', 'SNOOZE_PAST'],
  })
  snooze(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(snooze, { until: '2099-11-20' }) })
    { until, reader }: z.infer<typeof snooze>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    const data = { until, reader: reader ?? origin.by };
    return this.bus.execute(new AskReminders(id, { type: 'Snooze', data }, origin));
  }

  @Post(':commitment/watch')
  @CommandRoute({
    summary: 'Watch it: what its watchers are told is told to this reader too',
    description: `Without "reader", to who asks. ${apart}`,
    refuses: ['COMMITMENT_NOT_FOUND'],
  })
  watch(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(watch, { reader: 'staff:ana' as never }) })
    { reader }: z.infer<typeof watch>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    const data = { reader: reader ?? origin.by };
    return this.bus.execute(new AskReminders(id, { type: 'Watch', data }, origin));
  }

  @Post(':commitment/unwatch')
  @CommandRoute({
    summary: 'Watch it no more',
    description: `Without "reader", who asks. ${apart}`,
    refuses: ['COMMITMENT_NOT_FOUND'],
  })
  unwatch(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(unwatch, {}) }) { reader }: z.infer<typeof unwatch>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    const data = { reader: reader ?? origin.by };
    return this.bus.execute(new AskReminders(id, { type: 'Unwatch', data }, origin));
  }
}
