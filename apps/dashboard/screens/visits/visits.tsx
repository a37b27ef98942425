import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Visit, visitsFoundQuery, visitsQuery } from '../../api/visits.js';
import { Arrived } from '../../components/arrived.js';
import { Button, buttonLook, goLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import tools from '../../components/filter-bar.module.css';
import { FoundLine } from '../../components/found-line.js';
import { ListSearchField } from '../../components/list-search-field.js';
import { NothingRecorded } from '../../components/nothing-yet.js';
import rows from '../../components/rows.module.css';
import { Icon } from '../../components/sign.js';
import { useActions } from '../../shell/actions.js';
import { useMay } from '../../shell/may.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useListWalk } from '../../shell/walk.js';
import { setApart } from '../../words/apart.js';
import { windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './visits.module.css';

const route = getRouteApi('/visits');

/** All visits, the latest first, each with what is still to be done about it. */
export function Visits() {
  const { t } = useWords();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const all = useQuery(visitsQuery);
  const found = useQuery({ ...visitsFoundQuery(q ?? ''), enabled: q !== undefined });
  const visits = q === undefined ? all : found;
  const { data } = visits;
  const mayRecord = useMay().record !== false;
  const field = useRef<HTMLInputElement>(null);
  useActions([
    {
      id: 'search-visits',
      name: t('visits.search'),
      icon: 'search',
      hotkey: 'search',
      run: () => field.current?.focus(),
    },
  ]);
  const search = (
    <ListSearchField
      label={t('visits.search')}
      query={q ?? ''}
      field={field}
      onSearch={(next) =>
        void navigate({
          search: ({ q: _, ...search }) => (next ? { ...search, q: next } : search),
          replace: true,
        })
      }
    />
  );
  useListWalk(undefined);
  useTitle(t('nav.visits'));
  return (
    <>
      <Bar
        primary={
          mayRecord && (
            <Link className={goLook} to="/new/visit">
              <Icon name="plus" />
              <span className="beside-icon">{t('nav.newVisit')}</span>
            </Link>
          )
        }
      >
        <b>{t('nav.visits')}</b>
        <span className="faint num">{data && t('visits.found', { count: data.length })}</span>
      </Bar>
      <h1 className="sr">{t('nav.visits')}</h1>
      {(q !== undefined || (all.data?.length ?? 0) > 0) && <div className={tools.tools}>{search}</div>}
      <Arrived of={visits} waitingLook={pageLook}>
        {(items) =>
          items.length === 0 && q !== undefined ? (
            <Empty title={t('visits.notFound', { q })}>
              <p>{t('visits.notFoundText')}</p>
              <Link className={buttonLook} to="/visits">
                {t('visit.all')}
              </Link>
            </Empty>
          ) : items.length === 0 ? (
            <NothingRecorded title={t('visits.none')} text={t('visits.noneText')} />
          ) : (
            <Rows key={q} visits={items} />
          )
        }
      </Arrived>
    </>
  );
}

/** So many at first, and with each wish for more. */
const STEP = 100;

function Rows({ visits }: { visits: readonly Visit[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, visits.length - shown);
  return (
    <>
      <ul>
        {visits.slice(0, shown).map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </ul>
      {more > 0 && (
        <p className={rows.more}>
          <Button onPress={() => setShown(shown + more)}>{t('visits.more', { count: more })}</Button>
        </p>
      )}
    </>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  const { t, locale } = useWords();
  const { id, title, delegation, host, place, window, commitments, sourceCount, meetingCount } = visit;
  const { proposed, open, overdue, closed } = commitments;
  return (
    <li className={`${rows.row} ${css.visit}`}>
      <time>
        {window.first === null && window.last === null
          ? t('commitment.notFixed')
          : windowDays(locale, window.first, window.last)}
      </time>
      <div className={css.what}>
        <Link className={`clamp ${rows.name}`} data-walked to="/visits/$id" params={{ id }}>
          <span dir="auto">{title}</span>
        </Link>
        <p>
          <span dir="auto">
            {[delegation.head?.name ?? [], delegation.name].flat().map(setApart).join(', ')}
          </span>
          <span aria-hidden="true"> · </span>
          <span dir="auto">{host.body}</span>
          <span aria-hidden="true"> · </span>
          <span dir="auto">{place.name}</span>
        </p>
        <FoundLine found={visit.found} />
        <p className="faint">
          {t('visits.meetings', { count: meetingCount })}, {t('visits.sources', { count: sourceCount })}
        </p>
      </div>
      <p className={css.counts}>
        {proposed > 0 && (
          <Link className={css.wait} to="/visits/$id/review" params={{ id }}>
            {t('visits.toReview', { count: proposed })}
          </Link>
        )}
        {overdue > 0 && <span className={css.late}>{t('visits.overdue', { count: overdue })}</span>}
        <span>{t('visits.open', { count: open })}</span>
        <span className="faint">{t('visits.closed', { count: closed })}</span>
      </p>
    </li>
  );
}
