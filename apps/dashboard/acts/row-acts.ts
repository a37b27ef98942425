import type { Commitment } from '../api/queries.js';
import { type Action, useActions } from '../shell/actions.js';
import type { KeyName } from '../shell/key-table.js';
import { useKeys } from '../shell/keys.js';
import { isUndated } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import type { Act } from './acts.js';

interface Doable {
  readonly name:
    | 'assign'
    | 'reword'
    | 'date'
    | 'narrow'
    | 'postpone'
    | 'progress'
    | 'evidence'
    | 'verify'
    | 'close'
    | 'reopen';
  readonly icon: string;
  readonly hotkey?: KeyName;
}

/** What can be done with a commitment as it stands. */
const doable = (commitment: Commitment): readonly Doable[] => {
  const { stage, evidence } = commitment;
  if (stage === 'closed') return [{ name: 'reopen', icon: 'again' }];
  if (stage !== 'open') return [];
  return [
    { name: 'assign', icon: 'user', hotkey: 'owner' },
    { name: 'narrow', icon: 'narrow', hotkey: 'date' },
    ...(isUndated(commitment) ? [] : [{ name: 'postpone', icon: 'later', hotkey: 'postpone' } as const]),
    { name: 'progress', icon: 'note', hotkey: 'report' },
    { name: 'evidence', icon: 'plus' },
    ...(evidence === 'claimed' ? [{ name: 'verify', icon: 'check', hotkey: 'verify' } as const] : []),
    { name: 'reword', icon: 'pen' },
    ...(isUndated(commitment) ? [] : [{ name: 'date', icon: 'pen' } as const]),
    { name: 'close', icon: 'check' },
  ];
};

/** All that can be done with a commitment of a list: what its menu, the keys and the palette offer. */
export const useRowActs = (): ((
  item: Commitment | undefined,
  onAct: (id: string, act: Act) => void,
) => readonly Action[]) => {
  const { t } = useWords();
  return (item, onAct) =>
    item === undefined
      ? []
      : doable(item).map(({ name, ...look }) => ({
          ...look,
          id: `row ${name}`,
          name: t(`lists.do.${name}`),
          about: item.statement,
          // A row does not say which piece of evidence waits: the dialog finds it.
          run: () => onAct(item.id, name === 'verify' ? { name, evidence: '' } : { name }),
        }));
};

/** Offers what can be done with the one of a list, a board or a timeline that somebody is at. */
export const useOneActs = (item: Commitment | undefined, onAct: (id: string, act: Act) => void): void =>
  useActions(useRowActs()(item, onAct));

/** Offers what can be done with the row one is at, while none is selected. */
export const useOneRow = (
  item: Commitment | undefined,
  to: {
    act: (id: string, act: Act) => void;
    menu: (id: string) => void;
    edit: (item: Commitment) => void;
  },
): void => {
  useOneActs(item, to.act);
  useKeys(item ? { all: () => to.menu(item.id), cell: () => item.stage === 'open' && to.edit(item) } : {});
};
