import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Refused } from '../../api/client.js';
import { type Reading, readingQuery } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { Strip } from '../../components/strip.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import { refusalInWords } from '../../words/refusal-words.js';
import css from './paste-report.module.css';

/** How far the reading is, step by step; why it failed, and what to do then. */
export function Progress({
  reading,
  onDone,
  onAgain,
}: {
  reading: string;
  onDone: (reading: Reading) => void;
  onAgain: () => void;
}) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { data, error } = useQuery(readingQuery(reading));
  const state = data?.state ?? 'waiting';
  const finish = useEffectEvent(async (ended: Reading): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['visits'] });
    say({ text: t('review.readDone', { count: ended.proposals.length }) });
    onDone(ended);
  });
  useEffect(() => {
    if (data?.state === 'done') void finish(data);
  }, [data]);
  const problem = data?.problem ?? (error instanceof Refused ? error.problem : undefined);
  const said = refusalInWords(problem ?? {});
  if (state === 'failed' || error)
    return (
      <Strip tone="late" icon="warn" end={<Button onPress={onAgain}>{t('review.another')}</Button>}>
        <b className="strong">{t('review.unread')}</b> <span lang={said.lang}>{said.text}</span>
      </Strip>
    );
  const { recorded = 0, found = 0 } = data?.progress ?? {};
  const done = {
    waiting: 5,
    reading: 25,
    proposing: 40 + (found === 0 ? 0 : (60 * recorded) / found),
    done: 100,
  };
  return (
    <ProgressBar
      className={css.progress ?? ''}
      aria-label={t('review.reading')}
      value={done[state]}
      valueLabel={t(`review.state.${state}`, { recorded, found })}
    >
      {({ percentage, valueText }) => (
        <>
          <span>{valueText}</span>
          <span className={css.meter}>
            <i style={{ width: `${percentage}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
