import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWashed } from '../../api/live.js';
import type { Commitment, Today } from '../../api/queries.js';
import { ChangedMarks } from '../../components/changed-marks.js';
import { DaysTo } from '../../components/days-to.js';
import { Direction, ScheduleSign } from '../../components/sign.js';
import { type Axis, axisFor, monthsOn, placeOf, WindowBar } from '../../components/window-bar.js';
import { Said, Words, wordsLanguage } from '../../components/words.js';
import { usePast } from '../../shell/as-of.js';
import { monthOf } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { Counted } from './counted.js';
import css from './windows.module.css';

const ranks = ['overdue', 'window-open', 'upcoming'];

/** What is late or open by its last day, the first to end first; then what comes, the first to begin first. */
export const byUrgency = (items: readonly Commitment[]): Commitment[] =>
  items.toSorted((a, b) => {
    const [rank, other] = [a, b].map(({ schedule }) => ranks.indexOf(schedule ?? ''));
    if (rank !== other) return (rank ?? 0) - (other ?? 0);
    const day = ({ schedule, window: { first, last } }: Commitment): string =>
      (schedule === 'upcoming' ? first : last) ?? '9999';
    return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
  });

/** Commitments with their windows on one axis of months, the most urgent first. */
export function Windows({
  title,
  items,
  figure,
  today,
}: {
  title: string;
  /** How many there are, where not all are shown. */
  figure: Today['figures']['open'];
  items: readonly Commitment[];
  today: string;
}) {
  const { t, locale } = useWords();
  const id = useId();
  const isPast = usePast() !== undefined;
  if (items.length === 0) return null;
  const axis = axisFor(
    items.map(({ window }) => window),
    today,
  );
  return (
    <section className={css.windows} aria-labelledby={id}>
      <div className={`${css.row} ${css.head}`}>
        <h2 id={id}>
          {title} <Counted figure={figure} label={title} />
        </h2>
        <div className={css.axis} aria-hidden="true">
          {monthsOn(axis).map((month) => (
            <span key={month} style={{ insetInlineStart: `${placeOf(axis, month)}%` }}>
              {monthOf(locale, month)}
            </span>
          ))}
          <span className={css.now} style={{ insetInlineStart: `${placeOf(axis, today)}%` }}>
            {t(isPast ? 'today.axisThen' : 'today.axisToday')}
          </span>
        </div>
        <span className={css.days} />
      </div>
      {byUrgency(items).map((item) => (
        <WindowRow key={item.id} item={item} axis={axis} />
      ))}
    </section>
  );
}

function WindowRow({ item, axis }: { item: Commitment; axis: Axis }) {
  const { t } = useWords();
  const { id, statement, language, words, direction, responsible, schedule, outcome, window, edtf } = item;
  return (
    <article className={css.row} data-washed={useWashed(id) || undefined}>
      <ScheduleSign schedule={schedule} outcome={outcome} />
      <div className={css.what}>
        <Link className="clamp" data-walked to="/commitments/$id" params={{ id }}>
          <Said language={language}>{statement}</Said>
        </Link>
        <div className={css.sub}>
          {words && <Words language={wordsLanguage(item)}>{words}</Words>}
          <Direction of={direction} />
          <span className={responsible ? '' : 'faint'} dir="auto">
            {responsible ?? t('nobodyNamed')}
          </span>
        </div>
        <ChangedMarks item={item} />
      </div>
      <WindowBar axis={axis} window={window} edtf={edtf} schedule={schedule} />
      <DaysTo item={item} today={axis.now} className={css.days ?? ''} />
    </article>
  );
}
