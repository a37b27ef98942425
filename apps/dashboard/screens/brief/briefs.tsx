import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { facetsQuery } from '../../api/lists.js';
import { visitsQuery } from '../../api/visits.js';
import { Failed } from '../../components/failed.js';
import { Loading } from '../../components/loading.js';
import { NothingRecorded } from '../../components/nothing-yet.js';
import { Section } from '../../components/section.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './briefs.module.css';

/** What a brief can be about: a visit, or whoever is met next. */
export function Briefs() {
  const { t, locale } = useWords();
  const visits = useQuery(visitsQuery);
  const bodies = useQuery(facetsQuery({})).data?.facets.body?.values.filter(({ value }) => value !== 'none');
  useTitle(t('nav.briefs'));
  return (
    <>
      <Bar>
        <b>{t('nav.briefs')}</b>
      </Bar>
      <div className={pageLook}>
        <h1>{t('brief.choose')}</h1>
        <p className={css.intro}>{t('brief.chooseText')}</p>
        {visits.error && !visits.data && <Failed error={visits.error} />}
        {!visits.data && !visits.error && <Loading />}
        {visits.data?.length === 0 && (
          <NothingRecorded title={t('visits.none')} text={t('visits.noneText')} />
        )}
        <div className={css.columns}>
          {visits.data && visits.data.length > 0 && (
            <Section title={t('nav.visits')} count={visits.data.length}>
              <ul className={css.list}>
                {visits.data.map(({ id, title, window, commitments }) => (
                  <li key={id}>
                    <Link to="/visits/$id/brief" params={{ id }} dir="auto">
                      {title}
                    </Link>
                    <small>{windowDays(locale, window.first, window.last)}</small>
                    <span>{t('visits.open', { count: commitments.open })}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {bodies && bodies.length > 0 && (
            <Section title={t('brief.bodies')} count={bodies.length}>
              <ul className={css.list}>
                {bodies.map(({ value, count }) => (
                  <li key={value}>
                    <Link to="/brief" search={{ body: value }} dir="auto">
                      {value}
                    </Link>
                    <span>{t('list.found', { count })}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </>
  );
}
