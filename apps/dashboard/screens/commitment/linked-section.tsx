import { Link } from '@tanstack/react-router';
import { type Act, relations } from '../../acts/acts.js';
import type { Schemas } from '../../api/client.js';
import type { Whole } from '../../api/queries.js';
import { Button } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { Said } from '../../components/words.js';
import { useWords } from '../../words/i18n.js';
import css from './commitment.module.css';

/** The links that this commitment has, as opposed to those that others have to it. */
const isOwn = (relation: string): relation is Schemas['Relation'] =>
  relations.some((one) => one === relation);

interface Props {
  readonly linked: Whole['linked'];
  readonly onAct: ((act: Act) => void) | undefined;
}

/** Which others it is linked to, or that are linked to it, and where each leads. */
export function LinkedSection({ linked, onAct }: Props) {
  const { t } = useWords();
  if (linked.length === 0 && !onAct) return null;
  return (
    <Section
      title={t('commitment.linked')}
      count={linked.length}
      end={
        onAct && (
          <Button look="link" onPress={() => onAct({ name: 'links' })}>
            {t('commitment.link')}
          </Button>
        )
      }
    >
      {linked.length === 0 && <p className={css.nothing}>{t('commitment.notLinked')}</p>}
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
            {onAct && isOwn(relation) && stage !== 'dismissed' && (
              <Button
                look="link"
                aria-label={t('commitment.unlinkOf', { statement })}
                onPress={() => onAct({ name: 'unlink', relation, to: commitment })}
              >
                {t('commitment.unlink')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
