import { hash, randomUUID } from 'node:crypto';
import { Injectable, Logger, Optional } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type * as z from 'zod';
import { type CommandOrigin, Commands } from '#commands/commands.js';
import { CurrentRows } from '#commands/current-rows.js';
import { nothingElse } from '#commands/known.js';
import type { Receipt } from '#commands/receipt.js';
import { type Batched, type batch, fieldsOf } from '#domain/batch.js';
import { type CommandTo, commandFrom, commandNamed, type KnownCommand } from '#domain/command-types.js';
import type { Fields } from '#domain/commands.js';
import { defined } from '#domain/plain.js';
import { EventStore } from '#event-store/event-store.js';
import { TrialEventStore } from '#event-store/trial-event-store.js';
import type { Actor } from '#platform/auth/actor.js';
import { Clock } from '#platform/clock.js';
import { HandedInFiles } from '#platform/files/handed-in-files.js';
import { problemOf } from '#platform/http/failures.js';
import { refused } from '#platform/http/input.pipe.js';
import { problemBody } from '#platform/http/problem.filter.js';
import { type Fault, Problem } from '#platform/http/problems.js';
import { Ask, askOf } from '../ask.js';
import { checkAllowed } from '../command-controllers.js';
import type { BatchAnswer, BatchResult } from './batch.schema.js';

/** Who asks for a batch, and under which request. */
export interface BatchOrigin extends CommandOrigin {
  readonly actor: Actor;
  /** The request's own id, by which the log knows it. */
  readonly requestId: string;
}

type Wanted = z.output<typeof batch>;

interface Step {
  readonly known: KnownCommand;
  readonly fields: Fields;
  readonly ifMatch: number | undefined;
}

/** How one command is asked, and what a dry run tells beside its receipt. */
type Way = (
  command: CommandTo,
  origin: CommandOrigin,
) => Promise<{ readonly receipt: Receipt } & Pick<BatchResult, 'events'>>;

/** What stands in the way of every command after it too. */
const standsInTheWay = new Set(['UNAVAILABLE', 'STORAGE_FULL']);

/** Several commands asked at once: each carried out by itself, one after the other, each with a result of its own. */
@Injectable()
export class Batch {
  private readonly log = new Logger('Batch');

  constructor(
    private readonly bus: CommandBus,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly files: HandedInFiles,
    @Optional() private readonly current?: CurrentRows,
  ) {}

  /** @throws {Problem} REQUEST_INVALID: a reason is missing or has no place; HEADER_INVALID; nothing was asked of anything */
  async carryOut({ commands, why, dryRun }: Wanted, origin: BatchOrigin): Promise<BatchAnswer> {
    if (origin.request.expectedVersion !== undefined) {
      throw new Problem('HEADER_INVALID', {
        detail: 'If-Match is of one command',
        hint: 'give each command its own "ifMatch"',
      });
    }
    const steps = stepsOf(commands as readonly Batched[], why);
    const way = dryRun ? await this.onTrial() : this.forReal;
    const results: BatchResult[] = [];
    let inTheWay: Problem | undefined;
    for (const [at, step] of steps.entries()) {
      try {
        if (inTheWay) throw inTheWay;
        checkAllowed(step.known, step.fields, origin.actor);
        const command = commandFrom(step.known.type, step.fields, origin.by);
        const { receipt, events } = await way(command, ofStep(origin, command, step, at, dryRun));
        const status = step.known.row.begins && receipt.changed && !dryRun ? 201 : 200;
        results.push({ status, receipt, problem: null, ...defined({ events }) });
      } catch (error) {
        const problem = problemOf(error);
        if (problem.status >= 500 && problem !== inTheWay) this.tell(error, problem, step, origin);
        if (standsInTheWay.has(problem.code)) inTheWay = problem;
        const told = problemBody(problem, origin.requestId) as NonNullable<BatchResult['problem']>;
        results.push({ status: problem.status, receipt: null, problem: told });
      }
    }
    const done = results.filter(({ receipt }) => receipt !== null).length;
    return { results, done, refused: results.length - done };
  }

  private readonly forReal: Way = async (command, origin) => ({
    receipt: await this.bus.execute(new Ask(command, origin)),
  });

  /** A way that records nothing: each command sees what those before it would have written. */
  private async onTrial(): Promise<Way> {
    const store = new TrialEventStore(this.store, this.clock);
    const commands = new Commands(store, this.clock, { ...nothingElse, file: (id) => this.files.find(id) });
    const position = await this.store.head();
    return async (command, origin) => {
      const receipt = await askOf(commands, command, origin, this.current);
      const events = store.eventsOf(origin.request.commandId) as unknown as BatchResult['events'] & object;
      return { receipt: { ...receipt, position }, events: events.map(({ type, data }) => ({ type, data })) };
    };
  }

  private tell(error: unknown, problem: Problem, { known }: Step, { requestId }: BatchOrigin): void {
    const line = `${known.type} in a batch: ${problem.code} (request ${requestId})`;
    if (error instanceof Problem) this.log.warn(line);
    else this.log.error(line, error instanceof Error ? error.stack : String(error));
  }
}

/** @throws {Problem} REQUEST_INVALID with the place of each reason that is missing or has no place */
const stepsOf = (commands: readonly Batched[], why: string | undefined): Step[] => {
  const faults: Fault[] = [];
  const steps = commands.flatMap((one, at) => {
    const known = commandNamed(one.type);
    const read = fieldsOf(known, one, why);
    if ('fields' in read) return [{ known, fields: read.fields, ifMatch: one.ifMatch }];
    faults.push({ ...read.fault, pointer: `/commands/${at}${read.fault.pointer}` });
    return [];
  });
  if (faults.length === 0) return steps;
  throw refused(faults.slice(0, 20), 'body', faults.length);
};

/**
 * The key of each command follows from the request's and from its place, behind a space, which no key of a request has. It is
 * known again by what it says itself: so a batch may be sent again with what was refused put right.
 */
const ofStep = (
  { by, request: { traceparent, ...request } }: CommandOrigin,
  command: CommandTo,
  { ifMatch }: Step,
  at: number,
  dryRun: boolean,
): CommandOrigin => {
  const repeatable = request.repeatable && !dryRun;
  return {
    by,
    request: {
      commandId: repeatable ? `${request.commandId} ${at}` : randomUUID(),
      fingerprint: hash('sha256', JSON.stringify([command.type, command.id, command.data, ifMatch])),
      repeatable,
      ...defined({ expectedVersion: ifMatch, traceparent }),
    },
  };
};
