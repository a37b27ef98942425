import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/queries.js';
import { lastEventQuery, projectionsQuery } from '../../api/works.js';
import { Failed } from '../../components/failed.js';
import { Loading } from '../../components/loading.js';
import { useMay } from '../../shell/may.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { CouldNotBeApplied } from './could-not-be-applied.js';
import { Integrity } from './integrity.js';
import { Outbox } from './outbox.js';
import { Views } from './views.js';
import css from './works.module.css';

/** How the house itself is doing: its views, what they could not apply, its mail, and whether all is as the events say. */
export function Works() {
  const { t } = useWords();
  const me = useQuery(meQuery).data;
  const isKeeper = useMay().keep === true;
  const { data, error } = useQuery(projectionsQuery);
  useTitle(t('works.title'));
  return (
    <>
      <Bar>
        <b>{t('works.title')}</b>
      </Bar>
      {error && !data ? (
        <Failed error={error} />
      ) : (
        <div className={pageLook}>
          <h1>{t('works.title')}</h1>
          {!data || !me ? (
            <Loading />
          ) : (
            <>
              <Lede views={data.items} />
              {!me.may.keep && <p className="sm dim">{t('works.forKeepers')}</p>}
              <Views items={data.items} isKeeper={isKeeper} />
              {me.may.record && <CouldNotBeApplied views={data.items} isKeeper={isKeeper} />}
              {me.may.record && <Outbox />}
              <Integrity isKeeper={isKeeper} />
            </>
          )}
        </div>
      )}
    </>
  );
}

type View = { readonly position: number; readonly lag: number } & {
  readonly trouble: string | null;
  readonly deadLetters: { readonly failed: number };
};

/** What is true now, in a sentence or two. */
function Lede({ views }: { views: readonly View[] }) {
  const { t, locale } = useWords();
  const last = useQuery(lastEventQuery).data;
  const count = Math.max(0, ...views.map(({ position, lag }) => position + lag));
  const failed = views.filter(
    ({ deadLetters, trouble }) => deadLetters.failed > 0 || trouble !== null,
  ).length;
  const behind = views.filter(({ lag }) => lag > 0).length;
  const state =
    failed > 0
      ? t('works.failing', { count: failed })
      : behind > 0
        ? t('works.behind', { count: behind })
        : t('works.upToDate');
  const recorded = t('works.events', { count, number: count.toLocaleString(locale) });
  return (
    <p className={css.lede} role="status">
      {state} {recorded} {last && t('works.last', { when: moment(locale, last.at) })}
    </p>
  );
}
