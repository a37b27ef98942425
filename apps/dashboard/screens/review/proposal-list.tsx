import { useState } from 'react';
import type { Refused } from '../../api/client.js';
import type { Decision } from '../../api/commands.js';
import type { Commitment } from '../../api/queries.js';
import type { Source, VisitDetail } from '../../api/visits.js';
import { Empty } from '../../components/empty.js';
import { Icon } from '../../components/sign.js';
import { Said } from '../../components/words.js';
import { keyShown } from '../../shell/key-table.js';
import { useWords } from '../../words/i18n.js';
import { EditForm } from './edit-form.js';
import { ProposalCard } from './proposal-card.js';
import { linesOf, type Proposal } from './proposals.js';
import css from './review.module.css';

interface Props {
  readonly visit: VisitDetail;
  readonly proposals: readonly Proposal[];
  readonly current: string | undefined;
  readonly source: Source | undefined;
  readonly lookalikes: Readonly<Record<string, string>>;
  readonly commitments: readonly Commitment[];
  readonly mayDecide: boolean;
  readonly isEditing: boolean;
  readonly isBusy: boolean;
  readonly refused: Refused | undefined;
  readonly onGo: (id: string) => void;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
  readonly onRestore: () => void;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
  readonly onDecide: (decisions: readonly Decision[]) => void;
}

/** Proposals in the order of the source: decided runs folded to a line, the one in hand whole. */
export function Proposals(props: Props) {
  const { t } = useWords();
  const { proposals, current, onGo } = props;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const decided = proposals.filter(({ state }) => state !== 'waiting').length;
  const waiting = proposals.length - decided;
  if (proposals.length === 0)
    return (
      <Empty title={t('review.noneFound')}>
        <p>{t('review.noneFoundText')}</p>
      </Empty>
    );
  return (
    <>
      <header className={css.head}>
        <h2>{t('review.decided', { decided, total: proposals.length })}</h2>
        <span className="faint">{t('review.wait', { count: waiting })}</span>
      </header>
      <div
        className={css.meter}
        role="progressbar"
        aria-label={t('review.decidedMeter')}
        aria-valuemin={0}
        aria-valuenow={decided}
        aria-valuemax={proposals.length}
      >
        <i style={{ width: `${(100 * decided) / proposals.length}%` }} />
      </div>
      <ol>
        {linesOf(proposals, current, unfolded).map((line) => {
          if (line.kind === 'run') {
            const [first, last] = [line.proposals[0], line.proposals.at(-1)];
            return (
              <li key={first?.commitment.id} className={css.line}>
                <span className={css.number}>
                  {first?.number}–{last?.number}
                </span>
                <button
                  type="button"
                  className={`${css.folded} one`}
                  onClick={() => setUnfolded(new Set([...unfolded, first?.commitment.id ?? '']))}
                >
                  {new Intl.ListFormat('en', { type: 'unit', style: 'narrow' })
                    .formatToParts(line.proposals.map(({ commitment }) => commitment.statement))
                    .map(({ type, value }) => (type === 'element' ? value : '; '))
                    .join('')}
                </button>
                <State state={first?.state ?? 'recorded'} />
              </li>
            );
          }
          const { proposal } = line;
          const { commitment, number, state } = proposal;
          if (commitment.id === current)
            return (
              <li key={commitment.id} className={css.now} data-proposal={commitment.id} aria-current="true">
                {props.isEditing ? (
                  <EditForm key={commitment.id} {...props} proposal={proposal} />
                ) : (
                  <ProposalCard {...props} proposal={proposal} total={proposals.length} />
                )}
              </li>
            );
          return (
            <li key={commitment.id} className={css.line} data-proposal={commitment.id}>
              <span className={css.number}>{number}</span>
              <button type="button" className={css.statement} onClick={() => onGo(commitment.id)}>
                <Said language={commitment.language}>{commitment.statement}</Said>
              </button>
              <State state={state} />
            </li>
          );
        })}
      </ol>
      <p className={css.hints}>
        {(
          [
            [['next', 'previous'], 'next'],
            [['accept'], 'accept'],
            [['edit'], 'edit'],
            [['dismiss'], 'dismiss'],
            [['skip'], 'skip'],
            [['undo'], 'takeBack'],
          ] as const
        )
          .filter(([, does]) => props.mayDecide || does === 'next' || does === 'skip')
          .map(([keys, does]) => (
            <span key={does}>
              {keys.map((key) => (
                <kbd key={key}>{keyShown(key)}</kbd>
              ))}{' '}
              {t(`review.hint.${does}`)}
            </span>
          ))}
      </p>
    </>
  );
}

function State({ state }: { state: Proposal['state'] }) {
  const { t } = useWords();
  return (
    <span className={`${css.state} ${state === 'recorded' ? css.yes : ''}`}>
      {state === 'recorded' && <Icon name="check" />}
      {state === 'dismissed' && <Icon name="x" />}
      {t(`review.states.${state}`)}
    </span>
  );
}
