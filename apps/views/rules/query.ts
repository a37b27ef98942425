import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type Kind, kind } from '#domain/commitments/commitment.terms.js';
import { commitmentStream, rulebookStream } from '#domain/event-types.js';
import { fault } from '#domain/faults.js';
import { Rejected } from '#domain/refusals.js';
import { defaultRules } from '#domain/rules/default-rules.js';
import { type RuleId, type Scope, scope } from '#domain/rules/rule.schema.js';
import { type CommitmentId, commitmentId, type Instant, type VisitId, visitId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import {
  type ReminderSubject,
  type RuleRow,
  reminderRule,
  reminderSubject,
} from '#read-model/tables/reminders.js';
import { Freshness } from '../freshness.js';
import { asOf, pastOf } from '../listing/as-of.js';
import { after, format } from '../listing/list-query.js';
import { rowsFolded } from '../reminders/grounds-of-then.js';
import { remindersProjection } from '../reminders/projection.js';
import type { RuleItem, RulesPage } from './item.js';

export const rulesQuery = z
  .strictObject({
    commitment: commitmentId.optional().meta({ description: 'those that hold for it' }),
    visit: visitId.optional().meta({ description: 'those that hold for commitments of it' }),
    kind: kind.optional().meta({ description: 'those that hold for commitments of it' }),
    scope: scope.optional().meta({ description: 'only what this rulebook itself says' }),
    asOf,
    format,
    after,
  })
  .refine(
    ({ commitment, scope, visit, kind }) => [commitment, scope, visit ?? kind].filter(Boolean).length <= 1,
    fault('FIELD_RULES_OF', 'ask for a commitment, for a scope, or for a visit and kind'),
  );
export type RulesAsked = z.infer<typeof rulesQuery>;

/** The rules that hold: for a commitment, a visit or a kind; of the workspace when nothing is said. */
export class RulesQuery extends Query<RulesPage> {
  constructor(readonly asked: RulesAsked) {
    super();
  }
}

@QueryHandler(RulesQuery)
export class RulesHandler implements IQueryHandler<RulesQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
    private readonly store: EventStore,
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} COMMITMENT_NOT_FOUND */
  async execute({ asked }: RulesQuery): Promise<RulesPage> {
    const then = await pastOf(this.database, asked.asOf);
    const reached = await this.freshness.positionOf([remindersProjection.name], {
      after: then?.position ?? asked.after,
    });
    const position = then?.position ?? reached;
    const said = then ? saidThen(this.store, then.asOf) : saidNow(this.database);
    const scopes = asked.scope ? [asked.scope] : await scopesOf(said, asked);
    const [items, rulebooks] = await Promise.all([
      asked.scope ? saidIn(said, asked.scope) : holdingFor(said, asked),
      versionsOf(this.database, scopes, position),
    ]);
    const all = { total: items.length, totalIsExact: true, next: null };
    return { items, ...all, position, rulebooks, ...(then && { asOf: then.asOf }) };
  }
}

/**
 * At which version each rulebook stood by a position: in the log, since of a rule that was left nothing stays in the view. Where the
 * view has gone on meanwhile it is one that was overtaken, which is refused; never one that nobody has seen.
 */
const versionsOf = async (
  database: Queryable,
  scopes: readonly Scope[],
  position: number,
): Promise<Record<string, number>> => {
  const streams = new Map(scopes.map((one) => [rulebookStream(one), one]));
  const rows = await run<{ streamId: string; version: number }>(
    database,
    sql`select stream_id as "streamId", max(version)::int as version from events
      where stream_id = any(${[...streams.keys()]}) and position <= ${position} group by stream_id`,
  );
  const known = new Map(rows.map(({ streamId, version }) => [streams.get(streamId), version]));
  return Object.fromEntries(scopes.map((one) => [one, known.get(one) ?? 0]));
};

/** What rulebooks say, and which commitments they may say it of: now, or at a moment. */
interface Said {
  readonly moment: Instant | null;
  /** Sorted by scope and id. */
  readonly rules: (scopes: readonly Scope[]) => Promise<RuleRow[]>;
  readonly subject: (commitment: CommitmentId) => Promise<Subject | undefined>;
}

