import { Link } from '@tanstack/react-router';
import type { ListSearch } from '../../api/filter.js';
import { Bracket, barLook } from '../../components/window-bar.js';
import { useWords } from '../../words/i18n.js';
import css from './timeline.module.css';

const samples = [
  {
    name: 'vague',
    draw: (
      <>
        <rect className={barLook('upcoming', 'month')} x="0" width="100%" />
        <Bracket end="first" tone="upcoming" x="1" />
        <Bracket end="last" tone="upcoming" x="53" />
      </>
    ),
  },
  {
    name: 'exact',
    draw: (
      <>
        <rect className={barLook('upcoming')} x="16" width="20" />
        <Bracket end="first" tone="upcoming" x="16" />
        <Bracket end="last" tone="upcoming" x="36" />
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
        <rect className={barLook('closed')} x="36" width="12" />
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
