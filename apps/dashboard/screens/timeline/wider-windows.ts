import { useQuery } from '@tanstack/react-query';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import { inWords } from '#domain/timeframes/words.js';
import type { Commitment } from '../../api/queries.js';
import { narrowingsQuery } from '../../api/timeline.js';
import type { Days } from '../../components/window-bar.js';
import { useWords } from '../../words/i18n.js';

/** A window as it was before it was narrowed, and what it was called. */
export interface WiderWindow {
  readonly window: Days;
  readonly words: string;
}

/** The wider windows that a commitment had before its present one, the widest first. What a postponement left behind is none. */
export const useWiderWindows = () => {
  const { language } = useWords();
  const narrowings = useQuery(narrowingsQuery).data ?? [];
  return (item: Commitment): readonly WiderWindow[] =>
    narrowings
      .filter(({ commitment }) => commitment === item.id)
      .flatMap(({ values }) => {
        const { from } = values as { from?: { edtf: string } };
        try {
          const timeframe = resolveTimeframe({ edtf: from?.edtf ?? '' }, item);
          return isWider(timeframe.window, item.window)
            ? [{ window: timeframe.window, words: inWords(timeframe, language) }]
            : [];
        } catch {
          // Written by a later version: it is drawn without.
          return [];
        }
      })
      .toReversed();
};

const isWider = (a: Days, b: Days): boolean =>
  a.first !== null &&
  a.last !== null &&
  b.first !== null &&
  b.last !== null &&
  a.first <= b.first &&
  a.last >= b.last &&
  !(a.first === b.first && a.last === b.last);
