import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { readerStream } from '#domain/event-types.js';
import { type ReaderCommand, reader } from '#domain/readers/reader.js';
import { EventStore } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import type { Answer } from '../answer.js';
import { carryOut } from '../carry-out.js';
import type { CommandOrigin } from '../origin.js';

/** Something asked of one reader. */
export class AskReader extends Command<Answer> {
  constructor(
    readonly command: ReaderCommand,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(AskReader)
export class ReaderHandler implements ICommandHandler<AskReader> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  execute({ command, origin: { by, request } }: AskReader): Promise<Answer> {
    return carryOut(this.store, {
      streamId: readerStream(command.data.reader),
      decider: reader,
      command: () => ({ ...command, by, now: this.clock.now() }),
      request,
    });
  }
}
