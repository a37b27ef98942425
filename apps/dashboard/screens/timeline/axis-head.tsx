import { useQuery } from '@tanstack/react-query';
import type { Commitment } from '../../api/queries.js';
import { visitDaysQuery } from '../../api/timeline.js';
import { placeOf } from '../../components/window-bar.js';
import { usePast } from '../../shell/as-of.js';
import { monthOf, shortDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import type { Seen } from './axis.js';
import css from './timeline.module.css';

/** How near to today's flag a word is covered by it, in per cent of the axis. */
const FLAG = 10;

/** The days along the top: where weeks, months or years begin, which is today, and when the visits were. */
export function AxisHead({ seen, items }: { seen: Seen; items: readonly Commitment[] }) {
  const { t, locale } = useWords();
  const { zoom, ticks, first, now } = seen;
  const isPast = usePast() !== undefined;
  const visits = useQuery(visitDaysQuery).data;
  // Where today's flag would cover it, the band alone tells of it.
  const isUnderToday = (day: string): boolean =>
    isSeen(seen, now) && Math.abs(placeOf(seen, day) - placeOf(seen, now)) < FLAG;
  const shown = [...new Set(items.map(({ visit }) => visit))].flatMap((id) => {
    const day = visits?.get(id)?.window.first;
    return day && isSeen(seen, day) && !isUnderToday(day) ? [{ id, day, title: visits?.get(id)?.title }] : [];
  });
  const label = (tick: string, at: number): string => {
    if (zoom === 'years') return tick.slice(5, 7) === '01' ? tick.slice(0, 4) : '';
    if (zoom === 'weeks') return at % 2 === 0 ? shortDay(locale, tick, first) : '';
    return tick.slice(0, 4) === first.slice(0, 4)
      ? monthOf(locale, tick)
      : `${monthOf(locale, tick)} ${tick.slice(0, 4)}`;
  };
  return (
    <div className={css.head} aria-hidden="true">
      <span className={css.year}>{zoom === 'years' ? '' : first.slice(0, 4)}</span>
      <div className={css.axis}>
        {ticks.map((tick, at) => (
          <span key={tick} style={{ insetInlineStart: `${placeOf(seen, tick)}%` }}>
            {label(tick, at)}
          </span>
        ))}
        {shown.slice(0, 3).map(({ id, day, title }) => (
          <span
            key={id}
            className={css.visit}
            title={title}
            style={{ insetInlineStart: `${placeOf(seen, day)}%` }}
          >
            {shown.length === 1 ? t('timeline.theVisit') : <bdi>{title}</bdi>}
          </span>
        ))}
        {isSeen(seen, now) && (
          <span className={css.flag} style={{ insetInlineStart: `${placeOf(seen, now)}%` }}>
            {isPast
              ? shortDay(locale, now, first)
              : t('timeline.isToday', { day: shortDay(locale, now, first) })}
          </span>
        )}
      </div>
    </div>
  );
}

export const isSeen = ({ first, last }: Seen, day: string): boolean => day >= first && day < last;
