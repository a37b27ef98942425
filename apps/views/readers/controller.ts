import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { type CsvColumn, listCell } from '../listing/csv.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import type { Page } from '../listing/list-query.js';
import type { View } from '../view.js';
import { type ReaderItem, readerItem } from './item.js';
import { type ReadersAsked, ReadersHandler, ReadersQuery, readersQuery } from './query.js';

const columns: readonly CsvColumn<ReaderItem>[] = [
  { header: 'id', valueOf: ({ id }) => id },
  { header: 'name', valueOf: ({ name }) => name },
  { header: 'body', valueOf: ({ body }) => body },
  { header: 'email', valueOf: ({ email }) => email },
  { header: 'languages', valueOf: ({ languages }) => listCell(languages) },
  { header: 'zone', valueOf: ({ zone }) => zone },
  { header: 'hour', valueOf: ({ hour }) => hour },
  { header: 'rhythm', valueOf: ({ rhythm }) => rhythm },
  { header: 'weekday', valueOf: ({ weekday }) => weekday },
  { header: 'head', valueOf: ({ head }) => head },
  { header: 'removed', valueOf: ({ removed }) => removed },
  { header: 'changedAt', valueOf: ({ changedAt }) => changedAt },
  { header: 'changedBy', valueOf: ({ changedBy }) => changedBy },
  { header: 'version', valueOf: ({ version }) => version },
];

@ApiTags('readers')
@Controller('readers')
export class ReadersController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute('Who is written to, and how they want it', readerItem)
  listReaders(
    @Query({ schema: readersQuery }) query: ReadersAsked,
    @Actor() actor: SignedIn,
    @Headers('accept') accept?: string,
  ): Promise<Page<ReaderItem> | StreamableFile> {
    return answerList(query, accept, { name: 'readers', columns }, (asked) =>
      this.bus.execute(new ReadersQuery(asked, actor)),
    );
  }
}

export const readersView: View = {
  controllers: [ReadersController],
  handlers: [ReadersHandler],
};
