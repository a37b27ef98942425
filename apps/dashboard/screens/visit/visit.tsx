import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { queryOf } from '../../api/filter.js';
import type { Commitment } from '../../api/queries.js';
import { meQuery } from '../../api/queries.js';
import { commitmentsOfQuery, type VisitDetail } from '../../api/visits.js';
import { buttonLook } from '../../components/button.js';
import { ledBy } from '../../components/led-by.js';
import { Loading } from '../../components/loading.js';
import { Section } from '../../components/section.js';
import { usePast } from '../../shell/as-of.js';
import { useMay } from '../../shell/may.js';
import { columnsLook, pageLook } from '../../shell/shell.js';
import { useSince } from '../../shell/since.js';
import { useListWalk } from '../../shell/walk.js';
import { dayIn, windowDays } from '../../words/dates.js';
import { numerals, useWords } from '../../words/i18n.js';
import { byUrgency, Windows } from '../today/windows.js';
import { Lines } from './lines.js';
import { Programme } from './programme.js';
import css from './visit.module.css';
import { VisitFrame } from './visit-frame.js';

const route = getRouteApi('/visits/$id');
const VisitHistory = lazy(() => import('./visit-history.js'));
const WhatChanged = lazy(() => import('../../components/what-changed.js'));
/** What has a window, in the order of its urgency. */
const groups = ['overdue', 'window-open', 'upcoming'] as const;

/** One visit: what was promised on it and how that stands; beside it who went where, and whom they met. */
export function VisitScreen() {
  const { id } = route.useParams();
  return <VisitFrame id={id}>{(visit) => <Loaded key={id} visit={visit} />}</VisitFrame>;
}

function Loaded({ visit }: { visit: VisitDetail }) {
  const { t, locale } = useWords();
  const me = useQuery(meQuery).data;
  const past = usePast();
  const mayRecord = useMay().record !== false;
  const isMarked = useSince() !== undefined;
  const { data } = useQuery(commitmentsOfQuery({ visit: visit.id }, past));
  const recorded = data?.filter(({ stage }) => stage === 'open' || stage === 'closed') ?? [];
  const of = (schedule: Commitment['schedule']) => recorded.filter((one) => one.schedule === schedule);
  useListWalk(data && [...byUrgency(groups.flatMap(of)), ...of('undated'), ...of(null)].map(({ id }) => id));
  const dated = groups.flatMap(of);
  const { window, delegation, place } = visit;
  const open = recorded.filter(({ stage }) => stage === 'open').length;
  const proposed = data?.filter(({ stage }) => stage === 'proposed').length ?? 0;
  const sentence = (name: 'promised' | 'open' | 'toReview', count: number): string =>
    t(`visit.${name}`, numerals(t, count));
  return (
    <div className={pageLook}>
      <h1 dir="auto">{visit.title}</h1>
      <p className={css.lede}>
        {t('visit.lede', {
          days: windowDays(locale, window.first, window.last) || t('commitment.notFixed'),
          place: place.name,
          led: ledBy(t, delegation),
        })}{' '}
        {data && sentence('promised', recorded.length)} {open > 0 && sentence('open', open)}{' '}
        {proposed > 0 && (
          <Link to="/visits/$id/review" params={{ id: visit.id }}>
            {sentence('toReview', proposed)}
          </Link>
        )}
      </p>
      <div className={columnsLook}>
        <div className={css.commitments}>
          {isMarked && (
            <Suspense>
              <WhatChanged visit={visit.id} />
            </Suspense>
          )}
          {!data && <Loading />}
          {data && recorded.length === 0 && (
            <Section title={t('nav.commitments')}>
              <p className={css.nothing}>
                <span>{t('visit.nothing')}</span>
                {mayRecord && (
                  <span>
                    <Link className={buttonLook} to="/visits/$id/review" params={{ id: visit.id }}>
                      {t('begin.paste')}
                    </Link>
                  </span>
                )}
              </p>
            </Section>
          )}
          {me && (
            <>
              <Windows
                title={t('visit.windows')}
                items={dated}
                figure={{
                  count: dated.length,
                  list: `/commitments${queryOf({ stage: 'open', visit: visit.id, schedule: groups })}`,
                }}
                today={past ?? dayIn(place.zone, me.now)}
              />
              <Lines title={t('today.noDate')} items={of('undated')} />
              <Lines title={t('list.closed')} items={of(null)} />
            </>
          )}
          <Suspense>
            <VisitHistory visit={visit.id} />
          </Suspense>
        </div>
        <Programme visit={visit} />
      </div>
    </div>
  );
}
