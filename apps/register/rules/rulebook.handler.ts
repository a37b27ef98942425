import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { rulebookStream } from '#domain/event-types.js';
import { type RulebookCommand, rulebook } from '#domain/rules/rulebook.js';
import { EventStore } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import type { Answer } from '../answer.js';
import { carryOut } from '../carry-out.js';
import type { CommandOrigin } from '../origin.js';
import { WiderRules } from './wider-rules.js';

/** Something asked of the rulebook of one scope. */
export class AskRulebook extends Command<Answer> {
  constructor(
    readonly command: RulebookCommand,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(AskRulebook)
export class RulebookHandler implements ICommandHandler<AskRulebook> {
  constructor(
    private readonly store: EventStore,
    private readonly wider: WiderRules,
    private readonly clock: Clock,
  ) {}

  execute({ command, origin: { by, request } }: AskRulebook): Promise<Answer> {
    const { scope } = command.data;
    return carryOut(this.store, {
      streamId: rulebookStream(scope),
      decider: rulebook,
      command: async () => ({
        ...command,
        by,
        now: this.clock.now(),
        known: await this.wider.around(scope),
      }),
      request,
    });
  }
}
