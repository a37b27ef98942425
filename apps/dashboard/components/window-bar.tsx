import { addDays, daysBetween } from '../words/dates.js';
import bar from './bar.module.css';
import css from './window-bar.module.css';

/** The stretch of days that an axis shows; `last` is the first day after it. */
export interface Axis {
  readonly first: string;
  readonly last: string;
  readonly now: string;
}

export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** Where a day begins on the axis, in per cent. */
export const placeOf = ({ first, last }: Axis, day: string): number =>
  (daysBetween(first, day) / daysBetween(first, last)) * 100;

const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;
const nextMonth = (day: string): string => monthStart(addDays(monthStart(day), 32));

/** The first days of the months on an axis. */
export const monthsOn = ({ first, last }: Axis): string[] => {
  const months: string[] = [];
  for (let month = monthStart(first); month < last; month = nextMonth(month)) months.push(month);
  return months;
};

/** An axis of whole months that shows today and, within half a year of it, every window. */
export const axisFor = (windows: readonly Days[], now: string): Axis => {
  const near = [addDays(now, -92), addDays(now, 184)] as const;
  const within = (day: string | null): string[] =>
    day !== null && day >= near[0] && day <= near[1] ? [day] : [];
  const days = [now, ...windows.flatMap(({ first, last }) => [...within(first), ...within(last)])].toSorted();
  return { first: monthStart(days[0] ?? now), last: nextMonth(addDays(days.at(-1) ?? now, 1)), now };
};

/** An axis that shows one window and today, with some room around them. */
export const axisAround = (first: string | null, last: string | null, today: string): Axis => {
  const days = [first, last, today].filter((day) => day !== null).toSorted();
  const [begin = today] = days;
  const end = days.at(-1) ?? today;
  const margin = Math.max(2, Math.round(daysBetween(begin, end) * 0.16));
  return { first: addDays(begin, -margin), last: addDays(end, margin + 1), now: today };
};

type Softness = 'none' | 'month' | 'season';

/** How vague the words were: within a month or a season a bar is soft, days are hard. */
export const softnessOf = (edtf: string): Softness => {
  if (/[~?%]/.test(edtf) || /^\d{3}[\dX](-(2\d|3\d|4[01]))?$/.test(edtf)) return 'season';
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(edtf) ? 'month' : 'none';
};

type Tone = 'open' | 'upcoming' | 'late' | 'closed';
export const toneOf = (schedule: string | null): Tone => {
  if (schedule === 'window-open') return 'open';
  if (schedule === 'overdue') return 'late';
  return schedule === null ? 'closed' : 'upcoming';
};

/** How the stretch of a window is drawn. */
export const barLook = (tone: Tone, softness: Softness = 'none'): string =>
  `${bar.bar} ${bar[tone]} ${bar[softness]}`;

/** Where today is. */
export const nowLook = bar.now ?? '';

/** Where a window begins or ends. */
export function Bracket({ end, tone, x }: { end: 'first' | 'last'; tone: Tone; x: string }) {
  return <use href={`#bracket-${end}`} className={`${bar.bracket} ${bar[tone]}`} x={x} y="50%" />;
}

interface Props {
  readonly axis: Axis;
  readonly window: Days;
  readonly edtf: string;
  readonly schedule: string | null;
  /** Said to those who cannot see it; without, the words beside it say the same. */
  readonly label?: string;
  readonly isPlain?: boolean;
}

/** A window as a bar between brackets on an axis, with today's line. Soft inside where the words were vague. */
export function WindowBar({ axis, window, edtf, schedule, label, isPlain = false }: Props) {
  const clip = (value: number) => Math.min(100, Math.max(0, value));
  const from = window.first === null ? 0 : clip(placeOf(axis, window.first));
  const to = window.last === null ? 100 : clip(placeOf(axis, addDays(window.last, 1)));
  const isShown = window.first !== null || window.last !== null;
  const tone = toneOf(schedule);
  const softness = softnessOf(edtf);
  const now = clip(placeOf(axis, axis.now));
  return (
    <div className={`${css.track} ${isPlain ? css.plain : ''}`}>
      <svg role="img" aria-label={label} aria-hidden={label === undefined}>
        {!isPlain &&
          monthsOn(axis).map((month) => (
            <line
              key={month}
              className={css.grid}
              x1={`${placeOf(axis, month)}%`}
              x2={`${placeOf(axis, month)}%`}
              y1="0"
              y2="100%"
            />
          ))}
        {isShown && (
          <>
            <rect className={barLook(tone, softness)} x={`${from}%`} width={`${Math.max(0, to - from)}%`} />
            {window.first !== null && from > 0 - 1 && <Bracket end="first" tone={tone} x={`${from}%`} />}
            {window.last !== null && <Bracket end="last" tone={tone} x={`${to}%`} />}
          </>
        )}
        <line className={nowLook} x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" />
      </svg>
    </div>
  );
}

/** What every bar of a page refers to, once. */
export function BarShapes() {
  return (
    <svg width="0" height="0" className={css.shapes} aria-hidden="true">
      <defs>
        {(['open', 'upcoming', 'late', 'closed'] as const).flatMap((tone) =>
          (['month', 'season'] as const).map((softness) => {
            const [faint, begin] = softness === 'season' ? ['.08', '.3'] : ['.25', '.16'];
            const color = `var(--bar-${tone})`;
            return (
              <linearGradient key={`${tone}-${softness}`} id={`bar-${tone}-${softness}`}>
                <stop offset="0" stopColor={color} stopOpacity={faint} />
                <stop offset={begin} stopColor={color} />
                <stop offset={String(1 - Number(begin))} stopColor={color} />
                <stop offset="1" stopColor={color} stopOpacity={faint} />
              </linearGradient>
            );
          }),
        )}
        <pattern
          id="hatch-over"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.5" height="6" fill="var(--bar-late)" />
        </pattern>
        <path id="bracket-first" d="M3-8H0V8h3" />
        <path id="bracket-last" d="M-3-8H0V8h-3" />
      </defs>
    </svg>
  );
}
