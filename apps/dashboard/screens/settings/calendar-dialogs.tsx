import { useMemo, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Seen } from '../../api/settings.js';
import { Several } from '../../components/choices.js';
import { countriesIn } from '../../components/countries.js';
import { type Draft, fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { SelectField } from '../../components/select-field.js';
import { typed } from '../../components/typed.js';
import { weekdayNames } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { useDiffering } from './differing.js';
import { useInWords } from './in-words.js';
import css from './settings.module.css';

type Calendar = Schemas['CalendarDetail'];

const draftOf = (calendar: Calendar | undefined): Draft => ({
  calendar: calendar?.id ?? '',
  title: calendar?.title ?? '',
  appliesTo: calendar?.appliesTo ?? 'us',
  week: calendar?.workingDays?.join(',') ?? '',
});

const daysIn = (week: string | undefined): string[] => (week ? week.split(',') : []);

const termsOf = (draft: Draft) => {
  const week = daysIn(draft.week);
  return {
    title: typed(draft, 'title'),
    appliesTo: typed(draft, 'appliesTo'),
    workingDays: week.length > 0 ? week.map(Number) : null,
  };
};

/** What a calendar is called, and whose days it has. */
export function KeepCalendarDialog({ item, onClose }: { item?: Calendar; onClose: () => void }) {
  const { t, locale } = useWords();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const { calendar: compared } = useDiffering();
  const [on, setOn] = useState<Seen<Calendar>>({ version: item?.version ?? 0, row: item });
  const { draft, write, onto, forget } = useDraft(`calendar.${item?.id ?? ''}`, draftOf(on.row));
  const of = fieldOf({ draft, write });
  return (
    <ChangeDialog
      title={item ? item.title : t('settings.calendars.add')}
      done={t('settings.done')}
      on={on}
      onSeen={setOn}
      compare={compared(on, termsOf(draft))}
      commands={(seen) => [
        {
          type: 'KeepCalendar',
          id: typed(draft, 'calendar'),
          ifMatch: seen.version,
          data: termsOf(onto(draftOf(seen.row))),
        },
      ]}
      onSettled={forget}
      onClose={onClose}
      isLive
    >
      <Field label={t('settings.calendars.called')} {...of('title')} autoFocus />
      {!item && (
        <Field label={t('settings.calendars.id')} hint={t('settings.calendars.idHint')} {...of('calendar')} />
      )}
      <SelectField
        label={t('settings.calendars.appliesTo')}
        hint={t('settings.calendars.appliesToHint')}
        options={[{ id: 'us', name: t('settings.calendars.ourOwn') }, ...countries]}
        {...of('appliesTo')}
      />
      <Several
        label={t('settings.calendars.workingDays')}
        name="workingDays"
        value={daysIn(draft.week)}
        onChange={(week) => write('week', week.toSorted().join(','))}
        options={weekdayNames(locale).map((name, at) => ({ id: String(at + 1), name }))}
        hint={t('settings.calendars.workingDaysHint')}
      />
    </ChangeDialog>
  );
}

/** Free days by hand. */
export function DaysDialog({ calendar, onClose }: { calendar: Calendar; onClose: () => void }) {
  const { t } = useWords();
  const words = useInWords();
  const { calendar: compared } = useDiffering();
  const [on, setOn] = useState<Seen<Calendar>>({ version: calendar.version, row: calendar });
  const { draft, write, forget } = useDraft(`free-days.${calendar.id}`, noDays);
  const of = fieldOf({ draft, write });
  const first = typed(draft, 'first');
  const days = [{ first, last: typed(draft, 'last') || first, name: typed(draft, 'name') }];
  return (
    <ChangeDialog
      title={t('settings.calendars.addDays')}
      text={t('settings.calendars.addText')}
      done={t('settings.done')}
      on={on}
      onSeen={setOn}
      compare={(now) => compared(on, undefined, words.days(days))(now)}
      commands={({ version }) => [{ type: 'AddFreeDays', id: calendar.id, ifMatch: version, data: { days } }]}
      onSettled={forget}
      onClose={onClose}
      isLive
    >
      <Field label={t('settings.calendars.name')} {...of('name')} autoFocus />
      <div className={css.together}>
        <Field label={t('settings.calendars.first')} type="date" {...of('first')} />
        <Field label={t('settings.calendars.last')} type="date" isOptional {...of('last')} />
      </div>
    </ChangeDialog>
  );
}

const noDays: Draft = { name: '', first: '', last: '' };

/** Takes free days out of a calendar. */
export function RemoveDaysDialog({
  calendar,
  day,
  onClose,
}: {
  calendar: Calendar;
  day: Calendar['days'][number];
  onClose: () => void;
}) {
  const { t } = useWords();
  const words = useInWords();
  const { calendar: compared } = useDiffering();
  const [on, setOn] = useState<Seen<Calendar>>({ version: calendar.version, row: calendar });
  const { from: _, ...days } = day;
  const title = t('settings.calendars.removeOf', { name: day.name });
  return (
    <ChangeDialog
      title={title}
      done={t('settings.done')}
      on={on}
      onSeen={setOn}
      compare={compared(on, undefined, `${title}: ${words.days([day])}`)}
      commands={({ version }) => [
        { type: 'RemoveFreeDays', id: calendar.id, ifMatch: version, data: { days: [days] } },
      ]}
      onClose={onClose}
      isLive
    />
  );
}
