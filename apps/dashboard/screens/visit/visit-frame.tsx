import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { Refused } from '../../api/client.js';
import { type VisitDetail, visitQuery } from '../../api/visits.js';
import { Arrived } from '../../components/arrived.js';
import { buttonLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { PartCount, Parts } from '../../components/parts.js';
import { BackToNow, usePast } from '../../shell/as-of.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';

interface Props {
  readonly id: string;
  readonly children: (visit: VisitDetail) => ReactNode;
  /** On the line of the visit's parts, at its end. */
  readonly aside?: ReactNode;
  readonly barEnd?: ReactNode;
  readonly primary?: ReactNode;
}

/** What stands around every part of a visit: where one is, and its other parts, each an address. */
export function VisitFrame({ id, children, aside, ...bar }: Props) {
  const { t, locale } = useWords();
  const past = usePast();
  const asked = useQuery(visitQuery(id));
  const { data } = asked;
  useTitle(data?.title ?? id);
  const isMissing = asked.error instanceof Refused && asked.error.status === 404;
  return (
    <>
      <Bar end={bar.barEnd} {...(bar.primary !== undefined && { primary: bar.primary })}>
        <Link to="/visits">{t('nav.visits')}</Link>
        <span className="faint">/</span>
        <b dir="auto">{data?.title ?? id}</b>
      </Bar>
      {isMissing && past !== undefined ? (
        <Empty isPage title={t('visit.notYet', { day: longDay(locale, past) })}>
          <p>{t('visit.notYetText')}</p>
          <BackToNow look={buttonLook} />
        </Empty>
      ) : isMissing ? (
        <Empty isPage title={t('visit.missing', { id })}>
          <p>{t('visit.missingText')}</p>
          <Link className={buttonLook} to="/visits">
            {t('visit.all')}
          </Link>
        </Empty>
      ) : (
        <Arrived of={asked} waitingLook={pageLook}>
          {(visit) => (
            <>
              <VisitParts visit={visit} aside={aside} />
              {children(visit)}
            </>
          )}
        </Arrived>
      )}
    </>
  );
}

function VisitParts({ visit, aside }: { visit: VisitDetail; aside: ReactNode }) {
  const { t } = useWords();
  const { id, sources, commitments } = visit;
  const params = { id };
  return (
    <Parts label={t('visit.parts')} aside={aside}>
      <Link to="/visits/$id" params={params} activeOptions={{ exact: true }}>
        {t('visit.overview')}
      </Link>
      <Link to="/visits/$id/sources" params={params} activeOptions={{ includeSearch: false }}>
        {t('visit.sources')} <PartCount>{sources.length}</PartCount>
      </Link>
      <Link to="/visits/$id/review" params={params} activeOptions={{ includeSearch: false }}>
        {t('visit.review')} {commitments.proposed > 0 && <PartCount>{commitments.proposed}</PartCount>}
      </Link>
      <Link to="/visits/$id/brief" params={params} activeOptions={{ includeSearch: false }}>
        {t('visit.brief')}
      </Link>
    </Parts>
  );
}
