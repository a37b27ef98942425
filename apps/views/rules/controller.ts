import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type CsvColumn, listCell } from '../listing/csv.js';
import { answerList, PageRoute } from '../listing/list-answer.js';
import type { View } from '../view.js';
import { type RuleItem, type RulesPage, rulesPage } from './item.js';
import { type RulesAsked, RulesHandler, RulesQuery, rulesQuery } from './query.js';

const columns: readonly CsvColumn<RuleItem>[] = [
  { header: 'id', valueOf: ({ id }) => id },
  { header: 'state', valueOf: ({ state }) => state },
  { header: 'trigger', valueOf: ({ rule }) => rule && JSON.stringify(rule.trigger) },
  { header: 'to', valueOf: ({ rule }) => rule && listCell(rule.to) },
  { header: 'escalateAfter', valueOf: ({ rule }) => rule?.escalateAfter ?? null },
  { header: 'scope', valueOf: ({ scope }) => scope },
  { header: 'version', valueOf: ({ version }) => version },
  { header: 'replaces', valueOf: ({ replaces }) => replaces },
  { header: 'setBy', valueOf: ({ setBy }) => setBy },
  { header: 'setAt', valueOf: ({ setAt }) => setAt },
];

@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @PageRoute(
    'The rules by which reminders are sent: those that hold for a commitment, a visit or a kind, or what one rulebook says',
    rulesPage,
    'COMMITMENT_NOT_FOUND',
  )
  listRules(
    @Query({ schema: rulesQuery }) query: RulesAsked,
    @Headers('accept') accept?: string,
  ): Promise<RulesPage | StreamableFile> {
    return answerList(query, accept, { name: 'rules', columns }, ({ format: _, ...asked }) =>
      this.bus.execute(new RulesQuery(asked)),
    );
  }
}

export const rulesView: View = {
  controllers: [RulesController],
  handlers: [RulesHandler],
};
