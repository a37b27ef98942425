import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { buttonLook } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { Words } from '../../components/words.js';
import { numerals, useWords } from '../../words/i18n.js';
import css from './today.module.css';

interface Props {
  readonly review: number;
  readonly evidence: readonly Schemas['PieceOfEvidence'][];
  readonly withoutOwner: number;
}

/** What waits for a person to say yes or no: proposals, evidence, owners. */
export function Decisions({ review, evidence, withoutOwner }: Props) {
  const { t } = useWords();
  if (review + evidence.length + withoutOwner === 0) return null;
  return (
    <Section title={t('today.decide')}>
      {review > 0 && (
        <div className={css.ask}>
          <p>{t('today.reviewWaits', numerals(t, review))}</p>
          <Link className={buttonLook} to="/commitments" search={{ stage: 'proposed' }}>
            {t('today.fig.review')}
          </Link>
        </div>
      )}
      {evidence.slice(0, 3).map(({ commitment, id, statement, title }) => (
        <div key={`${commitment} ${id}`} className={css.ask}>
          <div>
            <p>{t('today.verifyWaits', { statement })}</p>
            <Words language="en">{title}</Words>
          </div>
          <Link className={buttonLook} to="/commitments/$id" params={{ id: commitment }}>
            {t('today.verify')}
          </Link>
        </div>
      ))}
      {withoutOwner > 0 && (
        <div className={css.ask}>
          <p>{t('today.ownerWaits', numerals(t, withoutOwner))}</p>
          <Link className={buttonLook} to="/commitments" search={{ stage: 'open', owner: 'none' }}>
            {t('today.assign')}
          </Link>
        </div>
      )}
    </Section>
  );
}
