import { Link } from '@tanstack/react-router';
import type { ListSearch } from '../api/filter.js';
import { useWords } from '../words/i18n.js';
import { Icon } from './sign.js';
import css from './ways.module.css';

/** The ways to look at commitments: a screen each, all of the same filter. */
const ways = [
  { to: '/commitments', name: 'table', icon: 'list' },
  { to: '/commitments/board', name: 'board', icon: 'board' },
  { to: '/commitments/timeline', name: 'timeline', icon: 'time' },
  { to: '/commitments/calendar', name: 'calendar', icon: 'cal' },
] as const;

/** Links and no tabs: each way is an address, with what is asked for in it. */
export function Ways({ search }: { search: ListSearch }) {
  const { t } = useWords();
  return (
    <nav className={css.ways} aria-label={t('lists.ways')}>
      {ways.map(({ to, name, icon }) => (
        <Link key={to} to={to} search={search} activeOptions={{ exact: true, includeSearch: false }}>
          <Icon name={icon} />
          <span>{t(`lists.way.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
