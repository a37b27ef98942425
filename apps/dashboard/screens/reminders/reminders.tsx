import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plannedQuery } from '../../api/reminders.js';
import { Arrived } from '../../components/arrived.js';
import { buttonLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { LoadMore } from '../../components/load-more.js';
import { occasion, reasonOf } from '../../components/occasion.js';
import { personName } from '../../components/person.js';
import rows from '../../components/rows.module.css';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useListWalk } from '../../shell/walk.js';
import { longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './reminders.module.css';

/** All that is still to go out, the next first: when, about what, to whom, and why then. */
export function Reminders() {
  const { t, locale } = useWords();
  const list = useInfiniteQuery(plannedQuery);
  const reminders = list.data?.pages.flatMap(({ items }) => items);
  const [first] = list.data?.pages ?? [];
  const names = Object.assign({}, ...(list.data?.pages.map(({ people }) => people) ?? []));
  useListWalk(reminders && [...new Set(reminders.map(({ commitment }) => commitment))]);
  useTitle(t('today.reminders'));
  return (
    <>
      <Bar>
        <b>{t('today.reminders')}</b>
        <span className="faint num">{first && t('today.remindersAll', { total: first.total })}</span>
      </Bar>
      <h1 className="sr">{t('today.reminders')}</h1>
      <Arrived of={{ data: reminders, error: list.error }} waitingLook={pageLook}>
        {(shown) =>
          shown.length === 0 ? (
            <Empty title={t('today.remindersNoneTitle')}>
              <p>{t('today.remindersNoneText')}</p>
              <div>
                <Link className={buttonLook} to="/commitments" search={{ stage: 'open' }}>
                  {t('nav.commitments')}
                </Link>
                <Link className={buttonLook} to="/settings/rules">
                  {t('settings.rules.title')}
                </Link>
              </div>
            </Empty>
          ) : (
            <>
              <ul>
                {shown.map((one) => (
                  <li key={`${one.commitment} ${one.reminder}`} className={`${rows.row} ${css.reminder}`}>
                    <time dateTime={one.due}>{longDay(locale, one.day)}</time>
                    <div>
                      <p className={rows.name}>{occasion(t, one)}</p>
                      <p className="faint">{reasonOf(t, locale, one)}</p>
                    </div>
                    <Link className="clamp" data-walked to="/commitments/$id" params={{ id: one.commitment }}>
                      <span dir="auto">{one.statement}</span>
                    </Link>
                    <span className={rows.to}>{personName(t, one.reader, names)}</span>
                  </li>
                ))}
              </ul>
              <LoadMore of={list} />
            </>
          )
        }
      </Arrived>
    </>
  );
}
