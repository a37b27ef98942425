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
        const sign = signs[name];
        const place =
          name === 'toVerify'
            ? ({ to: '/evidence' } as const)
            : ({ to: '/commitments', search: filterIn(list) } as const);
        return (
          <Link key={name} {...place} data-counts={count} data-zero={count === 0 || undefined}>
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
