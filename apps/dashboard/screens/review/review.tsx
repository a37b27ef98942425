import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  lookalikesQuery,
  proposalsQuery,
  type VisitDetail,
  visitCommitmentsQuery,
} from '../../api/visits.js';
import { buttonLook } from '../../components/button.js';
import { forgetDraft } from '../../components/draft.js';
import { Empty } from '../../components/empty.js';
import { reportOf } from '../../components/handed-in.js';
import { Loading } from '../../components/loading.js';
import { Icon } from '../../components/sign.js';
import { useMay } from '../../shell/may.js';
import { pageLook } from '../../shell/shell.js';
import { useWords } from '../../words/i18n.js';
import { VisitFrame } from '../visit/visit-frame.js';
import { PasteReport } from './paste-report.js';
import { Progress } from './progress.js';
import { ReadSource } from './read-source.js';
import css from './review.module.css';
import { Reviewing } from './reviewing.js';

const route = getRouteApi('/visits/$id/review');

/** A report and what it was taken to promise, side by side: each is accepted, edited or dismissed by a person. */
export function ReviewScreen() {
  const { id } = route.useParams();
  const { paste, reading } = route.useSearch();
  const { t } = useWords();
  const mayRecord = useMay().record !== false;
  return (
    <VisitFrame
      id={id}
      barEnd={
        mayRecord &&
        !paste &&
        !reading && (
          <Link className={buttonLook} to="/visits/$id/review" params={{ id }} search={{ paste: true }}>
            <Icon name="in" />
            <span className="beside-icon">{t('review.pasteShort')}</span>
          </Link>
        )
      }
    >
      {(visit) => {
        if (reading && mayRecord) return <Read visit={visit} reading={reading} />;
        if (visit.sources.length === 0 && !mayRecord)
          return (
            <Empty isPage title={t('source.none')}>
              {null}
            </Empty>
          );
        return (paste && mayRecord) || visit.sources.length === 0 ? (
          <Paste visit={visit} />
        ) : (
          <Loaded key={id} visit={visit} />
        );
      }}
    </VisitFrame>
  );
}

function Paste({ visit }: { visit: VisitDetail }) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  return (
    <div className={pageLook}>
      <h1>{t('begin.paste')}</h1>
      <p className={css.intro}>{t('review.intro')}</p>
      <PasteReport
        visit={visit.id}
        onBegun={({ id }) => void navigate({ search: (was) => ({ ...was, reading: id }), replace: true })}
      />
    </div>
  );
}

/** A reading that goes on. Where it fails one is led back to what was pasted or chosen. */
function Read({ visit, reading }: { visit: VisitDetail; reading: string }) {
  const navigate = route.useNavigate();
  return (
    <div className={pageLook}>
      <Progress
        reading={reading}
        onAgain={() => void navigate({ search: ({ reading: _, ...was }) => was, replace: true })}
        onDone={({ proposals: [first] }) => {
          forgetDraft(reportOf(visit.id));
          void navigate({ search: first === undefined ? {} : { at: first }, replace: true });
        }}
      />
    </div>
  );
}

function Loaded({ visit }: { visit: VisitDetail }) {
  const { at } = route.useSearch();
  const commitments = useQuery(visitCommitmentsQuery(visit.id)).data;
  const read = useQuery(proposalsQuery(visit.id)).data;
  const lookalikes = useQuery(lookalikesQuery(visit.id)).data;
  if (!commitments || !read)
    return (
      <div className={pageLook}>
        <Loading />
      </div>
    );
  const waiting = commitments.filter(({ stage }) => stage === 'proposed');
  const current = commitments.find(({ id }) => id === at);
  const source =
    current?.quotes[0]?.source ??
    waiting.find(({ quotes }) => quotes.length > 0)?.quotes[0]?.source ??
    visit.sources.at(-1)?.id ??
    '';
  const isRead =
    read.length > 0 || commitments.some(({ quotes }) => quotes.some((quote) => quote.source === source));
  return isRead ? (
    <Reviewing
      key={source}
      visit={visit}
      source={source}
      commitments={commitments}
      read={read}
      lookalikes={lookalikes ?? {}}
    />
  ) : (
    <ReadSource visit={visit} source={source} />
  );
}
