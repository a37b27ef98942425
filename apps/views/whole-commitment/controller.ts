import { Query as Asked, Controller, Get, Param, Res, UseInterceptors } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { readerId } from '#domain/readers/reader.events.js';
import { type CommitmentId, commitmentId, type Instant, type LocalDate } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { ApiProblems, etag } from '#platform/http/openapi.js';
import { type HistoryItem, historyItem } from '../commitment-history/item.js';
import { CommitmentHistoryQuery } from '../commitment-history/query.js';
import { type CommitmentDetail, commitmentDetail } from '../commitment-status/item.js';
import { CommitmentStatusQuery } from '../commitment-status/query.js';
import { asOf, momentOf } from '../listing/as-of.js';
import { after } from '../listing/list-query.js';
import { namesOfPeople, WithNames } from '../people/names.js';
import { reminderItem } from '../reminders/item.js';
import { RemindersQuery } from '../reminders/query.js';
import { watchersOf } from '../reminders/watchers.js';
import type { View } from '../view.js';
import { type Linked, linked, linkedOf } from './linked.js';
import { passage, passagesOf } from './passages.js';

/** More of either is paged through by itself. */
const most = 200;

const tellsAll = z.boolean().meta({ description: `false when there are more than ${most}` });

/** The names of its people stand beside all of it. */
const commitmentOfWhole = commitmentDetail.omit({ people: true }).meta({ id: 'CommitmentOfWhole' });
const exampleOf = (schema: z.ZodType): object => Object(schema.meta()?.examples)[0];
const { people: _, ...anExample } = exampleOf(commitmentDetail) as { people?: unknown };

/** A commitment with all that its screen shows of it. */
const whole = z
  .object({
    commitment: commitmentOfWhole,
    passages: z.array(passage).meta({ description: 'its quotes with the words around them' }),
    reminders: z.object({ items: z.array(reminderItem), isAll: tellsAll }).meta({
      id: 'RemindersOfCommitment',
      description:
        'the next first, with what went out and what was cancelled; as of a moment of the past, as they stood then',
    }),
    watchers: z
      .array(readerId)
      .meta({ description: 'who is told what its watchers are told: whoever asked to be, by `watch`' }),
    history: z.object({ items: z.array(historyItem), isAll: tellsAll }).meta({
      id: 'HistoryOfCommitment',
      description:
        'the newest first; with it, of each that was taken back as the same, the line that says so, which is of the other commitment',
    }),
    linked: z.array(linked).meta({ description: 'in both directions, each once' }),
    people: namesOfPeople,
  })
  .meta({
    id: 'WholeCommitment',
    examples: [
      {
        commitment: anExample,
        passages: [exampleOf(passage)],
        reminders: { items: [exampleOf(reminderItem)], isAll: true },
        watchers: ['staff:ana'],
        history: { items: [exampleOf(historyItem)], isAll: true },
        linked: [exampleOf(linked)],
        people: { 'staff:ana': 'Ana Ionescu' },
      } as never,
    ],
  });
type Whole = Omit<z.infer<typeof whole>, 'people' | 'commitment'> & { readonly commitment: CommitmentDetail };

const wholeQuery = z.strictObject({ asOf, after });

class WholeCommitmentQuery extends Query<Whole> {
  constructor(
    readonly id: CommitmentId,
    readonly asOf: Instant | LocalDate | undefined,
    readonly after: number | undefined,
  ) {
    super();
  }
}

@QueryHandler(WholeCommitmentQuery)
class WholeCommitmentHandler implements IQueryHandler<WholeCommitmentQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
    private readonly store: EventStore,
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} COMMITMENT_NOT_FOUND */
  async execute({ id, asOf: asked, after: position }: WholeCommitmentQuery): Promise<Whole> {
    const moment = await momentOf(this.database, asked);
    const at = { after: position };
    const commitment = await this.queries.execute(
      new CommitmentStatusQuery({ ask: 'one', id, asOf: moment, ...at }),
    );
    const sort = [{ key: 'position', isDescending: true }];
    const history = await this.queries.execute(
      new CommitmentHistoryQuery({ commitment: [id], asOf: moment, sort, limit: most, ...at }, id),
    );
    const { visit, quotes, words, links, next, supersededBy } = commitment;
    const others = await linkedOf(this.database, { commitment: id, links, next, supersededBy }, moment);
    const twins = await this.takenBackAs(id, others, moment);
    return {
      commitment,
      passages: await passagesOf(this.database, visit, quotes, words),
      // In this order: the reminders wait until their view has come as far as was asked.
      reminders: await this.reminders(id, moment, position),
      watchers: await watchersOf(this.database, this.store, id, moment),
      history: {
        items: [...history.items, ...twins].toSorted((one, other) => other.position - one.position),
        isAll: history.next === null,
      },
      linked: others,
    };
  }

  /** Of those that were taken back as the same as this one, the lines that say so: what it is told in stands in their history. */
  private async takenBackAs(
    id: CommitmentId,
    others: readonly Linked[],
    moment: Instant | undefined,
  ): Promise<HistoryItem[]> {
    const twins = others.filter(({ relation, stage }) => relation === 'same-as' && stage === 'dismissed');
    if (twins.length === 0) return [];
    const { items } = await this.queries.execute(
      new CommitmentHistoryQuery({
        commitment: twins.map(({ commitment }) => commitment),
        type: ['RecordingTakenBack'],
        asOf: moment,
        sort: [{ key: 'position', isDescending: true }],
        limit: most,
      }),
    );
    return items.filter(({ values }) => values.sameAs === id);
  }

  private async reminders(
    id: CommitmentId,
    moment: Instant | undefined,
    position: number | undefined,
  ): Promise<Whole['reminders']> {
    const sort = [{ key: 'due', isDescending: false }];
    const { items, next } = await this.queries.execute(
      new RemindersQuery({ commitment: [id], asOf: moment, sort, limit: most, after: position }, id),
    );
    return { items: [...items], isAll: next === null };
  }
}

@ApiTags('commitments')
@Controller('commitments')
export class WholeCommitmentController {
  constructor(private readonly bus: QueryBus) {}

  @Get(':commitment/whole')
  @UseInterceptors(WithNames)
  @ApiOperation({
    summary:
      'A commitment with its quotes in their place, its reminders with reasons, who watches it, and its history',
    description: 'What its screen shows, in one request. The ETag is the version of its stream.',
  })
  @ApiResponse({ status: 200, description: 'All of it', standardSchema: whole, headers: etag })
  @ApiProblems('COMMITMENT_NOT_FOUND', 'VIEW_BEHIND')
  async getWholeCommitment(
    @Param('commitment', { schema: commitmentId }) id: CommitmentId,
    @Asked({ schema: wholeQuery }) { asOf: moment, after: position }: z.infer<typeof wholeQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Whole> {
    const found = await this.bus.execute(new WholeCommitmentQuery(id, moment, position));
    reply.header('etag', `"${found.commitment.version}"`);
    return found;
  }
}

export const wholeCommitmentView: View = {
  controllers: [WholeCommitmentController],
  handlers: [WholeCommitmentHandler],
};
