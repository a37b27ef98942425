import { axisFor, monthsOn, placeOf, WindowBar } from '../../components/window-bar.js';
import { monthOf, shortDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './brief.module.css';
import type { ToldItem } from './told.js';

/** Windows that are the same stand on one line. */
const rowsOf = (items: readonly ToldItem[]): ToldItem[][] => {
  const rows = new Map<string, ToldItem[]>();
  for (const item of items) {
    const key = JSON.stringify([item.commitment.window, item.commitment.edtf]);
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return [...rows.values()];
};

/** More rows than this say nothing at a glance. */
const MOST = 10;

/** Whether a month begins so near to the day, in per cent of the axis, that its name would lie below it: on any axis, or on a narrow one. */
const besideOf = (apart: number): 'any' | 'narrow' | undefined => {
  if (apart > -9 && apart < 4) return 'any';
  return apart > -24 && apart < 10 ? 'narrow' : undefined;
};

/** The windows of a brief on one axis of months, by the numbers of the list below, which says the same. */
export function BriefChart({ items, day }: { items: readonly ToldItem[]; day: string }) {
  const { t, locale } = useWords();
  const axis = axisFor(
    items.map(({ commitment }) => commitment.window),
    day,
  );
  const rows = rowsOf(items);
  const now = placeOf(axis, day);
  return (
    <div className={css.chart} role="img" aria-label={t('brief.chart')}>
      <div className={css.months}>
        {monthsOn(axis).map((month) => (
          <span
            key={month}
            data-beside={besideOf(placeOf(axis, month) - now)}
            style={{ insetInlineStart: `${placeOf(axis, month)}%` }}
          >
            {monthOf(locale, month)}
          </span>
        ))}
        <span className={css.now} style={{ insetInlineStart: `${now}%` }}>
          {shortDay(locale, day, day)}
        </span>
      </div>
      {rows.slice(0, MOST).map((row) => {
        const [first] = row;
        return (
          first && (
            <div key={first.number} className={css.windowRow}>
              <span>{row.map(({ number }) => number).join(', ')}</span>
              <WindowBar
                axis={axis}
                window={first.commitment.window}
                edtf={first.commitment.edtf}
                schedule={first.commitment.schedule}
              />
            </div>
          )
        );
      })}
      {rows.length > MOST && <p className={css.more}>{t('brief.more', { count: rows.length - MOST })}</p>}
    </div>
  );
}
