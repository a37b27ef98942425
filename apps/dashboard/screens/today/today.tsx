import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  boardQuery,
  type Commitment,
  commitmentsQuery,
  toComeQuery,
  unverifiedQuery,
} from '../../api/queries.js';
import { Empty } from '../../components/empty.js';
import { Loading } from '../../components/loading.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { addDays, dayIn, fullDay } from '../../words/dates.js';
import { numerals, useWords } from '../../words/i18n.js';
import { Failed } from '../not-found/not-found.js';
import { Decisions } from './decisions.js';
import { Figures } from './figures.js';
import { Owes } from './owes.js';
import { RemindersToCome } from './reminders-to-come.js';
import css from './today.module.css';
import { Undated } from './undated.js';
import { Windows } from './windows.js';

/** Windows that open within these days are "soon". */
const SOON = 28;

/** What needs me: overdue, open and opening windows, what is mine to decide, what has no date; who owes whom. */
export function Today() {
  const { t, locale } = useWords();
  const board = useQuery(boardQuery);
  const open = useQuery(commitmentsQuery({ stage: 'open' }));
  const reminders = useQuery(toComeQuery);
  const unverified = useQuery(unverifiedQuery);
  useEffect(() => {
    document.title = `${t('today.title')} · Aide-mémoire`;
  }, [t]);

  const bar = (
    <Bar>
      <b>{t('today.title')}</b>
    </Bar>
  );
  const failed = [board, open].find(({ error, data }) => error && !data)?.error;
  if (failed)
    return (
      <>
        {bar}
        <Failed error={failed} />
      </>
    );
  if (!board.data || !open.data)
    return (
      <>
        {bar}
        <div className={pageLook}>
          <Loading />
        </div>
      </>
    );

  const { now, counts } = board.data;
  const stages = { open: 0, closed: 0, proposed: 0, ...counts.stage };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dayIn(zone, now);
  const { items } = open.data;
  const of = (schedule: Commitment['schedule']) => items.filter((item) => item.schedule === schedule);
  const byOpening = (a: Commitment, b: Commitment) =>
    (a.window.first ?? '').localeCompare(b.window.first ?? '');
  const soon = of('upcoming').filter(
    ({ window: { first } }) => first !== null && first <= addDays(today, SOON),
  );
  const withoutOwner = items.filter(({ owner }) => owner === null).length;
  const figures = {
    overdue: counts.schedule.overdue ?? 0,
    open: counts.schedule['window-open'] ?? 0,
    soon: soon.length,
    undated: counts.schedule.undated ?? 0,
    owner: withoutOwner,
    review: stages.proposed,
    verify: unverified.data?.total ?? 0,
  };
  const sentence = (name: 'overdue' | 'open' | 'soon' | 'undated'): string =>
    t(`today.${name}`, numerals(t, figures[name]));

  return (
    <>
      {bar}
      <div className={pageLook}>
        <h1 className={css.day}>{fullDay(locale, today)}</h1>
        {stages.open + stages.closed + stages.proposed === 0 ? (
          <Empty title={t('empty.title')} sign="undated">
            <p>{t('empty.text')}</p>
            <code>{t('empty.command')}</code>
            <p>{t('empty.then')}</p>
          </Empty>
        ) : (
          <>
            <p className={css.lede}>
              {(['overdue', 'open', 'soon', 'undated'] as const).map(sentence).join(' ')}
            </p>
            <Figures figures={figures} />
            <Windows title={t('today.late')} items={of('overdue').toSorted(byOpening)} today={today} />
            <Windows
              title={t('today.windows')}
              items={[...of('window-open').toSorted(byOpening), ...of('upcoming').toSorted(byOpening)]}
              today={today}
            />
            <div className={css.columns}>
              <div>
                <Decisions
                  review={stages.proposed}
                  evidence={unverified.data?.items ?? []}
                  withoutOwner={withoutOwner}
                />
                <Undated items={of('undated')} />
              </div>
              <div>
                <Owes items={items} />
                {reminders.data && (
                  <RemindersToCome items={reminders.data.items} total={reminders.data.total} today={today} />
                )}
              </div>
            </div>
          </>
        )}
      </div>
    </>
  );
}
