import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { aggregate } from '#domain/command-types.js';
import { newestOfSettings, settings } from '../changes/settings-lines.js';
import { historyItem } from '../commitment-history/item.js';
import { asOf, pastOf } from '../listing/as-of.js';
import { wholeNumber } from '../listing/list-query.js';
import { namesOfPeople, WithNames } from '../people/names.js';
import type { View } from '../view.js';

const wanted = z.strictObject({
  of: z.enum(settings),
  before: wholeNumber(1, Number.MAX_SAFE_INTEGER)
    .optional()
    .meta({ description: 'only what happened before this position: that of the last line one has' }),
  asOf,
  limit: wholeNumber(1, 200).optional().meta({ description: 'so many lines; 50 if not given' }),
});

const line = historyItem
  .pick({ position: true, at: true, recordedAt: true, by: true, version: true, type: true, what: true })
  .extend({
    values: historyItem.shape.values,
    of: aggregate,
    id: z.string().meta({ description: 'the calendar, the reader, or the scope of the rule' }),
  })
  .meta({ id: 'SettingsLine' });

const answer = z.object({ items: z.array(line), people: namesOfPeople }).meta({ id: 'SettingsHistory' });

const example = {
  items: [
    {
      position: 41,
      at: '2018-10-25T10:02:03.148Z',
      recordedAt: '2018-10-25T10:02:03.160Z',
      by: 'staff:kim',
      version: 2,
      type: 'FreeDaysAdded' as const,
      what: 'Added free days to holidays-be: 2',
      values: { calendar: 'holidays-be', entries: 2, from: 'by hand' },
      of: 'calendar' as const,
      id: 'holidays-be',
    },
  ],
  people: { 'staff:kim': 'Kim Peeters' },
};

@ApiTags('history')
@Controller('history/settings')
export class SettingsHistoryController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @UseInterceptors(WithNames)
  @ApiOperation({
    summary: 'What happened to rules, calendars or readers, newest first',
    description:
      'As it is recorded, and so never behind. `GET /taking-back` tells which of it can be taken back.',
  })
  @ApiResponse({ status: 200, description: 'The lines', standardSchema: answer, example })
  async listSettingsHistory(
    @Query({ schema: wanted }) { of, before, asOf: asked, limit = 50 }: z.output<typeof wanted>,
  ): Promise<Pick<z.infer<typeof answer>, 'items'>> {
    const then = await pastOf(this.database, asked);
    const end = then && Math.min(then.position + 1, before ?? Number.MAX_SAFE_INTEGER);
    const told = await newestOfSettings(this.database, { of, before: end ?? before, most: limit });
    return { items: told.map((one) => line.parse(one)) };
  }
}

export const settingsHistoryView: View = { controllers: [SettingsHistoryController], handlers: [] };
