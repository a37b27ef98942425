import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type Kind, kind } from '#domain/commitments/commitment.terms.js';
import { rulebookStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import { defaultRules } from '#domain/rules/default-rules.js';
import { type RuleId, type Scope, scope } from '#domain/rules/rule.schema.js';
import { type CommitmentId, commitmentId, type VisitId, visitId } from '#domain/values.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import { type RuleRow, reminderRule } from '#read-model/tables/reminders.js';
import { Freshness } from '../freshness.js';
import { after, format } from '../listing/list-query.js';
import { remindersProjection } from '../reminders/projection.js';
import type { RuleItem, RulesPage } from './item.js';

export const rulesQuery = z
  .strictObject({
    commitment: commitmentId.optional().meta({ description: 'those that hold for it' }),
    visit: visitId.optional().meta({ description: 'those that hold for commitments of it' }),
    kind: kind.optional().meta({ description: 'those that hold for commitments of it' }),
    scope: scope.optional().meta({ description: 'only what this rulebook itself says' }),
    format,
    after,
  })
  .refine(
    ({ commitment, scope, visit, kind }) => [commitment, scope, visit ?? kind].filter(Boolean).length <= 1,
    {
      error: 'ask for a commitment, for a scope, or for a visit and kind',
    },
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
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} COMMITMENT_NOT_FOUND */
  async execute({ asked }: RulesQuery): Promise<RulesPage> {
    const position = await this.freshness.positionOf([remindersProjection.name], { after: asked.after });
    const scopes = asked.scope ? [asked.scope] : await scopesOf(this.database, asked);
    const [items, rulebooks] = await Promise.all([
      asked.scope ? rulesSaidIn(this.database, asked.scope) : holdingFor(this.database, asked),
      versionsOf(this.database, scopes, position),
    ]);
    return { items, total: items.length, totalIsExact: true, next: null, position, rulebooks };
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

/** What one rulebook itself says. */
export const rulesSaidIn = async (database: Queryable, only: Scope): Promise<RuleItem[]> => {
  const holding = await holdingFor(database, await placeOf(database, only), only);
  return holding.filter((item) => item.scope === only);
};

/** Where a scope stands among the others; of a commitment, they are those of its visit and kind too. */
const placeOf = async (database: Queryable, of: Scope): Promise<Surroundings> => {
  const [category, id = ''] = of.split(/:(.*)/s);
  const [row] =
    category === 'commitment'
      ? await run(database, sql`select from reminder_subject where commitment = ${id}`)
      : [];
  if (row) return { commitment: commitmentId.parse(id) };
  return category === 'visit' || category === 'kind' ? { [category]: id } : {};
};

const holdingFor = async (database: Queryable, place: Surroundings, own?: Scope): Promise<RuleItem[]> => {
  const scopes = await scopesOf(database, place);
  const asked = own && !scopes.includes(own) ? [...scopes, own] : scopes;
  const rows = await readRows<RuleRow>(
    database,
    reminderRule,
    tableAt(reminderRule, 'serving'),
    sql`where t.scope = any(${asked}) order by t.scope, t.id`,
  );
  const holding = new Map<RuleId, RuleItem>(defaults.map((item) => [item.id, item]));
  for (const row of asked.flatMap((one) => rows.filter((said) => said.scope === one))) {
    holding.set(row.id, saidBy(row, holding.get(row.id)));
  }
  return [...holding.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** The scopes that have a say, the widest first. @throws {Rejected} COMMITMENT_NOT_FOUND */
const scopesOf = async (database: Queryable, { commitment, visit, kind }: Surroundings): Promise<Scope[]> => {
  if (commitment === undefined) {
    return ['workspace', ...(kind ? [`kind:${kind}`] : []), ...(visit ? [`visit:${visit}`] : [])].map(
      (text) => scope.parse(text),
    );
  }
  const [subject] = await run<{ visit: VisitId; kind: Kind }>(
    database,
    sql`select visit, kind from reminder_subject where commitment = ${commitment}`,
  );
  if (!subject) throw new Rejected('COMMITMENT_NOT_FOUND', { commitment, asOf: null });
  return [...(await scopesOf(database, subject)), scope.parse(`commitment:${commitment}`)];
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
