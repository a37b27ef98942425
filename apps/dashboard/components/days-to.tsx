import type { Commitment } from '../api/queries.js';
import { shortDay } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import css from './days-to.module.css';

/** How many days are left, to come or over, as the server counts them by the place's day, and the day that is counted to. */
export function DaysTo({
  item,
  today,
  className = '',
  isShort = false,
}: {
  item: Pick<Commitment, 'schedule' | 'window' | 'daysLeft' | 'daysToOpening'>;
  today: string;
  className?: string;
  /** Without the day, where the window stands beside it. */
  isShort?: boolean;
}) {
  const { t, locale } = useWords();
  const {
    schedule,
    daysLeft,
    daysToOpening,
    window: { first, last },
  } = item;
  const told = ((): readonly [string, string] => {
    if (schedule === 'upcoming' && first !== null)
      return [
        t('days.in', { count: Math.max(0, daysToOpening ?? 0) }),
        t('days.opens', { day: shortDay(locale, first, today) }),
      ];
    if (schedule === 'overdue' && last !== null)
      return [
        t('days.over', { count: Math.max(0, -(daysLeft ?? 0)) }),
        t('days.since', { day: shortDay(locale, last, today) }),
      ];
    if (schedule === 'window-open' && last !== null) {
      const left = Math.max(0, daysLeft ?? 0);
      return [
        left === 0 ? t('days.lastDay') : t('days.left', { count: left }),
        t('days.until', { day: shortDay(locale, last, today) }),
      ];
    }
    if (schedule === 'window-open' && first !== null)
      return [t('days.openEnd'), t('days.since', { day: shortDay(locale, first, today) })];
    return ['', ''];
  })();
  if (isShort) return <span className={schedule === 'overdue' ? 'overdue' : ''}>{told[0]}</span>;
  return (
    <div className={`${css.days} ${schedule === 'overdue' ? css.late : ''} ${className}`}>
      <b>{told[0]}</b>
      <span>{told[1]}</span>
    </div>
  );
}
