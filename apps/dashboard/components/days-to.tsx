import type { Commitment } from '../api/queries.js';
import { shortDay } from '../words/dates.js';
import { type Translate, useWords } from '../words/i18n.js';
import css from './days-to.module.css';

type Counted = Pick<Commitment, 'schedule' | 'window' | 'daysLeft' | 'daysToOpening'>;

/** How many days are left, to come or over, and the day that is counted to; two empty texts where nothing is counted. */
export const daysWords = (
  t: Translate,
  locale: string,
  { schedule, daysLeft, daysToOpening, window: { first, last } }: Counted,
  today: string,
): readonly [string, string] => {
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
};

/** How many days are left, to come or over, as the server counts them by the place's day, and the day that is counted to. */
export function DaysTo({
  item,
  today,
  className = '',
  isShort = false,
}: {
  item: Counted;
  today: string;
  className?: string;
  /** Without the day, where the window stands beside it. */
  isShort?: boolean;
}) {
  const { t, locale } = useWords();
  const { schedule } = item;
  const told = daysWords(t, locale, item, today);
  if (isShort) return <span className={schedule === 'overdue' ? 'overdue' : ''}>{told[0]}</span>;
  return (
    <div className={`${css.days} ${schedule === 'overdue' ? css.late : ''} ${className}`}>
      <b>{told[0]}</b>
      <span>{told[1]}</span>
    </div>
  );
}
