import { Link } from '@tanstack/react-router';
import type { Refused } from '../../api/client.js';
import type { Commitment } from '../../api/queries.js';
import type { ReadProposal, Source } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { Refusal } from '../../components/refusal.js';
import { Direction } from '../../components/sign.js';
import { paragraphsOf } from '../../components/source-paragraphs.js';
import { Said, Words } from '../../components/words.js';
import { listed } from '../../words/apart.js';
import { isUndated, languageName, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { ProposalWords } from './proposal-words.js';
import type { Proposal } from './proposals.js';
import css from './review.module.css';

interface Props {
  readonly proposal: Proposal;
  readonly total: number;
  readonly source: Source | undefined;
  readonly lookalikes: Readonly<Record<string, string>>;
  readonly commitments: readonly Commitment[];
  readonly mayDecide: boolean;
  readonly isBusy: boolean;
  readonly refused: Refused | undefined;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
  readonly onRestore: () => void;
  readonly onEdit: () => void;
}

type Reason = ReadProposal['reasons'][number];

/** The proposal in hand: its words, what they were taken for, from which words each thing was guessed, and why. */
export function ProposalCard(props: Props) {
  const { t, locale } = useWords();
  const { proposal, total, source, mayDecide, isBusy, refused, onAccept, onDismiss, onRestore, onEdit } =
    props;
  const { commitment, read, number, state } = proposal;
  const { statement, language, direction, kind, responsible, counterparts, window } = commitment;
  const [quote] = commitment.quotes;
  const reason = (code: string): Reason | undefined => read?.reasons.find((one) => one.code === code);
  const paragraph =
    quote && source && paragraphsOf(source.text).findLast(({ start }) => start <= quote.start)?.number;
  return (
    <>
      <p className={css.where}>
        <span>{t('review.of', { number, total })}</span>
        {quote && paragraph !== undefined && (
          <span>
            {t('review.paragraph', { number: paragraph, language: languageName(locale, quote.language) })}
          </span>
        )}
      </p>
      <ProposalWords commitment={commitment} mark={commitment.words ?? reason('commits')?.words ?? null} />
      <h3>
        <Said language={language}>{statement}</Said>
      </h3>
      <dl className={css.pairs}>
        <dt>{t('review.owes')}</dt>
        <dd>
          <Direction of={direction} /> <From reason={reason('side')} language={read?.language} />
        </dd>
        <dt>{t('review.responsible')}</dt>
        <dd dir="auto">{responsible ?? <span className="faint">{t('nobodyNamed')}</span>}</dd>
        {counterparts.length > 0 && (
          <>
            <dt>{t('review.to')}</dt>
            <dd dir="auto">{listed(locale, counterparts)}</dd>
          </>
        )}
        <dt>{t('review.when')}</dt>
        <dd>
          {isUndated(commitment) ? (
            <span className="undated">{t('review.noDate')}</span>
          ) : (
            <>
              {windowDays(locale, window.first, window.last)}{' '}
              <From reason={reason('dates')} language={read?.language} />
            </>
          )}
        </dd>
        <dt>{t('review.kind')}</dt>
        <dd>
          {t(`kind.${kind}`)} <From reason={reason('names')} language={read?.language} />
        </dd>
        <Why {...props} />
      </dl>
      {refused && <Refusal refused={refused} onConfirm={onAccept} />}
      {state === 'waiting' && mayDecide && (
        <div className={css.acts}>
          <Button look="go" icon="check" hotkey="accept" onPress={onAccept} isDisabled={isBusy}>
            {t('review.accept')}
          </Button>
          <Button icon="pen" hotkey="edit" onPress={onEdit}>
            {t('review.edit')}
          </Button>
          <Button icon="x" hotkey="dismiss" onPress={onDismiss} isDisabled={isBusy}>
            {t('review.dismiss')}
          </Button>
        </div>
      )}
      {state !== 'waiting' && (
        <p className={css.settled}>
          {t(`review.settled.${state}`)}{' '}
          {state === 'recorded' && (
            <Link className="onward" to="/commitments/$id" params={{ id: commitment.id }}>
              {t('review.open')}
            </Link>
          )}
          {state === 'dismissed' && mayDecide && (
            <Button look="link" onPress={onRestore}>
              {t('review.restore')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

/** The words from which something was guessed. */
function From({ reason, language }: { reason: Reason | undefined; language: string | undefined }) {
  const { t } = useWords();
  if (!reason) return null;
  return (
    <span className={css.from}>
      {t('review.from')} <Words language={language ?? null}>{reason.words}</Words>
    </span>
  );
}

function Why({ proposal, lookalikes, commitments }: Props) {
  const { t } = useWords();
  const { commitment, read, state } = proposal;
  const alike = commitments.find(({ id }) => id === lookalikes[commitment.id]);
  const commits = read?.reasons.find(({ code }) => code === 'commits');
  const afar = read?.reasons.some(({ code }) => code === 'dated-from-afar');
  const isDoubted = read?.reasons.some(({ code }) => code === 'doubts');
  const byModel = read?.reasons.some(({ code }) => code === 'model');
  return (
    <>
      {read && (
        <>
          <dt>{t('review.why')}</dt>
          <dd>
            {commits && (
              <>
                <Words language={read.language}>{commits.words}</Words>{' '}
              </>
            )}
            {t(
              read.confidence >= 0.8
                ? 'review.sure'
                : read.confidence >= 0.6
                  ? 'review.likely'
                  : 'review.unsure',
              {
                percent: Math.round(read.confidence * 100),
              },
            )}{' '}
            {afar && t('review.afar')} {isDoubted && t('review.doubts')} {byModel && t('review.model')}
          </dd>
        </>
      )}
      {state === 'waiting' && alike && (
        <>
          <dt>{t('review.alike')}</dt>
          <dd className={css.alike}>
            <Link to="/commitments/$id" params={{ id: alike.id }}>
              <Said language={alike.language}>{alike.statement}</Said>
            </Link>{' '}
            {t('review.alikeText')}
          </dd>
        </>
      )}
      {read && read.mended.length > 0 && (
        <>
          <dt>{t('review.mended')}</dt>
          <dd>{read.mended.map((what) => t(`review.mendable.${what}`)).join(', ')}</dd>
        </>
      )}
    </>
  );
}
