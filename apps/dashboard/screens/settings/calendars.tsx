import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { calendarQuery, calendarsQuery } from '../../api/settings.js';
import { Arrived } from '../../components/arrived.js';
import { broughtFrom } from '../../components/brought-from.js';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { personName } from '../../components/person.js';
import { PlainTable } from '../../components/plain-table.js';
import table from '../../components/plain-table.module.css';
import { Section } from '../../components/section.js';
import { useMay } from '../../shell/may.js';
import { moment, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { DaysDialog, KeepCalendarDialog, RemoveDaysDialog } from './calendar-dialogs.js';
import { Frame } from './frame.js';
import { ImportDays } from './import-days.js';
import { useInWords } from './in-words.js';
import css from './settings.module.css';

const SettingsHistory = lazy(() => import('./settings-history.js'));

/** Days on which nobody is reached: reminders that would fall on them go out before. */
export function Calendars() {
  const { t } = useWords();
  const list = useQuery(calendarsQuery);
  const isKeeper = useMay().keep === true;
  const [isKeeping, setKeeping] = useState(false);
  const add = () => setKeeping(true);
  const keep = (
    <Button look="go" icon="plus" anchor="new" onPress={add}>
      {t('settings.calendars.add')}
    </Button>
  );
  return (
    <Frame setting="calendars" act={isKeeper && keep}>
      <Arrived of={list}>
        {({ items, people }) =>
          items.length === 0 ? (
            <Empty title={t('settings.calendars.none')}>
              <p>{t('settings.calendars.noneText')}</p>
              {isKeeper && keep}
            </Empty>
          ) : (
            items.map((item) => <OneCalendar key={item.id} item={item} isKeeper={isKeeper} people={people} />)
          )
        }
      </Arrived>
      <Suspense>
        <SettingsHistory of="calendar" />
      </Suspense>
      {isKeeping && <KeepCalendarDialog onClose={() => setKeeping(false)} />}
    </Frame>
  );
}

type Day = Schemas['CalendarDetail']['days'][number];
type Act = 'days' | 'import' | 'keep' | { readonly remove: Day };

function OneCalendar({
  item,
  isKeeper,
  people,
}: {
  item: Schemas['Calendar'];
  isKeeper: boolean;
  people: Record<string, string>;
}) {
  const { t, locale } = useWords();
  const [act, setAct] = useState<Act>();
  const detail = useQuery(calendarQuery(item.id)).data;
  const days = detail?.days ?? [];
  const close = () => setAct(undefined);
  const words = useInWords();
  const whose = words.whose(item.appliesTo);
  return (
    <Section
      title={item.title}
      count={t('settings.calendars.count', { count: item.dayCount })}
      end={
        isKeeper && (
          <span className={css.acts}>
            <Button look="quiet" about={item.title} onPress={() => setAct('keep')}>
              {t('settings.change')}
            </Button>
            <Button icon="in" about={item.title} onPress={() => setAct('import')}>
              {t('settings.calendars.import')}
            </Button>
            <Button icon="plus" about={item.title} onPress={() => setAct('days')}>
              {t('settings.calendars.addDays')}
            </Button>
          </span>
        )
      }
    >
      <p className={css.facts}>
        <span>{t('settings.calendars.whose', { whose })}</span>
        {item.workingDays && (
          <span>{t('settings.calendars.worked', { days: words.weekdays(item.workingDays) })}</span>
        )}
        <span className="mono faint">{item.id}</span>
        <span className="faint">
          {t('settings.changedBy', {
            who: personName(t, item.changedBy, people),
            when: moment(locale, item.changedAt),
          })}
        </span>
      </p>
      {days.length > 0 && (
        <PlainTable
          heads={[t('settings.calendars.name'), t('settings.calendars.days'), t('settings.calendars.from')]}
          hasActs={isKeeper}
        >
          {days.map((day) => (
            <tr key={`${day.first} ${day.last} ${day.name}`}>
              <th scope="row" dir="auto">
                {day.name}
              </th>
              <td data-label={t('settings.calendars.days')} className="num">
                {windowDays(locale, day.first, day.last)}
              </td>
              <td data-label={t('settings.calendars.from')}>{broughtFrom(t, day.from)}</td>
              {isKeeper && (
                <td className={table.acts}>
                  <Button
                    look="quiet"
                    aria-label={t('settings.calendars.removeOf', { name: day.name })}
                    onPress={() => setAct({ remove: day })}
                  >
                    {t('settings.remove')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </PlainTable>
      )}
      {detail && act === 'keep' && <KeepCalendarDialog item={detail} onClose={close} />}
      {detail && act === 'days' && <DaysDialog calendar={detail} onClose={close} />}
      {detail && act === 'import' && <ImportDays calendar={detail} onClose={close} />}
      {detail && typeof act === 'object' && (
        <RemoveDaysDialog calendar={detail} day={act.remove} onClose={close} />
      )}
    </Section>
  );
}
