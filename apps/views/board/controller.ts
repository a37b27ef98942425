import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#platform/http/openapi.js';
import { KeptAnswers } from '../kept-answers.js';
import { WithNames } from '../people/names.js';
import type { View } from '../view.js';
import { type Board, board } from './item.js';
import { type BoardAsked, BoardHandler, BoardQuery, boardQuery } from './query.js';

@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @UseInterceptors(KeptAnswers, WithNames)
  @ApiOperation({ summary: 'How many commitments stand where, what is overdue, and what is due next' })
  @ApiResponse({ status: 200, description: 'The board', standardSchema: board })
  @ApiProblems('REQUEST_INVALID', 'VIEW_BEHIND', 'VISIT_NOT_FOUND')
  getBoard(@Query({ schema: boardQuery }) query: BoardAsked): Promise<Board> {
    return this.bus.execute(new BoardQuery(query));
  }
}

export const boardView: View = {
  controllers: [BoardController],
  handlers: [BoardHandler],
};
