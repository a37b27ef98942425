import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { meQuery } from '../../api/queries.js';
import { type Source, sourceQuery, visitQuery, visitsQuery } from '../../api/visits.js';
import { Begin } from '../../components/begin.js';
import { Empty } from '../../components/empty.js';
import { Failed } from '../../components/failed.js';
import { Loading } from '../../components/loading.js';
import { Offsets } from '../../components/offsets.js';
import { languageTellerQuery } from '../../components/source-languages.js';
import { paragraphsOf } from '../../components/source-paragraphs.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useWords } from '../../words/i18n.js';
import type { Quoted } from './body-of.js';
import { CommitmentForm } from './commitment-form.js';

const route = getRouteApi('/new/commitment');

/** Records a commitment by hand, or of words that were selected in a source. */
export function NewCommitment() {
  const { t } = useWords();
  const { visit, source, start, end } = route.useSearch();
  const me = useQuery(meQuery).data;
  const visits = useQuery(visitsQuery);
  const id = visit ?? visits.data?.[0]?.id;
  const of = useQuery({ ...visitQuery(id ?? ''), enabled: id !== undefined });
  const text = useQuery({
    ...sourceQuery(visit ?? '', source ?? ''),
    enabled: visit !== undefined && source !== undefined,
  });
  useTitle(t('nav.newCommitment'));
  const languages = text.data?.languages ?? [];
  const tell = useQuery({ ...languageTellerQuery(languages), enabled: languages.length > 1 }).data;
  const quoted = text.data && quotedOf(text.data, start, end, tell);
  const isWaiting =
    !me ||
    !visits.data ||
    (source !== undefined && (!text.data || (languages.length > 1 && !tell))) ||
    (id !== undefined && !of.data);
  const error = visits.error ?? of.error ?? text.error;
  return (
    <>
      <Bar primary={null}>
        {of.data && visit !== undefined && (
          <>
            <Link to="/visits/$id" params={{ id: visit }} dir="auto">
              {of.data.title}
            </Link>
            <span className="faint">/</span>
          </>
        )}
        <b>{t('nav.newCommitment')}</b>
      </Bar>
      {error ? (
        <Failed error={error} />
      ) : (
        <div className={pageLook}>
          {isWaiting && <Loading />}
          {visits.data?.length === 0 && (
            <Empty title={t('newCommitment.noVisit')}>
              <p>{t('newCommitment.noVisitText')}</p>
              <Begin />
            </Empty>
          )}
          {!isWaiting && of.data && visits.data && (
            <CommitmentForm
              key={JSON.stringify([source, start, end])}
              visits={visits.data}
              visit={of.data}
              quoted={quoted}
              now={me.now}
            />
          )}
        </div>
      )}
    </>
  );
}

/** The words that were selected, without the spaces around them, in the language of their paragraph. */
const quotedOf = (
  { id, text, languages }: Source,
  start = 0,
  end = 0,
  tell: ((paragraph: string) => string | null) | undefined,
): Quoted | undefined => {
  const selected = text.slice(start, end);
  const exact = selected.trim();
  if (exact === '') return undefined;
  const from = start + selected.indexOf(exact);
  return {
    source: id,
    exact,
    start: new Offsets(text).toPoints(from),
    language:
      tell?.(paragraphsOf(text).findLast((one) => one.start <= from)?.text ?? exact) ?? languages[0] ?? null,
  };
};
