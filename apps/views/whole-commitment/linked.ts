import * as z from 'zod';
import { type Link, outcome } from '#domain/commitments/commitment.terms.js';
import { type CommitmentId, commitmentId, type Instant, language } from '#domain/values.js';
import { stage } from '#read-model/axes.js';
import { anyOf, isOneOf, type Queryable, run, sql } from '#read-model/sql.js';
import { type CommitmentStatus, commitmentStatus } from '#read-model/tables/commitment-status.js';
import { statusesAt } from '../commitment-status/as-of.js';
import { together } from '../listing/read-page.js';

/** How another commitment stands to this one, whichever of the two says so. */
const relationSeen = z
  .enum(['supersedes', 'superseded-by', 'follows-from', 'followed-by', 'same-as'])
  .meta({ id: 'RelationSeen' });
type RelationSeen = z.infer<typeof relationSeen>;

/** Another commitment that this one is linked to, or that is linked to it, with what a reader knows it by. */
export const linked = z
  .object({
    commitment: commitmentId,
    relation: relationSeen.meta({
      description: 'read from this one: it supersedes the other, is superseded by it, and so on',
    }),
    statement: z.string(),
    language,
    stage,
    outcome: outcome.nullable(),
  })
  .meta({
    id: 'LinkedCommitment',
    examples: [
      {
        commitment: 'cases-of-concern',
        relation: 'follows-from',
        statement: 'The Parliament hands over the list of cases of concern',
        language: 'en',
        stage: 'closed',
        outcome: 'fulfilled',
      },
    ],
  });
export type Linked = z.infer<typeof linked>;

/** The same seen from the other end. */
const turned: Readonly<Record<RelationSeen, RelationSeen>> = {
  supersedes: 'superseded-by',
  'superseded-by': 'supersedes',
  'follows-from': 'followed-by',
  'followed-by': 'follows-from',
  'same-as': 'same-as',
};

type Leading = Pick<CommitmentStatus, 'commitment' | 'next' | 'supersededBy'> & {
  readonly links: readonly Link[];
};
interface Way {
  readonly to: CommitmentId;
  readonly relation: RelationSeen;
}

/** Where a commitment leads by what it says itself. */
const waysOf = ({ links, next, supersededBy }: Omit<Leading, 'commitment'>): Way[] => [
  ...links,
  ...(supersededBy === null ? [] : [{ to: supersededBy, relation: 'superseded-by' as const }]),
  ...(next === null ? [] : [{ to: next, relation: 'followed-by' as const }]),
];

type Row = Leading & Pick<CommitmentStatus, 'statement' | 'language' | 'stage' | 'outcome'>;

/**
 * What a commitment is linked to, in both directions and each once, at a moment: first what it says itself. One that is recorded of
 * later than the moment is left out.
 */
export const linkedOf = async (
  database: Queryable,
  { commitment, ...leading }: Leading,
  asOf: Instant | undefined,
): Promise<Linked[]> => {
  const own = waysOf(leading);
  const others = [...new Set(own.map(({ to }) => to))];
  const isNamed = isOneOf(sql`t.commitment`, others);
  // As the index says it.
  const names = anyOf([
    sql`(t.links <> '[]' and t.links @> ${JSON.stringify([{ to: commitment }])}::jsonb)`,
    sql`t.next = ${commitment}`,
    sql`t.superseded_by = ${commitment}`,
  ]);
  const from = together(commitmentStatus, statusesAt({ asOf }), [anyOf([isNamed, names])]);
  const rows = await run<Row>(
    database,
    sql`select commitment, statement, language, stage, outcome, links, next, superseded_by as "supersededBy"
      from ${from} t order by since_position`,
  );
  const known = new Map(rows.map((row) => [row.commitment, row]));
  const theirs = rows.flatMap((row) =>
    waysOf(row)
      .filter(({ to }) => to === commitment)
      .map(({ relation }): Way => ({ to: row.commitment, relation: turned[relation] })),
  );
  const ways = new Map([...own, ...theirs].map((way) => [`${way.relation} ${way.to}`, way]));
  return [...ways.values()].flatMap(({ to, relation }) => {
    const row = known.get(to);
    if (!row || to === commitment) return [];
    const { statement, language: spoken, stage: at, outcome: came } = row;
    return [{ commitment: to, relation, statement, language: spoken, stage: at, outcome: came }];
  });
};
