import { Injectable } from '@nestjs/common';
import { kind } from '#domain/commitments/commitment.events.js';
import { rulebookStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import { scopesOf } from '#domain/rules/effective-rules.js';
import { type RuleId, type Scope, scope } from '#domain/rules/rule.schema.js';
import { rulebook } from '#domain/rules/rulebook.js';
import { commitmentId, visitId } from '#domain/values.js';
import { load } from '#event-store/command-handling.js';
import { EventStore } from '#event-store/event-store.js';
import { existingCommitment } from '../commitments/existing-commitment.js';
import { VisitStates } from '../visits/visit-states.js';

const workspace = scope.parse('workspace');
const kinds = kind.options.map((each) => scope.parse(`kind:${each}`));

/** What the rulebooks of the scopes around one say: a narrower scope may switch those rules off. */
@Injectable()
export class WiderRules {
  constructor(
    private readonly store: EventStore,
    private readonly visits: VisitStates,
  ) {}

  /** @throws {Rejected} VISIT_NOT_FOUND, COMMITMENT_NOT_FOUND: the scope is of one that there is not */
  async around(narrow: Scope): Promise<RuleId[]> {
    const books = await Promise.all((await this.scopesAround(narrow)).map((each) => this.rulesOf(each)));
    return [...new Set(books.flat())];
  }

  private async scopesAround(narrow: Scope): Promise<Scope[]> {
    const [category, id = ''] = narrow.split(/:(.*)/s);
    switch (category) {
      case 'kind':
        return [workspace];
      case 'visit':
        await this.checkVisit(id);
        // A visit has commitments of every kind.
        return [workspace, ...kinds];
      case 'commitment': {
        const { id: commitment, terms } = await existingCommitment(this.store, commitmentId.parse(id));
        return scopesOf({ ...terms, commitment }).filter((each) => each !== narrow);
      }
      default:
        return [];
    }
  }

  private async checkVisit(id: string): Promise<void> {
    const { stage } = await this.visits.stateOf(visitId.parse(id));
    if (stage === 'none') throw new Rejected('VISIT_NOT_FOUND', { detail: `"${id}"` });
  }

  private async rulesOf(of: Scope): Promise<RuleId[]> {
    const { state } = await load(this.store, rulebook, rulebookStream(of));
    return [...state.rules].flatMap(([id, { rule }]) => (rule === undefined ? [] : [id]));
  }
}
