import { Query as Asked, Controller, Get } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { REGISTRY } from '#domain/readers/described-readers.js';
import { removal } from '#domain/readers/reader.events.js';
import { instant } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { isStanding } from '#read-model/schedule.js';
import { run, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { reminderReader } from '#read-model/tables/reminders.js';
import { statusesAt } from '../commitment-status/as-of.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { Freshness } from '../freshness.js';
import { asOf, pastOf } from '../listing/as-of.js';
import { together } from '../listing/read-page.js';
import { tableThen } from '../reminders/grounds-of-then.js';
import { remindersProjection } from '../reminders/projection.js';
import type { View } from '../view.js';

/** Somebody who can own commitments or is written to. */
export const colleague = z
  .object({
    id: actorId,
    name: z.string(),
    body: z.string().nullable().meta({ description: 'the body whose mailbox it is' }),
    isDescribed: z.boolean().meta({ description: 'whether it is said how they are written to' }),
    removed: removal.nullable(),
    owns: z.int().meta({ description: 'how many commitments that are proposed or open' }),
  })
  .meta({ id: 'Colleague' });
type Colleague = z.infer<typeof colleague>;

const people = z.object({ items: z.array(colleague), asOf: instant.optional() }).meta({
  id: 'ColleagueList',
  examples: [
    {
      items: [
        { id: 'staff:ana', name: 'Ana Ionescu', body: null, isDescribed: true, removed: null, owns: 3 },
      ],
    },
  ],
});

const peopleAsked = z.strictObject({ asOf });
type PeopleAsked = z.infer<typeof peopleAsked>;

class PeopleQuery extends Query<People> {
  constructor(readonly asked: PeopleAsked) {
    super();
  }
}

type People = z.infer<typeof people>;

const views = [commitmentStatusProjection.name, remindersProjection.name];

@QueryHandler(PeopleQuery)
class PeopleHandler implements IQueryHandler<PeopleQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
    private readonly store: EventStore,
  ) {}

  /** Readers and owners together; the registry is always there, since it is never without a reader. */
  async execute({ asked }: PeopleQuery): Promise<People> {
    const then = await pastOf(this.database, asked.asOf);
    if (then) await this.freshness.positionOf(views, { after: then.position });
    const described = await tableThen(this.database, this.store, reminderReader, then);
    const owned = [sql`t.owner is not null`, isStanding];
    return {
      ...(then && { asOf: then.asOf }),
      items: await run<Colleague>(
        this.database,
        sql`with owners as (select t.owner as id, count(*)::int as owns
              from ${together(commitmentStatus, statusesAt({ position: then?.position }), owned)} t group by t.owner),
            readers as (select t.reader as id, t.name, t.body, t.removed from ${described} t)
          select id, coalesce(r.name, split_part(id, ':', 2)) as name, r.body,
            r.name is not null as "isDescribed", r.removed, coalesce(o.owns, 0) as owns
          from (select id from owners union select id from readers union select ${REGISTRY}::text) every (id)
            left join owners o using (id) left join readers r using (id)
          order by name, id`,
      ),
    };
  }
}

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'Who can own commitments or is written to, by name' })
  @ApiResponse({ status: 200, description: 'The people', standardSchema: people })
  @ApiProblems('VIEW_BEHIND')
  listPeople(@Asked({ schema: peopleAsked }) query: PeopleAsked): Promise<People> {
    return this.bus.execute(new PeopleQuery(query));
  }
}

export const peopleView: View = { controllers: [PeopleController], handlers: [PeopleHandler] };
