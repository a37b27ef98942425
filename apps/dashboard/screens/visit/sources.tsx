import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Commitment } from '../../api/queries.js';
import { sourceQuery, type VisitDetail, visitCommitmentsQuery } from '../../api/visits.js';
import { buttonLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { Failed } from '../../components/failed.js';
import { Loading } from '../../components/loading.js';
import { inOrder, passagesOf } from '../../components/passages.js';
import { Scroller } from '../../components/scroller.js';
import { ScheduleWord } from '../../components/sign.js';
import type { Passage } from '../../components/source-paragraphs.js';
import { SourceText } from '../../components/source-text.js';
import { Said } from '../../components/words.js';
import { useMay } from '../../shell/may.js';
import { useWords } from '../../words/i18n.js';
import { SelectionOffer } from './selection-offer.js';
import css from './sources.module.css';
import { VisitFrame } from './visit-frame.js';

const route = getRouteApi('/visits/$id/sources');

/** The sources of a visit, each whole; what was made of their words stands beside them. */
export function SourcesScreen() {
  const { id } = route.useParams();
  const { source } = route.useSearch();
  const { t } = useWords();
  const mayRecord = useMay().record !== false;
  return (
    <VisitFrame id={id} aside={<Unchanged id={id} />}>
      {(visit) => {
        const shown = visit.sources.find((one) => one.id === source) ?? visit.sources[0];
        return shown ? (
          <Shown key={shown.id} visit={visit} source={shown.id} />
        ) : (
          <Empty title={t('source.none')}>
            <p>{t('source.noneText')}</p>
            {mayRecord && (
              <Link className={buttonLook} to="/visits/$id/review" params={{ id }}>
                {t('begin.paste')}
              </Link>
            )}
          </Empty>
        );
      }}
    </VisitFrame>
  );
}

/** The first digits of the hash by which anybody can check that the text is what came. */
function Unchanged({ id }: { id: string }) {
  const { t } = useWords();
  const { source } = route.useSearch();
  const { data } = useQuery({ ...sourceQuery(id, source ?? ''), enabled: source !== undefined });
  if (!data) return null;
  return (
    <>
      {t('source.unchanged')} <kbd title={data.sha256}>SHA {data.sha256.slice(0, 8)}</kbd>
    </>
  );
}

const isRecorded = ({ stage }: Commitment): boolean => stage !== 'dismissed';

function Shown({ visit, source }: { visit: VisitDetail; source: string }) {
  const { t } = useWords();
  const { at } = route.useSearch();
  const text = useQuery(sourceQuery(visit.id, source));
  const commitments = useQuery(visitCommitmentsQuery(visit.id)).data;
  const quoting = inOrder(commitments?.filter(isRecorded) ?? [], source);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (at === undefined || !text.data || !commitments) return;
    place.current?.querySelector(`[data-of="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'center' });
  }, [at, text.data, commitments]);
  if (text.error && !text.data) return <Failed error={text.error} />;
  const lookOf = ({ id, stage }: Commitment): Passage['look'] =>
    id === at ? 'current' : stage === 'proposed' ? 'waiting' : 'quiet';
  return (
    <div className={css.reading}>
      <h1 className="sr">{t('source.of', { title: visit.title })}</h1>
      <Scroller className={css.source ?? ''} label={t('source.theSource')} place={place}>
        {visit.sources.length > 1 && (
          <nav className={css.choice} aria-label={t('visit.sources')}>
            {visit.sources.map((one) => (
              <Link
                key={one.id}
                to="/visits/$id/sources"
                params={{ id: visit.id }}
                search={{ source: one.id }}
                aria-current={one.id === source ? 'page' : undefined}
                dir="auto"
              >
                {one.title}
              </Link>
            ))}
          </nav>
        )}
        {!text.data && <Loading />}
        {text.data && (
          <SourceText
            source={text.data}
            passages={passagesOf(text.data.text, source, quoting, lookOf)}
            linkOf={(passage) => ({
              to: '/visits/$id/sources',
              params: { id: visit.id },
              search: { source, at: passage.of },
            })}
          />
        )}
        <SelectionOffer within={place} />
      </Scroller>
      <section className={css.made} aria-label={t('source.made')}>
        <h2>{t('source.madeOf', { count: quoting.length })}</h2>
        <p className="faint xs onward">{t('source.howTo')}</p>
        <ol>
          {quoting.map((one, index) => (
            <li key={one.id} aria-current={one.id === at ? 'true' : undefined}>
              <Link
                className={css.number}
                to="/visits/$id/sources"
                params={{ id: visit.id }}
                search={{ source, at: one.id }}
                replace
                aria-label={t('source.showWords', { number: index + 1 })}
              >
                {index + 1}
              </Link>
              <div>
                <Link to="/commitments/$id" params={{ id: one.id }} className={css.statement}>
                  <Said language={one.language}>{one.statement}</Said>
                </Link>
                {one.stage === 'proposed' ? (
                  <Link
                    className={css.waits}
                    to="/visits/$id/review"
                    params={{ id: visit.id }}
                    search={{ at: one.id }}
                  >
                    {t('source.waits')}
                  </Link>
                ) : (
                  <ScheduleWord schedule={one.schedule} outcome={one.outcome} />
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
