import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CalendarCommand, calendar } from '#domain/calendars/calendar.js';
import { calendarStream } from '#domain/event-types.js';
import { EventStore } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import type { Answer } from '../answer.js';
import { carryOut } from '../carry-out.js';
import type { CommandOrigin } from '../origin.js';

/** Something asked of one calendar. */
export class AskCalendar extends Command<Answer> {
  constructor(
    readonly command: CalendarCommand,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(AskCalendar)
export class CalendarHandler implements ICommandHandler<AskCalendar> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  execute({ command, origin: { by, request } }: AskCalendar): Promise<Answer> {
    return carryOut(this.store, {
      streamId: calendarStream(command.data.calendar),
      decider: calendar,
      command: () => ({ ...command, by, now: this.clock.now() }),
      request,
    });
  }
}
