import { Controller, Get } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { REGISTRY } from '#domain/readers/described-readers.js';
import { removal } from '#domain/readers/reader.events.js';
import { tableAt } from '#read-model/rows.js';
import { isStanding } from '#read-model/schedule.js';
import { run, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { reminderReader } from '#read-model/tables/reminders.js';
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

const people = z.object({ items: z.array(colleague) }).meta({
  id: 'ColleagueList',
  examples: [
    {
      items: [
        { id: 'staff:ana', name: 'Ana Ionescu', body: null, isDescribed: true, removed: null, owns: 3 },
      ],
    },
  ],
});

class PeopleQuery extends Query<{ items: Colleague[] }> {}

@QueryHandler(PeopleQuery)
class PeopleHandler implements IQueryHandler<PeopleQuery> {
  constructor(private readonly database: DataSource) {}

  /** Readers and owners together; the registry is always there, since it is never without a reader. */
  async execute(): Promise<{ items: Colleague[] }> {
    return {
      items: await run<Colleague>(
        this.database,
        sql`with owners as (select t.owner as id, count(*)::int as owns
              from ${tableAt(commitmentStatus, 'serving')} t where t.owner is not null and ${isStanding} group by t.owner),
            readers as (select reader as id, name, body, removed from ${tableAt(reminderReader, 'serving')})
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
  listPeople(): Promise<{ items: Colleague[] }> {
    return this.bus.execute(new PeopleQuery());
  }
}

export const peopleView: View = { controllers: [PeopleController], handlers: [PeopleHandler] };
