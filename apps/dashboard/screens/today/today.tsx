import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, lazy, Suspense } from 'react';
import { meQuery, type Today as TodayView, todayQuery } from '../../api/queries.js';
import { Arrived } from '../../components/arrived.js';
import { NothingYet } from '../../components/nothing-yet.js';
import { Section } from '../../components/section.js';
import { usePast } from '../../shell/as-of.js';
import { Bar, columnsLook, pageLook } from '../../shell/shell.js';
import { useMomentWords, useSince } from '../../shell/since.js';
import { useTitle } from '../../shell/title.js';
import { useListWalk } from '../../shell/walk.js';
import { fullDay } from '../../words/dates.js';
import { numerals, useWords, withAllWords } from '../../words/i18n.js';
import { Counted } from './counted.js';
import { Decisions } from './decisions.js';
import { Figures } from './figures.js';
import { Owes } from './owes.js';
import { RemindersToCome } from './reminders-to-come.js';
import css from './today.module.css';
import { SHOWN, Undated } from './undated.js';
import { byUrgency, Windows } from './windows.js';

const WhatChanged = lazy(() => withAllWords(import('../../components/what-changed.js')));

/** What needs me: overdue, open and opening windows, what is mine to decide, what has no date; who owes whom. */
export function Today() {
  const { t } = useWords();
  const asked = useQuery(todayQuery);
  const { data } = asked;
  const zone = useQuery(meQuery).data?.zone;
  useListWalk(
    data &&
      [...byUrgency(data.overdue), ...byUrgency(data.windows), ...data.noDate.slice(0, SHOWN)].map(
        ({ id }) => id,
      ),
  );
  useTitle(t('today.title'));
  return (
    <>
      <Bar>
        <b>{t('today.title')}</b>
      </Bar>
      <Arrived of={asked} waitingLook={pageLook}>
        {(data) => <Loaded data={data} zone={zone} />}
      </Arrived>
    </>
  );
}

function Loaded({ data, zone }: { data: TodayView; zone: string | undefined }) {
  const { t, locale } = useWords();
  const { figures, day } = data;
  const isMarked = useSince() !== undefined;

  return (
    <div className={pageLook}>
      <h1 className={css.day}>{fullDay(locale, day)}</h1>
      {figures.open.count + figures.closed.count + figures.toReview.count === 0 ? (
        <NothingYet />
      ) : (
        <>
          <p className={css.lede}>
            {(['overdue', 'windowOpen', 'openingSoon', 'noDate'] as const).map((name) => (
              <Fragment key={name}>
                <Counted figure={figures[name]}>
                  {t(`today.${name}`, numerals(t, figures[name].count))}
                </Counted>{' '}
              </Fragment>
            ))}
          </p>
          <SinceLastLooked />
          <Figures figures={figures} />
          {isMarked && (
            <Suspense>
              <WhatChanged />
            </Suspense>
          )}
          <Windows title={t('today.late')} items={data.overdue} figure={figures.overdue} today={day} />
          <Windows title={t('today.windows')} items={data.windows} figure={figures.windows} today={day} />
          <div className={columnsLook}>
            <div>
              <Decisions figures={figures} proposals={data.toReview} evidence={data.toVerify} />
              <Undated items={data.noDate} figure={figures.noDate} />
            </div>
            <div>
              <Owes owed={data.owed} />
              {data.reminders ? (
                <RemindersToCome
                  items={data.reminders.next}
                  total={data.reminders.planned.count}
                  today={day}
                  zone={zone}
                />
              ) : (
                <Section title={t('today.reminders')}>
                  <p className="sm dim">{t('today.remindersOfThen')}</p>
                </Section>
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** What was not so when whoever looks last did, one step away. */
function SinceLastLooked() {
  const { t } = useWords();
  const lastLooked = useQuery(meQuery).data?.lastLooked;
  const inWords = useMomentWords();
  const isMarked = useSince() !== undefined;
  const isPast = usePast() !== undefined;
  if (isMarked || isPast || !lastLooked) return null;
  return (
    <p className={css.since}>
      <Link to="." search={{ since: lastLooked }}>
        {t('since.offer', { when: inWords(lastLooked) })}
      </Link>
    </p>
  );
}
