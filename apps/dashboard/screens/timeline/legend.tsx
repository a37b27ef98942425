import { Link } from '@tanstack/react-router';
import type { ListSearch } from '../../api/filter.js';
import { useWords } from '../../words/i18n.js';
import css from './timeline.module.css';

const samples = [
  {
    name: 'vague',
    draw: (
      <>
        <rect className={`${css.bar} ${css.upcoming} ${css.month}`} x="0" width="100%" />
        <use href="#bracket-first" className={`${css.bracket} ${css.upcoming}`} x="1" y="50%" />
        <use href="#bracket-last" className={`${css.bracket} ${css.upcoming}`} x="53" y="50%" />
      </>
    ),
  },
  {
    name: 'exact',
    draw: (
      <>
        <rect className={`${css.bar} ${css.upcoming}`} x="16" width="20" />
        <use href="#bracket-first" className={`${css.bracket} ${css.upcoming}`} x="16" y="50%" />
        <use href="#bracket-last" className={`${css.bracket} ${css.upcoming}`} x="36" y="50%" />
      </>
    ),
  },
  { name: 'agreed', draw: <rect className={`${css.baseline} ${css.sample}`} x="1" width="51" /> },
  {
    name: 'narrowed',
    draw: (
      <>
        <rect className={css.wider} x="0" width="54" />
        <rect className={css.wider} x="18" width="36" />
        <rect className={`${css.bar} ${css.closed}`} x="36" width="12" />
      </>
    ),
  },
  { name: 'overdue', draw: <rect className={css.over} x="0" width="54" /> },
] as const;

/** What each kind of bar means, and the way to the same as a table. */
export function Legend({ search }: { search: ListSearch }) {
  const { t } = useWords();
  return (
    <div className={css.legend}>
      {samples.map(({ name, draw }) => (
        <span key={name}>
          <svg width="54" height="22" aria-hidden="true">
            {draw}
          </svg>
          {t(`timeline.legend.${name}`)}
        </span>
      ))}
      <Link to="/commitments" search={search}>
        {t('timeline.asTable')}
      </Link>
    </div>
  );
}
