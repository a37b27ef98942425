import { Link } from '@tanstack/react-router';
import type { Commitment, Today } from '../../api/queries.js';
import { Section } from '../../components/section.js';
import { DirectionSign, ScheduleSign } from '../../components/sign.js';
import { Said } from '../../components/words.js';
import { useMay } from '../../shell/may.js';
import { useWords } from '../../words/i18n.js';
import { Counted } from './counted.js';
import css from './today.module.css';

export const SHOWN = 5;

/** What nobody has fixed a date for. */
export function Undated({
  items,
  figure,
}: {
  items: readonly Commitment[];
  figure: Today['figures']['noDate'];
}) {
  const { t } = useWords();
  const mayFix = useMay().record !== false;
  if (items.length === 0) return null;
  return (
    <Section title={t('today.noDate')} count={<Counted figure={figure} label={t('today.noDate')} />}>
      <ul className={css.lines}>
        {items
          .slice(0, SHOWN)
          .map(({ id, statement, language, direction, responsible, schedule, outcome }) => (
            <li key={id}>
              <ScheduleSign schedule={schedule} outcome={outcome} />
              <Link className="clamp" data-walked to="/commitments/$id" params={{ id }}>
                <Said language={language}>{statement}</Said>
              </Link>
              <span className={css.by}>
                <DirectionSign of={direction} />
                <span className={`one ${responsible ? '' : 'faint'}`}>{responsible ?? t('nobodyNamed')}</span>
              </span>
              {mayFix && (
                <Link className={`onward ${css.link}`} to="/commitments/$id" params={{ id }} hash="fix">
                  {t('today.fix')}
                </Link>
              )}
            </li>
          ))}
      </ul>
      {figure.count > SHOWN && (
        <p className={`onward ${css.rest}`}>
          <Counted className={css.link} figure={figure}>
            {t('today.all', { count: figure.count })}
          </Counted>
        </p>
      )}
    </Section>
  );
}
