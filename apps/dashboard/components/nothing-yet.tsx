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

/** That nothing of a kind is recorded, and how to begin; of a day that is past, the way back to today. */
export function NothingRecorded({ title, text }: { title: string; text: string }) {
  const isPast = usePast() !== undefined;
  return (
    <Empty title={title} sign="undated">
      {!isPast && <p>{text}</p>}
      <Begin />
    </Empty>
  );
}

/** What can be done before the first promise is recorded. */
export function NothingYet() {
  const { t } = useWords();
  return <NothingRecorded title={t('empty.title')} text={t('empty.text')} />;
}
