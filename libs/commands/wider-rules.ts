import { kind } from '#domain/commitments/commitment.terms.js';
import { rulebookStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import { scopesOf } from '#domain/rules/effective-rules.js';
import { type RuleId, type Scope, scope } from '#domain/rules/rule.schema.js';
import { rulebook } from '#domain/rules/rulebook.js';
import { commitmentId, visitId } from '#domain/values.js';
import { load } from '#event-store/command-handling.js';
import type { Known } from './known.js';

const workspace = scope.parse('workspace');
const kinds = kind.options.map((each) => scope.parse(`kind:${each}`));

/**
 * The rules that the rulebooks of the scopes around one have: a narrower scope may switch those off.
 * @throws {Rejected} VISIT_NOT_FOUND, COMMITMENT_NOT_FOUND: the scope is of one that there is not
 */
export const rulesAround = async (narrow: Scope, known: Known): Promise<RuleId[]> => {
  const books = await Promise.all((await scopesAround(narrow, known)).map((each) => rulesOf(each, known)));
  return [...new Set(books.flat())];
};

const scopesAround = async (narrow: Scope, known: Known): Promise<Scope[]> => {
  const [category, id = ''] = narrow.split(/:(.*)/s);
  switch (category) {
    case 'kind':
      return [workspace];
    case 'visit': {
      const { stage } = await known.visits.stateOf(visitId.parse(id));
      if (stage === 'none') throw new Rejected('VISIT_NOT_FOUND', { visit: id });
      // A visit has commitments of every kind.
      return [workspace, ...kinds];
    }
    case 'commitment': {
      const { id: commitment, terms } = await known.commitment(commitmentId.parse(id));
      return scopesOf({ ...terms, commitment }).filter((each) => each !== narrow);
    }
    default:
      return [];
  }
};

const rulesOf = async (of: Scope, { store }: Known): Promise<RuleId[]> => {
  const { state } = await load(store, rulebook, rulebookStream(of));
  return [...state.rules].flatMap(([id, { rule }]) => (rule === undefined ? [] : [id]));
};
