import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ListSearch } from '../../api/filter.js';
import { facetsQuery } from '../../api/lists.js';
import { todayQuery } from '../../api/queries.js';
import { DRAWN, drawnQuery } from '../../api/timeline.js';
import { Arrived } from '../../components/arrived.js';
import { Button, IconButton } from '../../components/button.js';
import { FilterBar } from '../../components/filter-bar.js';
import { NothingYet, useIsNothingYet } from '../../components/nothing-yet.js';
import { ScheduleSign } from '../../components/sign.js';
import { toneOf } from '../../components/window-bar.js';
import { Said } from '../../components/words.js';
import { useTitle } from '../../shell/title.js';
import { useListWalk } from '../../shell/walk.js';
import {
  addDays,
  addMonths,
  longDay,
  monthName,
  shortDay,
  weekdayNames,
  windowDays,
} from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import type { CalendarSearch } from '../timeline/search.js';
import css from './calendar.module.css';
import { type Band, bandsIn, laned, weeksOf } from './weeks.js';

const route = getRouteApi('/commitments/calendar');

/** So many bands a week shows; the rest is counted. */
const LANES = 8;

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
const earlier = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

/** A month of commitments: weeks as rows, windows as bands. */
export function Calendar() {
  const { t, locale } = useWords();
  const { month: asked, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useQuery(todayQuery);
  const isNothingYet = useIsNothingYet();
  const now = search.asOf ?? today.data?.day;
  const month = asked ?? now?.slice(0, 7);
  const weeks = month === undefined ? [] : weeksOf(month);
  const [first = '', last = ''] = [weeks[0], weeks.at(-1)];
  const inMonth = {
    ...search,
    windowFrom: later(search.windowFrom, first),
    windowTo: earlier(search.windowTo, addDays(last || '2000-01-01', 6)),
  };
  const list = useQuery({ ...drawnQuery(inMonth), enabled: weeks.length > 0 });
  const isMore = (list.data?.total ?? 0) > DRAWN;
  const total = useQuery({ ...facetsQuery(inMonth), enabled: isMore }).data?.total;
  const items = laned(list.data?.items ?? []);
  useListWalk(list.data && items.map(({ item }) => item.id));
  useTitle(t('calendar.title'));
  const go = (next: ListSearch, to: string | undefined): void => {
    const address: CalendarSearch = to === undefined ? next : { ...next, month: to };
    void navigate({ search: address, replace: true });
  };
  const step = (by: number): void => {
    if (month !== undefined) go(search, addMonths(`${month}-01`, by).slice(0, 7));
  };
  return (
    <>
      <FilterBar search={search} onSearch={(next) => go(next, asked)} />
      {month === undefined && <Arrived of={today}>{() => null}</Arrived>}
      {isNothingYet && <NothingYet />}
      {month !== undefined && !isNothingYet && (
        <div className={css.calendar}>
          <header>
            <h2>{monthName(locale, `${month}-01`)}</h2>
            <IconButton
              icon="left"
              label={t('calendar.before')}
              hotkey="monthBefore"
              onPress={() => step(-1)}
            />
            <Button isDisabled={asked === undefined} onPress={() => go(search, undefined)}>
              {t(search.asOf === undefined ? 'timeline.today' : 'timeline.thatDay')}
            </Button>
            <IconButton
              icon="right"
              label={t('calendar.after')}
              hotkey="monthAfter"
              onPress={() => step(1)}
            />
          </header>
          <Arrived of={list}>
            {(drawn) => (
              <>
                <div className={css.days} aria-hidden="true">
                  {weekdayNames(locale).map((name) => (
                    <span key={name}>{name}</span>
                  ))}
                </div>
                <ol className={css.month}>
                  {weeks.map((monday) => (
                    <Week
                      key={monday}
                      monday={monday}
                      month={month}
                      now={now ?? ''}
                      bands={bandsIn(monday, items)}
                      search={{
                        ...search,
                        windowFrom: later(search.windowFrom, monday),
                        windowTo: earlier(search.windowTo, addDays(monday, 6)),
                      }}
                    />
                  ))}
                </ol>
                {isMore && total !== undefined && (
                  <p className={css.none}>{t('timeline.first', { count: DRAWN, total })}</p>
                )}
                {drawn.items.length === 0 && <p className={css.none}>{t('calendar.none')}</p>}
                <p className={`onward ${css.none}`}>
                  <Link to="/commitments" search={search}>
                    {t('timeline.asTable')}
                  </Link>
                </p>
              </>
            )}
          </Arrived>
        </div>
      )}
    </>
  );
}

function Week({
  monday,
  month,
  now,
  bands,
  search,
}: {
  monday: string;
  month: string;
  now: string;
  bands: readonly Band[];
  /** What the table is asked for to show the week whole. */
  search: ListSearch;
}) {
  const { t, locale } = useWords();
  const shown = bands.filter(({ lane }) => lane < LANES);
  const lanes = Math.max(2, ...shown.map(({ lane }) => lane + 1));
  return (
    <li
      className={css.week}
      aria-label={t('calendar.week', { day: longDay(locale, monday) })}
      style={{ gridTemplateRows: `1.75rem repeat(${lanes}, minmax(1.5rem, auto)) 1rem` }}
    >
      {[0, 1, 2, 3, 4, 5, 6].map((offset) => {
        const day = addDays(monday, offset);
        const isOff = day.slice(0, 7) !== month;
        // The first of a month says of which.
        const number = day.endsWith('-01') ? shortDay(locale, day, day) : String(Number(day.slice(8)));
        return (
          <time
            key={day}
            dateTime={day}
            aria-hidden="true"
            className={`${css.day} ${isOff ? css.off : ''} ${day === now ? css.today : ''}`}
            style={{ gridColumn: offset + 1 }}
          >
            <span>{number}</span>
          </time>
        );
      })}
      {shown.map(({ item, lane, from, to, begins, ends }) => (
        <Link
          key={item.id}
          data-walked
          to="/commitments/$id"
          params={{ id: item.id }}
          className={`${css.band} ${css[toneOf(item.schedule)]} ${begins ? css.begins : ''} ${ends ? css.ends : ''}`}
          style={{ gridColumn: `${from} / ${to}`, gridRow: lane + 2 }}
          title={`${item.statement}: ${windowDays(locale, item.window.first, item.window.last)}`}
        >
          {item.schedule === 'overdue' && <ScheduleSign schedule={item.schedule} outcome={null} />}
          <Said language={item.language}>{item.statement}</Said>
        </Link>
      ))}
      {bands.length > shown.length && (
        <Link to="/commitments" search={search} className={css.more} style={{ gridRow: lanes + 2 }}>
          {t('calendar.more', { count: bands.length - shown.length })}
        </Link>
      )}
    </li>
  );
}
