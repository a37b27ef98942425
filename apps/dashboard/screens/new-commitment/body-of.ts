import type { Schemas } from '../../api/client.js';
import type { NewCommitment } from '../../api/visits.js';
import type { Draft } from '../../components/draft.js';
import type { When } from '../../components/when.js';

/** The words of a source that a commitment is made of. */
export interface Quoted {
  readonly source: string;
  readonly exact: string;
  /** In code points, as the register counts. */
  readonly start: number;
  readonly language: string | null;
}

const text = (draft: Draft, name: string): string => draft[name]?.trim() ?? '';

/** One name a line. */
export const names = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The command that a filled form asks for.
 * @param when what was read of the date; where nothing could be, it is sent as it was written, and the register says what is wrong
 */
export const bodyOf = (
  draft: Draft,
  quoted: Quoted | undefined,
  when: When | undefined,
  language: string,
  isConfirmed: boolean,
): NewCommitment => {
  const { edtf, words, language: spoken } = when ?? { edtf: text(draft, 'when') };
  return {
    visit: text(draft, 'visit'),
    kind: text(draft, 'kind') as Schemas['Kind'],
    direction: text(draft, 'direction') as Schemas['Direction'],
    statement: text(draft, 'statement'),
    language,
    parties: {
      responsible: text(draft, 'responsible') || null,
      supporting: [],
      counterparts: names(text(draft, 'counterparts')),
      owner: text(draft, 'owner') || null,
    },
    timeframe: {
      edtf,
      ...(words !== undefined && { words }),
      ...(spoken !== undefined && { language: spoken }),
    },
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
    tags: names(text(draft, 'tags')),
    ...(isConfirmed && { confirmed: true as const }),
  };
};

const fields: readonly (readonly [start: string, field: string])[] = [
  ['/timeframe', 'when'],
  ['/parties/responsible', 'responsible'],
  ['/parties/counterparts', 'counterparts'],
  ['/parties/owner', 'owner'],
  ['/tags', 'tags'],
];

/** The field of the form that a pointer into the command is about. */
export const fieldAt = (pointer = ''): string =>
  fields.find(([start]) => pointer.startsWith(start))?.[1] ?? pointer.split('/')[1] ?? '';
