import { useQuery } from '@tanstack/react-query';
import { todayQuery } from '../api/queries.js';
import { usePast } from '../shell/as-of.js';
import { useWords } from '../words/i18n.js';
import { Begin } from './begin.js';
import { Empty } from './empty.js';

/** Whether no promise is recorded, and none waits: then no filter hides one. Of a day that is past nobody can begin. */
export const useIsNothingYet = (): boolean => {
  const figures = useQuery(todayQuery).data?.figures;
  const isPast = usePast() !== undefined;
  return (
    !isPast &&
    figures !== undefined &&
    figures.open.count + figures.closed.count + figures.toReview.count === 0
  );
};

/** What can be done before the first promise is recorded. */
export function NothingYet() {
  const { t } = useWords();
  const isPast = usePast() !== undefined;
  return (
    <Empty title={t('empty.title')} sign="undated">
      {!isPast && <p>{t('empty.text')}</p>}
      <Begin />
    </Empty>
  );
}
