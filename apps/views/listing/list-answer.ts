import { applyDecorators, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';
import { ApiProblems } from '#platform/http/openapi.js';
import type { ProblemCode } from '#platform/http/problems.js';
import { WithNames } from '../people/names.js';
import { type CsvColumn, csvOf } from './csv.js';
import { type Page, page } from './list-query.js';

/** Rows that a CSV file reads at a time. */
const AT_ONCE = 500;

interface AnyListQuery {
  readonly format?: 'json' | 'csv' | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A list as CSV: the name of its file and its columns. */
export interface CsvForm<Item> {
  readonly name: string;
  readonly columns: readonly CsvColumn<Item>[];
}

/**
 * A page of a list as JSON, or all of the list as CSV. The first page is read before anything is
 * sent, so that what is wrong with the query is told as a problem.
 */
export const answerList = async <Query extends AnyListQuery, Item, Answer extends Page<Item>>(
  query: Query,
  accept: string | undefined,
  { name, columns }: CsvForm<Item>,
  ask: (query: Query) => Promise<Answer>,
): Promise<Answer | StreamableFile> => {
  if (!wantsCsv(query.format, accept)) return ask(query);
  const most = query.limit ?? Number.POSITIVE_INFINITY;
  const paged = { ...query, limit: Math.min(most, AT_ONCE) };
  const first = await ask(paged);
  const items = everyItem(first, most, (cursor) => ask({ ...paged, cursor }));
  return new StreamableFile(csvOf(columns, items), {
    type: 'text/csv; charset=utf-8; header=present',
    disposition: `attachment; filename="${name}.csv"`,
  });
};

/** What the query says, else whichever of the two the client names first. */
const wantsCsv = (format: AnyListQuery['format'], accept = ''): boolean => {
  if (format) return format === 'csv';
  const named = accept.split(',').map((range) => range.split(';')[0]?.trim());
  return (
    named.find((type) => type === 'text/csv' || type === 'application/json' || type === '*/*') === 'text/csv'
  );
};

async function* everyItem<Item>(
  first: Page<Item>,
  most: number,
  pageAfter: (cursor: string) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let left = most;
  for (let { items, next } = first; ; { items, next } = await pageAfter(next)) {
    yield* items.slice(0, left);
    left -= items.length;
    if (next === null || left <= 0) return;
  }
}

/** The description of a list's route. */
export const ListRoute = (summary: string, item: z.ZodType, ...problems: ProblemCode[]) =>
  PageRoute(summary, page(item), ...problems);

/** The same of a list whose pages say more than others. */
export const PageRoute = (summary: string, answer: z.ZodType, ...problems: ProblemCode[]) =>
  applyDecorators(
    UseInterceptors(WithNames),
    ApiOperation({
      summary,
      description: 'JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once.',
    }),
    ApiProduces('application/json', 'text/csv'),
    ApiResponse({ status: 200, description: 'A page', standardSchema: answer }),
    ApiProblems('REQUEST_INVALID', 'VIEW_BEHIND', ...problems),
  );
