import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useWashed } from '../../api/live.js';
import type { Commitment } from '../../api/queries.js';
import { visitDaysQuery } from '../../api/timeline.js';
import { daysWords } from '../../components/days-to.js';
import { Direction, ScheduleSign } from '../../components/sign.js';
import {
  Bracket,
  barLook,
  type Days,
  nowLook,
  placeOf,
  softnessOf,
  toneOf,
} from '../../components/window-bar.js';
import { Said, Words, wordsLanguage } from '../../components/words.js';
import { useOffered } from '../../shell/actions.js';
import { addDays, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import type { Seen } from './axis.js';
import { isSeen } from './axis-head.js';
import css from './timeline.module.css';
import type { WiderWindow } from './wider-windows.js';

interface Props {
  readonly item: Commitment;
  readonly seen: Seen;
  readonly wider: readonly WiderWindow[];
  /** Moves the axis so that a day is seen. */
  readonly onShow: (day: string) => void;
}

/** A commitment with its window on the axis. */
export function Row({ item, seen, wider, onShow }: Props) {
  const { t } = useWords();
  const { id, statement, language, words, direction, schedule, outcome } = item;
  return (
    <article className={css.row} data-washed={useWashed(id) || undefined}>
      <div className={css.label}>
        <ScheduleSign schedule={schedule} outcome={outcome} />
        <Link className="clamp" data-walked={id} to="/commitments/$id" params={{ id }}>
          <Said language={language}>{statement}</Said>
        </Link>
        <small>
          {words && <Words language={wordsLanguage(item)}>{words}</Words>}
          <Direction of={direction} />
        </small>
      </div>
      <div className={css.track}>
        <Drawing item={item} seen={seen} wider={wider} />
        <Beyond item={item} seen={seen} onShow={onShow} />
        {wider.length > 0 && (
          <span className="sr">
            {wider.map(({ words: said }) => t('timeline.narrowedFrom', { words: said })).join(' ')}
          </span>
        )}
      </div>
    </article>
  );
}

/** From where to where a window reaches on the axis, in per cent; an open side reaches its end. */
const reach = (seen: Seen, { first, last }: Days): readonly [number, number] => [
  first === null ? 0 : placeOf(seen, first),
  last === null ? 100 : placeOf(seen, addDays(last, 1)),
];
const clip = (place: number): number => Math.min(100, Math.max(0, place));
const percent = (place: number): string => `${Math.round(place * 100) / 100}%`;

function Stretch({ from, to, className }: { from: number; to: number; className: string }) {
  const [x, end] = [clip(from), clip(to)];
  return end > x ? <rect className={className} x={percent(x)} width={percent(end - x)} /> : null;
}

/** So much of the axis, in per cent, is too little for a word. */
const NARROW = 8;
/** With less room than this after a bar, in per cent, what is said of it stands before it. */
const ROOM = 35;

function Drawing({ item, seen, wider }: Omit<Props, 'onShow'>) {
  const { t, locale } = useWords();
  const { window, baseline, slipDays, schedule, outcome, edtf, statement, visit } = item;
  const visitDays = useQuery(visitDaysQuery).data?.get(visit)?.window;
  const [from, to] = reach(seen, window);
  const tone = toneOf(schedule);
  const now = placeOf(seen, seen.now);
  // What ends soon behind the window is passed by, too.
  const ends = wider.map(({ window: before }) => reach(seen, before)[1]).filter((one) => one - to < NARROW);
  const end = Math.max(to, ...(schedule === 'overdue' ? [now] : ends));
  const room = 100 - clip(end);
  // Nor across the line of today, as long as there is room for a word or two behind.
  const isCrossed = now < from && from - now < ROOM / 2 && room > NARROW;
  const isBefore = room < ROOM && clip(from) > room && !isCrossed;
  const isBetween = isBefore && now > 0 && now < from;
  // What is over before today: as far as that line, or behind it where it is too near.
  const isOver = !isBefore && end < now && now < 100;
  const isPast = isOver && now - end > NARROW;
  const told = outcome ? t(`outcome.${outcome}`) : daysWords(t, locale, item, seen.now)[0];
  const moved = slipDays !== null && slipDays > 0 ? t('timeline.moved', { count: slipDays }) : '';
  const said = [told, moved].filter(Boolean).join(', ');
  const isShown = end > 0 && from < 100;
  return (
    <>
      <svg role="img" aria-label={`${statement}: ${windowDays(locale, window.first, window.last)}. ${said}`}>
        {visitDays && (
          <Stretch
            className={css.visitDays ?? ''}
            from={reach(seen, visitDays)[0]}
            to={Math.max(reach(seen, visitDays)[1], reach(seen, visitDays)[0] + 0.4)}
          />
        )}
        {seen.ticks.slice(1).map((tick) => {
          const x = percent(placeOf(seen, tick));
          return <line key={tick} className={css.tick} x1={x} x2={x} y1="0" y2="100%" />;
        })}
        {wider.map(({ window: before }) => {
          const [start, stop] = reach(seen, before);
          return (
            <Stretch
              key={`${before.first} ${before.last}`}
              className={css.wider ?? ''}
              from={start}
              to={stop}
            />
          );
        })}
        {baseline && slipDays !== null && slipDays !== 0 && (
          <Stretch
            className={css.baseline ?? ''}
            from={reach(seen, baseline)[0]}
            to={reach(seen, baseline)[1]}
          />
        )}
        <Stretch className={barLook(tone, softnessOf(edtf))} from={from} to={to} />
        {schedule === 'overdue' && <Stretch className={css.over ?? ''} from={to} to={now} />}
        {window.first !== null && isSeen(seen, window.first) && (
          <Bracket end="first" tone={tone} x={percent(from)} />
        )}
        {window.last !== null && isSeen(seen, window.last) && (
          <Bracket end="last" tone={tone} x={percent(to)} />
        )}
        {isSeen(seen, seen.now) && (
          <line className={nowLook} x1={percent(now)} x2={percent(now)} y1="0" y2="100%" />
        )}
      </svg>
      {wider.map(({ window: before, words }, at) => (
        <span
          key={`${before.first} ${before.last}`}
          aria-hidden="true"
          className={css.widerWords}
          style={{
            insetInlineStart: percent(clip(reach(seen, before)[0])),
            insetInlineEnd: percent(100 - clip(reach(seen, wider[at + 1]?.window ?? window)[0])),
          }}
        >
          <span>{words}</span>
        </span>
      ))}
      {isShown && (
        <span
          aria-hidden="true"
          className={[
            css.told,
            schedule === 'overdue' && css.late,
            isBefore && css.before,
            isBetween && css.between,
            isPast && css.past,
            moved && css.moved,
          ]
            .filter(Boolean)
            .join(' ')}
          style={
            {
              '--from': percent(clip(from)),
              '--end': percent(clip(isOver && !isPast ? now : end)),
              '--now': percent(clip(now)),
            } as CSSProperties
          }
        >
          {said}
        </span>
      )}
    </>
  );
}

/** What lies outside of what is seen, and leads there. */
function Beyond({ item: { window, statement }, seen, onShow }: Pick<Props, 'item' | 'seen' | 'onShow'>) {
  const { locale } = useWords();
  const days = windowDays(locale, window.first, window.last);
  if (window.last !== null && window.last < seen.first && seen.now >= seen.last)
    return <Side of={statement} day={window.last} text={`◂ ${days}`} onShow={onShow} />;
  if (window.last !== null && window.last < seen.first)
    return <Side of={statement} day={window.first ?? window.last} text={`◂ ${days}`} onShow={onShow} />;
  if (window.first !== null && window.first >= seen.last)
    return <Side of={statement} day={window.first} text={`${days} ▸`} isAfter onShow={onShow} />;
  return null;
}

function Side({
  of,
  day,
  text,
  isAfter = false,
  onShow,
}: {
  of: string;
  day: string;
  text: string;
  isAfter?: boolean;
  onShow: (day: string) => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useOffered(button, { name: text, about: of, icon: 'time', hotkey: undefined });
  return (
    <Button ref={button} className={`${css.side} ${isAfter ? css.after : ''}`} onPress={() => onShow(day)}>
      {text}
    </Button>
  );
}
