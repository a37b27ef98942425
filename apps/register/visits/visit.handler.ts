import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { visitStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import type { VisitId } from '#domain/values.js';
import type { DataOf } from '#domain/visits/visit.commands.js';
import { type VisitCommand, visit } from '#domain/visits/visit.js';
import { EventStore } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import type { Answer } from '../answer.js';
import { carryOut } from '../carry-out.js';
import type { CommandOrigin } from '../origin.js';
import { visitIdFor } from './visit-id.js';

type NewVisit = { readonly type: 'RecordVisit'; readonly data: Omit<DataOf<'RecordVisit'>, 'visit'> };

/** Something asked of one visit; of a new one without an id, which is then chosen here. */
export class AskVisit extends Command<Answer> {
  constructor(
    readonly visit: VisitId | undefined,
    readonly command: Exclude<VisitCommand, NewVisit> | NewVisit,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

/** More visits of one title and year than this are a fault of whoever asks. */
const mostNamesakes = 100;

@CommandHandler(AskVisit)
export class VisitHandler implements ICommandHandler<AskVisit> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  execute(asked: AskVisit): Promise<Answer> {
    return asked.visit === undefined ? this.underFreeId(asked) : this.carryOut(asked.visit, asked);
  }

  private carryOut(id: VisitId, { command, origin: { by, request } }: AskVisit): Promise<Answer> {
    const named: VisitCommand =
      command.type === 'RecordVisit' ? { ...command, data: { ...command.data, visit: id } } : command;
    return carryOut(this.store, {
      streamId: visitStream(id),
      decider: visit,
      command: () => ({ ...named, by, now: this.clock.now() }),
      request,
    });
  }

  /** Another visit may have the id that the title suggests: then the next one is tried. */
  private async underFreeId(asked: AskVisit): Promise<Answer> {
    if (asked.command.type !== 'RecordVisit') throw new Error(`${asked.command.type} names no visit`);
    const { title, dates } = asked.command.data;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.carryOut(visitIdFor(title, dates.edtf, attempt), asked);
      } catch (error) {
        const isTaken = error instanceof Rejected && error.code === 'VISIT_EXISTS';
        if (!isTaken || attempt === mostNamesakes) throw error;
      }
    }
  }
}
