import type { Act } from '../../acts/acts.js';
import { EvidencePiece } from '../../acts/evidence-piece.js';
import type { CommitmentDetail } from '../../api/queries.js';
import { Button } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './commitment.module.css';

/** What was reported, what is claimed to show it, and what can be done next. */
export function EvidenceSection({
  commitment,
  onAct,
}: {
  commitment: CommitmentDetail;
  onAct: ((act: Act) => void) | undefined;
}) {
  const { t, locale } = useWords();
  const { evidenceItems, lastReport, reports, lastReportedAt, stage } = commitment;
  const waiting = evidenceItems.find(({ verifiedBy }) => !verifiedBy)?.item.id;
  return (
    <Section title={t('commitment.evidence')} count={evidenceItems.length || undefined}>
      {lastReport && (
        <div className={css.report}>
          <span dir="auto">{lastReport}</span>
          <small>
            {t('commitment.lastReport')}
            {lastReportedAt && `, ${moment(locale, lastReportedAt)}`}
          </small>
        </div>
      )}
      <ul className={css.pieces}>
        {evidenceItems.map((piece) => (
          <li key={piece.item.id}>
            <EvidencePiece commitment={commitment} piece={piece} />
            {onAct && stage === 'open' && !piece.verifiedBy && (
              <Button
                icon="check"
                {...(piece.item.id === waiting && { hotkey: 'verify' })}
                aria-label={t('commitment.verifyOne', { title: piece.item.title })}
                onPress={() => onAct({ name: 'verify', evidence: piece.item.id })}
              >
                {t('commitment.verify')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={css.nothing}>
        <span>
          {reports === 0 ? t('commitment.nothingReported') : t('commitment.reported', { count: reports })}
        </span>
        <span>
          {onAct && stage === 'open' && (
            <>
              <Button icon="note" hotkey="report" onPress={() => onAct({ name: 'progress' })}>
                {t('commitment.report')}
              </Button>
              <Button icon="plus" onPress={() => onAct({ name: 'evidence' })}>
                {t('commitment.addEvidence')}
              </Button>
              <Button icon="check" onPress={() => onAct({ name: 'close' })}>
                {t('commitment.close')}
              </Button>
            </>
          )}
          {onAct && stage === 'closed' && (
            <Button icon="again" onPress={() => onAct({ name: 'reopen' })}>
              {t('commitment.reopen')}
            </Button>
          )}
        </span>
      </div>
    </Section>
  );
}
