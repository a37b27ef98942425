import type { Schemas } from '../../api/client.js';
import type { NewCommitment } from '../../api/visits.js';
import type { Draft } from '../../components/draft.js';
import { fieldAmong, namesTyped, timeframeTyped, typed } from '../../components/typed.js';
import type { When } from '../../components/when.js';

/** The words of a source that a commitment is made of. */
export interface Quoted {
  readonly source: string;
  readonly exact: string;
  /** In code points, as the register counts. */
  readonly start: number;
  readonly language: string | null;
}

/**
 * The command that a filled form asks for.
 * @param when what was read of the date
 */
export const bodyOf = (
  draft: Draft,
  quoted: Quoted | undefined,
  when: When | undefined,
  language: string,
  isConfirmed: boolean,
): NewCommitment => {
  return {
    visit: typed(draft, 'visit'),
    kind: typed(draft, 'kind') as Schemas['Kind'],
    direction: typed(draft, 'direction') as Schemas['Direction'],
    statement: typed(draft, 'statement'),
    language,
    parties: {
      responsible: typed(draft, 'responsible') || null,
      supporting: [],
      counterparts: namesTyped(draft, 'counterparts'),
      owner: typed(draft, 'owner') || null,
    },
    timeframe: timeframeTyped(draft, when),
    quotes: quoted
      ? [
          {
            source: quoted.source,
            exact: quoted.exact,
            start: quoted.start,
            ...(quoted.language !== null && { language: quoted.language }),
          },
        ]
      : [],
    tags: namesTyped(draft, 'tags'),
    ...(isConfirmed && { confirmed: true as const }),
  };
};

/** The field of the form that a pointer into the command is about. */
export const fieldAt = fieldAmong([
  ['/timeframe', 'when'],
  ['/parties/responsible', 'responsible'],
  ['/parties/counterparts', 'counterparts'],
  ['/parties/owner', 'owner'],
  ['/tags', 'tags'],
]);