type Subject = Pick<ReminderSubject, 'visit' | 'kind'>;

const saidNow = (database: Queryable): Said => ({
  moment: null,
  rules: (scopes) =>
    readRows<RuleRow>(
      database,
      reminderRule,
      tableAt(reminderRule, 'serving'),
      sql`where t.scope = any(${scopes}) order by t.scope, t.id`,
    ),
  subject: async (commitment) => {
    const [row] = await run<Subject>(
      database,
      sql`select visit, kind from reminder_subject where commitment = ${commitment}`,
    );
    return row;
  },
});

const saidThen = (store: EventStore, moment: Instant): Said => ({
  moment,
  rules: async (scopes) => {
    const rows = await rowsFolded(store, reminderRule, scopes.map(rulebookStream), moment);
    return rows.toSorted((a, b) => (`${a.scope} ${a.id}` < `${b.scope} ${b.id}` ? -1 : 1));
  },
  subject: async (commitment) => {
    const [row] = await rowsFolded(store, reminderSubject, [commitmentStream(commitment)], moment);
    return row && { visit: row.visit, kind: row.kind };
  },
});

/** What one rulebook itself says now. */
export const rulesSaidIn = (database: Queryable, only: Scope): Promise<RuleItem[]> =>
  saidIn(saidNow(database), only);

const saidIn = async (said: Said, only: Scope): Promise<RuleItem[]> => {
  const holding = await holdingFor(said, await placeOf(said, only), only);
  return holding.filter((item) => item.scope === only);
};

/** Where a scope stands among the others; of a commitment, they are those of its visit and kind too. */
const placeOf = async (said: Said, of: Scope): Promise<Surroundings> => {
  const [category, id = ''] = of.split(/:(.*)/s);
  if (category === 'commitment') {
    const commitment = commitmentId.parse(id);
    return (await said.subject(commitment)) ? { commitment } : {};
  }
  return category === 'visit' || category === 'kind' ? { [category]: id } : {};
};

const holdingFor = async (said: Said, place: Surroundings, own?: Scope): Promise<RuleItem[]> => {
  const scopes = await scopesOf(said, place);
  const asked = own && !scopes.includes(own) ? [...scopes, own] : scopes;
  const rows = await said.rules(asked);
  const holding = new Map<RuleId, RuleItem>(defaults.map((item) => [item.id, item]));
  for (const row of asked.flatMap((one) => rows.filter((row) => row.scope === one))) {
    holding.set(row.id, saidBy(row, holding.get(row.id)));
  }
  return [...holding.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** The scopes that have a say, the widest first. @throws {Rejected} COMMITMENT_NOT_FOUND */
const scopesOf = async (said: Said, { commitment, visit, kind }: Surroundings): Promise<Scope[]> => {
  if (commitment === undefined) {
    return ['workspace', ...(kind ? [`kind:${kind}`] : []), ...(visit ? [`visit:${visit}`] : [])].map(
      (text) => scope.parse(text),
    );
  }
  const subject = await said.subject(commitment);
  if (!subject) throw new Rejected('COMMITMENT_NOT_FOUND', { commitment, asOf: said.moment });
  return [...(await scopesOf(said, subject)), scope.parse(`commitment:${commitment}`)];
};

interface Surroundings {
  readonly commitment?: CommitmentId | undefined;
  readonly visit?: VisitId | undefined;
  readonly kind?: Kind | undefined;
}

const defaults: readonly RuleItem[] = defaultRules.map(({ rule, version }) => ({
  id: rule.id,
  state: 'default',
  rule,
  scope: 'default',
  version,
  replaces: null,
  setBy: null,
  setAt: null,
}));

const isDefault = (id: RuleId): boolean => defaults.some((item) => item.id === id);

const saidBy = (
  { scope, id, rule, version, setBy, setAt }: RuleRow,
  wider: RuleItem | undefined,
): RuleItem => ({
  id,
  state: rule === null ? 'off' : isDefault(id) ? 'overridden' : 'added',
  rule,
  scope,
  version: `${scope}@${version}`,
  replaces: wider?.version ?? null,
  setBy,
  setAt,
});
