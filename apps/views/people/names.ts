import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, mergeMap, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { tableAt } from '#read-model/rows.js';
import { run, sql } from '#read-model/sql.js';
import { reminderReader } from '#read-model/tables/reminders.js';

/** What those are called whom an answer names by their id. */
export const namesOfPeople = z.record(z.string(), z.string()).meta({
  id: 'NamesOfPeople',
  description:
    'the names of those whom the answer names by id, as far as they are described; others are called by what follows the colon',
  examples: [{ 'staff:ana': 'Ana Ionescu' }],
});
export type NamesOfPeople = z.infer<typeof namesOfPeople>;

/** As an actor's id does. Most texts of an answer do not, instants among them, and to refuse one is slow. */
const beginsWithKind = /^[a-z]+:.{1,100}$/u;

/** Every text in an answer that has the form of an actor's id. */
const idsIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') {
    if (beginsWithKind.test(value) && !found.has(value) && actorId.safeParse(value).success) found.add(value);
  } else if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  else if (value !== null && typeof value === 'object')
    for (const item of Object.values(value)) idsIn(item, found);
  return found;
};

/** What readers are called, by their ids. */
@Injectable()
export class PeoplesNames {
  constructor(private readonly database: DataSource) {}

  async in(answer: unknown): Promise<NamesOfPeople> {
    return this.of([...idsIn(answer, new Set())].toSorted());
  }

  /** The same of each of several answers, read at once. */
  async inEach(answers: readonly unknown[]): Promise<NamesOfPeople[]> {
    const ids = answers.map((answer) => [...idsIn(answer, new Set())].toSorted());
    const names = await this.of([...new Set(ids.flat())]);
    return ids.map((some) =>
      Object.fromEntries(some.flatMap((id) => (names[id] === undefined ? [] : [[id, names[id]]]))),
    );
  }

  private async of(ids: readonly string[]): Promise<NamesOfPeople> {
    if (ids.length === 0) return {};
    const known = await run<{ reader: string; name: string }>(
      this.database,
      sql`select reader, name from ${tableAt(reminderReader, 'serving')} where reader = any(${ids}) order by reader`,
    );
    return Object.fromEntries(known.map(({ reader, name }) => [reader, name]));
  }
}

/** An object that is answered as JSON: a file is streamed, and an answer that knows its names says them itself. */
const isNamed = (answer: unknown): answer is Record<string, unknown> =>
  Object.prototype === Object.getPrototypeOf(answer ?? 0) && !('people' in (answer as object));

/** Adds `people` to an answer: what those are called whom it names by their id. The one place where actors get names. */
@Injectable()
export class WithNames implements NestInterceptor {
  private readonly names: PeoplesNames;

  constructor(database: DataSource) {
    this.names = new PeoplesNames(database);
  }

  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(mergeMap((answer: unknown) => from(this.withNames(answer))));
  }

  private async withNames(answer: unknown): Promise<unknown> {
    return isNamed(answer) ? { ...answer, people: await this.names.in(answer) } : answer;
  }
}
