import { Link } from '@tanstack/react-router';
import type { ListSearch } from '../../api/filter.js';
import { Bracket, barLook } from '../../components/window-bar.js';
import { useWords } from '../../words/i18n.js';
import css from './timeline.module.css';

const samples = [
  {
    name: 'vague',
    width: 54,
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
    width: 20,
    draw: (
      <>
        <rect className={barLook('upcoming')} x="0" width="20" />
        <Bracket end="first" tone="upcoming" x="1" />
        <Bracket end="last" tone="upcoming" x="19" />
      </>
    ),
  },
  { name: 'agreed', width: 54, draw: <rect className={`${css.baseline} ${css.sample}`} x="1" width="51" /> },
  {
    name: 'narrowed',
    width: 54,
    draw: (
      <>
        <rect className={css.wider} x="0" width="54" />
        <rect className={css.wider} x="18" width="36" />
        <rect className={barLook('closed')} x="36" width="12" />
      </>
    ),
  },
  { name: 'overdue', width: 54, draw: <rect className={css.over} x="0" width="54" /> },
] as const;

/** What each kind of bar means, and the way to the same as a table. */
export function Legend({ search }: { search: ListSearch }) {
  const { t } = useWords();
  return (
    <div className={css.legend}>
      {samples.map(({ name, width, draw }) => (
        <span key={name}>
          <svg width={width} height="22" aria-hidden="true">
            {draw}
          </svg>
          {t(`timeline.legend.${name}`)}
        </span>
      ))}
      <Link className="onward" to="/commitments" search={search}>
        {t('timeline.asTable')}
      </Link>
    </div>
  );
}
