import { Link } from '@tanstack/react-router';
import type { Commitment } from '../../api/queries.js';
import { Section } from '../../components/section.js';
import { DirectionSign, ScheduleSign } from '../../components/sign.js';
import { Said } from '../../components/words.js';
import { numerals, useWords } from '../../words/i18n.js';
import css from './today.module.css';

const SHOWN = 5;

/** What nobody has fixed a date for. */
export function Undated({ items }: { items: readonly Commitment[] }) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <Section title={t('today.noDate')} count={items.length}>
      <ul className={css.lines}>
        {items
          .slice(0, SHOWN)
          .map(({ id, statement, language, direction, responsible, schedule, outcome }) => (
            <li key={id}>
              <ScheduleSign schedule={schedule} outcome={outcome} />
              <Link className="clamp" to="/commitments/$id" params={{ id }}>
                <Said language={language}>{statement}</Said>
              </Link>
              <span className={css.by}>
                <DirectionSign of={direction} />
                <span className={`one ${responsible ? '' : 'faint'}`}>{responsible ?? t('nobodyNamed')}</span>
              </span>
              <Link className={css.link} to="/commitments/$id" params={{ id }} hash="fix">
                {t('today.fix')}
              </Link>
            </li>
          ))}
      </ul>
      {items.length > SHOWN && (
        <p className={css.rest}>
          <Link className={css.link} to="/commitments" search={{ schedule: 'undated' }}>
            {t('today.more', numerals(t, items.length - SHOWN))}
          </Link>
        </p>
      )}
    </Section>
  );
}
