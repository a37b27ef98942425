import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Refused } from '../../api/client.js';
import { type CommitmentDetail, commitmentQuery, todayQuery } from '../../api/queries.js';
import { buttonLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { Loading } from '../../components/loading.js';
import { Direction, Evidence, ScheduleWord } from '../../components/sign.js';
import { Said } from '../../components/words.js';
import { useKeys } from '../../shell/keys.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useCommitmentWalk } from '../../shell/walk.js';
import { dayIn } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { Failed } from '../not-found/not-found.js';
import type { Act } from './acts.js';
import css from './commitment.module.css';
import { EvidenceSection } from './evidence-section.js';
import { HistorySection } from './history-section.js';
import { Parties } from './parties.js';
import { RemindersSection } from './reminders-section.js';
import { SaidWords } from './said-words.js';

/** Forms come when somebody acts. */
const ActionDialog = lazy(() => import('./action-dialog.js'));

const route = getRouteApi('/commitments/$id');

/** One commitment: the source's words first, beside them what they mean; then what became of it. */
export function CommitmentScreen() {
  const { id } = route.useParams();
  const { t } = useWords();
  const { data, error } = useQuery(commitmentQuery(id));
  const now = useQuery(todayQuery).data?.now;
  useEffect(() => {
    document.title = `${data?.statement ?? id} · Aide-mémoire`;
  }, [data?.statement, id]);
  const bar = (
    <Bar>
      <Link to="/commitments">{t('nav.commitments')}</Link>
      <span className="faint">/</span>
      <b>
        {data
          ? data.outcome
            ? t(`outcome.${data.outcome}`)
            : data.schedule
              ? t(`schedule.${data.schedule}`)
              : t(`stage.${data.stage}`)
          : id}
      </b>
    </Bar>
  );
  if (error instanceof Refused && error.status === 404)
    return (
      <>
        {bar}
        <Empty isPage title={t('commitment.missing', { id })}>
          <p>{t('commitment.missingText')}</p>
          {error.problem.hint && <p lang="en">{error.problem.hint}</p>}
          <Link className={buttonLook} to="/commitments">
            {t('commitment.all')}
          </Link>
        </Empty>
      </>
    );
  if (error && !data)
    return (
      <>
        {bar}
        <Failed error={error} />
      </>
    );
  if (!data || !now)
    return (
      <>
        {bar}
        <div className={pageLook}>
          <Loading />
        </div>
      </>
    );
  return (
    <>
      {bar}
      <Loaded key={id} commitment={data} now={now} />
    </>
  );
}

function Loaded({ commitment, now }: { commitment: CommitmentDetail; now: string }) {
  const { t } = useWords();
  const [act, setAct] = useState<Act | undefined>(location.hash === '#fix' ? { name: 'narrow' } : undefined);
  const isOpen = commitment.stage === 'open';
  const today = dayIn(commitment.zone, now);
  useCommitmentWalk(commitment.id);
  useKeys(
    isOpen
      ? {
          r: () => setAct({ name: 'progress' }),
          o: () => setAct({ name: 'assign' }),
          d: () => setAct({ name: 'narrow' }),
          n: () => setAct({ name: 'narrow' }),
          p: () => setAct({ name: 'postpone' }),
        }
      : {},
  );
  return (
    <article>
      <SaidWords commitment={commitment} today={today} onAct={setAct} />
      <div className={pageLook}>
        <h1>
          <Said language={commitment.language}>{commitment.statement}</Said>
        </h1>
        <p className={css.facts}>
          <ScheduleWord schedule={commitment.schedule} outcome={commitment.outcome} />
          <Direction
            of={commitment.direction}
          >{`${t(`direction.${commitment.direction}`)}, ${t(`kind.${commitment.kind}`)}`}</Direction>
          <Evidence state={commitment.evidence} />
          <span>{commitment.visitTitle}</span>
        </p>
        <div className={css.columns}>
          <div>
            <EvidenceSection commitment={commitment} onAct={setAct} />
            <RemindersSection commitment={commitment} />
            <HistorySection commitment={commitment} />
          </div>
          <Parties commitment={commitment} onAct={setAct} />
        </div>
      </div>
      <Suspense>
        {act && (
          <ActionDialog
            key={JSON.stringify(act)}
            act={act}
            commitment={commitment}
            today={today}
            onClose={() => setAct(undefined)}
          />
        )}
      </Suspense>
    </article>
  );
}
