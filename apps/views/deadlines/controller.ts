import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CsvColumn } from '../listing/csv.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import type { Page } from '../listing/list-query.js';
import { type DeadlineItem, deadlineItem } from './item.js';
import { type DeadlinesAsked, DeadlinesQuery, deadlinesQuery } from './query.js';

const columns: readonly CsvColumn<DeadlineItem>[] = [
  { header: 'commitment', valueOf: ({ commitment }) => commitment },
  { header: 'visit', valueOf: ({ visit }) => visit },
  { header: 'statement', valueOf: ({ statement }) => statement },
  { header: 'kind', valueOf: ({ kind }) => kind },
  { header: 'direction', valueOf: ({ direction }) => direction },
  { header: 'stage', valueOf: ({ stage }) => stage },
  { header: 'schedule', valueOf: ({ schedule }) => schedule },
  { header: 'responsible', valueOf: ({ responsible }) => responsible },
  { header: 'owner', valueOf: ({ owner }) => owner },
  { header: 'edtf', valueOf: ({ edtf }) => edtf },
  { header: 'words', valueOf: ({ words }) => words },
  { header: 'windowFirst', valueOf: ({ window }) => window.first },
  { header: 'windowLast', valueOf: ({ window }) => window.last },
  { header: 'zone', valueOf: ({ zone }) => zone },
  { header: 'overdueAt', valueOf: ({ overdueAt }) => overdueAt },
  { header: 'daysLeft', valueOf: ({ daysLeft }) => daysLeft },
  { header: 'moved', valueOf: ({ steps }) => steps.length - 1 },
];

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute('What is due, the nearest first, each with how its date came about', deadlineItem)
  list(
    @Query({ schema: deadlinesQuery }) query: DeadlinesAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<DeadlineItem> | StreamableFile> {
    return answerList(query, accept, { name: 'deadlines', columns }, (asked) =>
      this.bus.execute(new DeadlinesQuery(asked)),
    );
  }
}
