import type { Act } from '../../acts/acts.js';
import type { Commitment } from '../../api/queries.js';
import { useKeys } from '../../shell/keys.js';

/** The keys that act on the row one is at, while none is selected. */
export const useOneKeys = (
  item: Commitment | undefined,
  to: {
    act: (id: string, act: Act) => void;
    menu: (id: string) => void;
    edit: (item: Commitment) => void;
  },
): void => {
  const on = (name: 'assign' | 'narrow' | 'postpone' | 'progress') => () =>
    item?.stage === 'open' && to.act(item.id, { name });
  useKeys(
    item
      ? {
          o: on('assign'),
          d: on('narrow'),
          n: on('narrow'),
          p: on('postpone'),
          r: on('progress'),
          v: () => item.evidence === 'claimed' && to.act(item.id, { name: 'verify', evidence: '' }),
          '.': () => to.menu(item.id),
          F2: () => item.stage === 'open' && to.edit(item),
        }
      : {},
  );
};
