import { Link } from '@tanstack/react-router';
import type { Whole } from '../../api/queries.js';
import { Section } from '../../components/section.js';
import { Said } from '../../components/words.js';
import { useWords } from '../../words/i18n.js';
import css from './commitment.module.css';

/** Which others it is linked to, or that are linked to it, and where each leads. */
export function LinkedSection({ linked }: { linked: Whole['linked'] }) {
  const { t } = useWords();
  if (linked.length === 0) return null;
  return (
    <Section title={t('commitment.linked')} count={linked.length}>
      <ul className={css.linked}>
        {linked.map(({ commitment, relation, statement, language, stage, outcome }) => (
          <li key={`${relation} ${commitment}`}>
            <small>
              {t(
                relation === 'same-as' && stage === 'dismissed'
                  ? 'commitment.linkedAs.taken-back'
                  : `commitment.linkedAs.${relation}`,
              )}
            </small>
            <Link to="/commitments/$id" params={{ id: commitment }}>
              <Said language={language}>{statement}</Said>
            </Link>
            <small>{outcome ? t(`outcome.${outcome}`) : t(`stage.${stage}`)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
