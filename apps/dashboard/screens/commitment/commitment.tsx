import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Act } from '../../acts/acts.js';
import { Refused } from '../../api/client.js';
import { placeAt } from '../../api/filter.js';
import { todayQuery, type Whole, wholeQuery } from '../../api/queries.js';
import { Arrived } from '../../components/arrived.js';
import { Button, buttonLook, IconButton } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { History } from '../../components/history.js';
import { Direction, Evidence, ScheduleWord } from '../../components/sign.js';
import { Said } from '../../components/words.js';
import { BackToNow, usePast } from '../../shell/as-of.js';
import { useMay } from '../../shell/may.js';
import { Bar, columnsLook, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useCommitmentWalk } from '../../shell/walk.js';
import { dayIn } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { mayReword } from './at-stage.js';
import css from './commitment.module.css';
import { EvidenceSection } from './evidence-section.js';
import { LinkedSection } from './linked-section.js';
import { Parties } from './parties.js';
import { RemindersSection } from './reminders-section.js';
import { SaidWords } from './said-words.js';

/** Forms come when somebody acts. */
const ActionDialog = lazy(() => import('../../acts/action-dialog.js'));

const route = getRouteApi('/commitments/$id');

/** One commitment: the source's words first, beside them what they mean; then what became of it. */
export function CommitmentScreen() {
  const { id } = route.useParams();
  const { t } = useWords();
  const whole = useQuery(wholeQuery(id));
  const { error } = whole;
  const data = whole.data?.commitment;
  const walk = useCommitmentWalk(id);
  const isPast = usePast() !== undefined;
  const today = useQuery(todayQuery);
  const now = today.data?.now;
  useTitle(data?.statement ?? id);
  return (
    <>
      <Bar>
        <Link {...placeAt(walk.list)}>{t('nav.commitments')}</Link>
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
        {walk.at > 0 && <Neighbours {...walk} />}
      </Bar>
      {error instanceof Refused && error.status === 404 ? (
        <Empty isPage title={t('commitment.missing', { id })}>
          <p>{t(isPast ? 'asOf.missing' : 'commitment.missingText')}</p>
          {error.problem.hint && <p lang="en">{error.problem.hint}</p>}
          {isPast ? (
            <BackToNow look={buttonLook} />
          ) : (
            <Link className={buttonLook} to="/commitments">
              {t('commitment.all')}
            </Link>
          )}
        </Empty>
      ) : (
        <Arrived
          of={{ data: now === undefined ? undefined : whole.data, error: error ?? today.error }}
          waitingLook={pageLook}
        >
          {(data) => <Loaded key={id} whole={data} now={now ?? ''} />}
        </Arrived>
      )}
    </>
  );
}

/** Where one is in the list one came from, and the way to its neighbours. */
function Neighbours({ at, of, before, after }: ReturnType<typeof useCommitmentWalk>) {
  const { t } = useWords();
  const navigate = useNavigate();
  const go = (id: string | undefined) => id && navigate({ to: '/commitments/$id', params: { id } });
  return (
    <span className={css.neighbours}>
      <span className="faint num">{t('commitment.ofList', { at, of })}</span>
      <IconButton
        icon="up"
        label={t('commitment.previous')}
        isDisabled={!before}
        onPress={() => go(before)}
      />
      <IconButton icon="down" label={t('commitment.next')} isDisabled={!after} onPress={() => go(after)} />
    </span>
  );
}

function Loaded({ whole, now }: { whole: Whole; now: string }) {
  const { t } = useWords();
  const { commitment } = whole;
  const [act, setAct] = useState<Act>();
  const canAct = useMay().record !== false;
  const onAct = canAct ? setAct : undefined;
  const today = dayIn(commitment.zone, now);
  return (
    <article>
      <SaidWords commitment={commitment} passages={whole.passages} today={today} onAct={onAct} />
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
          <Link to="/visits/$id" params={{ id: commitment.visit }} dir="auto">
            {commitment.visitTitle}
          </Link>
          {onAct && mayReword(commitment.stage) && (
            <Button look="link" onPress={() => onAct({ name: 'reword' })}>
              {t('commitment.reword')}
            </Button>
          )}
        </p>
        <div className={`${columnsLook} ${css.columns}`}>
          <div>
            <EvidenceSection commitment={commitment} onAct={onAct} />
            <RemindersSection
              commitment={commitment}
              reminders={whole.reminders?.items ?? []}
              canAnswer={canAct}
            />
            <LinkedSection linked={whole.linked} onAct={commitment.stage === 'open' ? onAct : undefined} />
            <History
              of="commitment"
              ids={[commitment.id]}
              lines={whole.history.items}
              people={whole.people}
              telling={{
                id: commitment.id,
                statements: Object.fromEntries(
                  whole.linked.map((other) => [other.commitment, other.statement]),
                ),
              }}
              mayUndo={canAct}
            />
          </div>
          <Parties whole={whole} onAct={onAct} />
        </div>
      </div>
      <Suspense>
        {act && canAct && (
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
