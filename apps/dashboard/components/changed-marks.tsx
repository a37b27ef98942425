import type { Commitment } from '../api/queries.js';
import { useSince } from '../shell/since.js';
import { useWords } from '../words/i18n.js';
import css from './changed-marks.module.css';
import type { ToldDifference } from './differences.js';

/** What differs of a commitment from how it stood, where the address asks for that. */
export const useDifferences = (item: Commitment): readonly ToldDifference[] => {
  const { t, locale } = useWords();
  const marked = useSince();
  if (!marked?.comparing) return [];
  const { byId, changes, day, comparing } = marked;
  return comparing.toldDifferences(
    { t, locale, people: changes?.people ?? {} },
    item,
    byId.get(item.id),
    day,
  );
};

/** Each change of a commitment as a word on its row. */
export function ChangedMarks({ item }: { item: Commitment }) {
  const told = useDifferences(item);
  if (told.length === 0) return null;
  return (
    <span className={css.marks}>
      {told.map(({ what, tone, mark, from }) => (
        <span key={what} className={`${css.mark} ${css[tone]}`} title={from}>
          {mark}
        </span>
      ))}
    </span>
  );
}

/** How something read before, beside how it reads now. */
export function Before({ children }: { children: string }) {
  return (
    <del className={css.before} dir="auto">
      {children}
    </del>
  );
}
