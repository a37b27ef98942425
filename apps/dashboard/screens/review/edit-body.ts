import type { Schemas } from '../../api/client.js';
import { correction, type Decision } from '../../api/commands.js';
import type { Commitment } from '../../api/queries.js';
import type { Draft } from '../../components/draft.js';
import { namesTyped, timeframeTyped, typed } from '../../components/typed.js';
import type { When } from '../../components/when.js';

/** A proposal as the form of editing holds it. */
export const draftOf = (commitment: Commitment): Draft => ({
  statement: commitment.statement,
  direction: commitment.direction,
  kind: commitment.kind,
  when: commitment.words ?? commitment.edtf,
  responsible: commitment.responsible ?? '',
  counterparts: commitment.counterparts.join('\n'),
});

/**
 * What was changed of a proposal, a command for each thing, and then that it is accepted. What was read stays as it was read, so that
 * the two can be compared.
 * @param reason why the date is another one
 */
export const decisionsOf = (
  commitment: Commitment,
  draft: Draft,
  when: When | undefined,
  reason: string,
): Decision[] => {
  const before = draftOf(commitment);
  const isChanged = (name: string): boolean => typed(draft, name) !== typed(before, name);
  const parties = {
    ...(isChanged('responsible') && { responsible: typed(draft, 'responsible') || null }),
    ...(isChanged('counterparts') && { counterparts: namesTyped(draft, 'counterparts') }),
  };
  return [
    ...(isChanged('statement')
      ? [{ name: 'reword' as const, body: { statement: typed(draft, 'statement') } }]
      : []),
    ...(isChanged('when') ? [correction(timeframeTyped(draft, when), reason)] : []),
    ...(Object.keys(parties).length > 0 ? [{ name: 'assign' as const, body: parties }] : []),
    {
      name: 'accept',
      body: {
        ...(isChanged('kind') && { kind: typed(draft, 'kind') as Schemas['Kind'] }),
        ...(isChanged('direction') && { direction: typed(draft, 'direction') as Schemas['Direction'] }),
      },
    },
  ];
};
