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
  else if (value !== null && typeof value === 'object') {
    if (Object.isFrozen(value)) for (const id of idsOfKept(value)) found.add(id);
    else idsWithin(value, found);
  }
  return found;
};

const idsWithin = (value: object, found: Set<string>): Set<string> => {
  for (const item of Object.values(value)) idsIn(item, found);
  return found;
};

const idsOf = new WeakMap<object, ReadonlySet<string>>();

/** Of an item that is kept, and therefore frozen, they are looked for once. */
const idsOfKept = (item: object): ReadonlySet<string> => {
  const known = idsOf.get(item) ?? idsWithin(item, new Set());
  idsOf.set(item, known);
  return known;
};

/** What people are called, and of whom no name is known. */
export type KnownNames = Map<string, string | undefined>;

const namesBy = (ids: readonly string[], nameOf: (id: string) => string | undefined): NamesOfPeople =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const name = nameOf(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );

const namesFor = new WeakMap<object, () => KnownNames | undefined>();

/** What tells, once a request is answered, which names need not be read again for it: none where anything has changed meanwhile. */
export const rememberNames = (request: object, names: () => KnownNames | undefined): void =>
  void namesFor.set(request, names);

/** What readers are called, by their ids. */
@Injectable()
export class PeoplesNames {
  constructor(private readonly database: DataSource) {}

  /** @param known what was read since anything has changed, to which is added what is read now */
  async in(answer: unknown, known: KnownNames = new Map()): Promise<NamesOfPeople> {
    const ids = [...idsIn(answer, new Set())].toSorted();
    const unknown = ids.filter((id) => !known.has(id));
    const read = await this.of(unknown);
    for (const id of unknown) known.set(id, read[id]);
    return namesBy(ids, (id) => known.get(id));
  }

  /** The same of each of several answers, read at once. */
  async inEach(answers: readonly unknown[]): Promise<NamesOfPeople[]> {
    const ids = answers.map((answer) => [...idsIn(answer, new Set())].toSorted());
    const names = await this.of([...new Set(ids.flat())]);
    return ids.map((some) => namesBy(some, (id) => names[id]));
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

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<object>();
    return next
      .handle()
      .pipe(mergeMap((answer: unknown) => from(this.withNames(answer, namesFor.get(request)?.()))));
  }

  private async withNames(answer: unknown, known: KnownNames | undefined): Promise<unknown> {
    return isNamed(answer) ? { ...answer, people: await this.names.in(answer, known) } : answer;
  }
}
