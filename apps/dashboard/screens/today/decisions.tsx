import { Link } from '@tanstack/react-router';
import type { Commitment, Today } from '../../api/queries.js';
import { buttonLook } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { Said, Words } from '../../components/words.js';
import { useMay } from '../../shell/may.js';
import { numerals, useWords } from '../../words/i18n.js';
import { Counted } from './counted.js';
import css from './today.module.css';

/** What waits for a person to say yes or no: proposals, evidence, owners. */
export function Decisions({
  figures,
  proposals: [newest],
  evidence,
}: Pick<Today, 'figures'> & { proposals: Today['toReview']; evidence: Today['toVerify'] }) {
  const { t } = useWords();
  // Who may decide nothing, as on a day of the past, looks at what waits.
  const mayDecide = useMay().record !== false;
  const { toReview, toVerify, noOwner } = figures;
  if (toReview.count + toVerify.count + noOwner.count === 0) return null;
  return (
    <Section title={t('today.decide')}>
      {toReview.count > 0 && (
        <div className={css.ask}>
          <div>
            <p>
              {t('today.reviewWaits', numerals(t, toReview.count))}
              {newest && toReview.count > 1 && ` ${t('today.oneOfThem')}`}
            </p>
            {newest && <Proposed item={newest} />}
          </div>
          <Counted className={buttonLook} figure={toReview}>
            {t(mayDecide ? 'today.fig.toReview' : 'today.look')}
          </Counted>
        </div>
      )}
      {evidence.slice(0, 3).map(({ commitment, statement, evidence: { id, title } }) => (
        <div key={`${commitment} ${id}`} className={css.ask}>
          <div>
            <p>{t('today.verifyWaits', { statement })}</p>
            <Words language={null}>{title}</Words>
          </div>
          <Link className={buttonLook} to="/commitments/$id" params={{ id: commitment }}>
            {t(mayDecide ? 'today.verify' : 'today.look')}
          </Link>
        </div>
      ))}
      {noOwner.count > 0 && (
        <div className={css.ask}>
          <p>{t('today.ownerWaits', numerals(t, noOwner.count))}</p>
          <Counted className={buttonLook} figure={noOwner}>
            {t(mayDecide ? 'today.assign' : 'today.look')}
          </Counted>
        </div>
      )}
    </Section>
  );
}

/** The words that a proposal was read from; what it says, where it was read from none. */
function Proposed({ item: { quotes, statement, language } }: { item: Commitment }) {
  const [quote] = quotes;
  return (
    <div className="clamp">
      {quote?.words ? (
        <Words language={quote.language ?? language}>{quote.words}</Words>
      ) : (
        <Said language={language}>{statement}</Said>
      )}
    </div>
  );
}
