import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#platform/http/openapi.js';
import { KeptAnswers } from '../kept-answers.js';
import { WithNames } from '../people/names.js';
import type { View } from '../view.js';
import { type Today, today } from './item.js';
import { type TodayAsked, TodayHandler, TodayQuery, todayQuery } from './query.js';

@ApiTags('board')
@Controller('today')
export class TodayController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @UseInterceptors(KeptAnswers, WithNames)
  @ApiOperation({
    summary: 'What needs somebody today: figures with their lists, windows, decisions, who owes whom',
  })
  @ApiResponse({ status: 200, description: 'Today', standardSchema: today })
  @ApiProblems('REQUEST_INVALID', 'VIEW_BEHIND', 'VISIT_NOT_FOUND')
  getToday(@Query({ schema: todayQuery }) query: TodayAsked): Promise<Today> {
    return this.bus.execute(new TodayQuery(query));
  }
}

export const todayView: View = { controllers: [TodayController], handlers: [TodayHandler] };
