import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/i18n.js';
import css from './figures.module.css';

const lists = {
  overdue: { sign: 'overdue', search: { schedule: 'overdue' } },
  open: { sign: 'window-open', search: { schedule: 'window-open' } },
  soon: { sign: 'upcoming', search: { schedule: 'upcoming' } },
  undated: { sign: 'undated', search: { schedule: 'undated' } },
  owner: { sign: undefined, search: { stage: 'open', owner: 'none' } },
  review: { sign: undefined, search: { stage: 'proposed' } },
  verify: { sign: undefined, search: { evidence: 'claimed' } },
} as const;

/** The day in seven figures, each leading to the list it counts. */
export function Figures({ figures }: { figures: Readonly<Record<keyof typeof lists, number>> }) {
  const { t } = useWords();
  return (
    <nav className={css.figures} aria-label={t('today.figures')}>
      {(Object.keys(lists) as (keyof typeof lists)[]).map((name) => {
        const { sign, search } = lists[name];
        return (
          <Link key={name} to="/commitments" search={search} data-zero={figures[name] === 0 || undefined}>
            <b>
              {figures[name]}
              {sign && figures[name] > 0 && <i className={`g ${sign}`} aria-hidden="true" />}
            </b>
            <span>{t(`today.fig.${name}`)}</span>
          </Link>
        );
      })}
    </nav>
  );
}
