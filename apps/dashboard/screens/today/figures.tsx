import { Link } from '@tanstack/react-router';
import { filterIn } from '../../api/filter.js';
import type { Today } from '../../api/queries.js';
import { useWords } from '../../words/i18n.js';
import css from './figures.module.css';

const signs = {
  overdue: 'overdue',
  windowOpen: 'window-open',
  openingSoon: 'upcoming',
  noDate: 'undated',
  noOwner: undefined,
  toReview: undefined,
  toVerify: undefined,
} as const;

/** The day in seven figures, each leading to the list it counts. */
export function Figures({ figures }: { figures: Today['figures'] }) {
  const { t } = useWords();
  return (
    <nav className={css.figures} aria-label={t('today.figures')}>
      {(Object.keys(signs) as (keyof typeof signs)[]).map((name) => {
        const { count, list } = figures[name];
        // There is no list of evidence in the page: its figure leads to the commitments that it is for.
        const search = name === 'toVerify' ? ({ evidence: 'claimed' } as const) : filterIn(list);
        const sign = signs[name];
        return (
          <Link key={name} to="/commitments" search={search} data-zero={count === 0 || undefined}>
            <b>
              {count}
              {sign && count > 0 && <i className={`g ${sign}`} aria-hidden="true" />}
            </b>
            <span>{t(`today.fig.${name}`)}</span>
          </Link>
        );
      })}
    </nav>
  );
}
