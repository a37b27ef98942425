import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components';
import type { Schemas } from '../../api/client.js';
import { Field } from '../../components/field.js';
import fields from '../../components/field.module.css';
import ticks from '../../components/tick.module.css';
import { weekdayNames } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import css from './settings.module.css';

/** What a calendar is called, and whose days it has. */
export function KeepCalendarDialog({ item, onClose }: { item?: Schemas['Calendar']; onClose: () => void }) {
  const { t } = useWords();
  const [id, setId] = useState(item?.id ?? '');
  const [title, setTitle] = useState(item?.title ?? '');
  const [week, setWeek] = useState<readonly number[]>(item?.workingDays ?? []);
  const [appliesTo, setAppliesTo] = useState(item?.appliesTo ?? 'us');
  return (
    <ChangeDialog
      title={item ? item.title : t('settings.calendars.add')}
      done={t('settings.done')}
      onClose={onClose}
      commands={() => [
        {
          type: 'KeepCalendar',
          id: id.trim(),
          ...(item && { ifMatch: item.version }),
          data: {
            title: title.trim(),
            appliesTo: appliesTo.trim(),
            workingDays: week.length > 0 ? [...week] : null,
          },
        },
      ]}
      isLive
    >
      <Field
        label={t('settings.calendars.called')}
        name="title"
        value={title}
        onChange={setTitle}
        autoFocus
      />
      {!item && (
        <Field
          label={t('settings.calendars.id')}
          hint={t('settings.calendars.idHint')}
          name="calendar"
          value={id}
          onChange={setId}
        />
      )}
      <Field
        label={t('settings.calendars.appliesTo')}
        hint={t('settings.calendars.appliesToHint')}
        name="appliesTo"
        value={appliesTo}
        onChange={setAppliesTo}
      />
      <WorkingDays value={week} onChange={setWeek} />
    </ChangeDialog>
  );
}

/** On which days of the week those it applies to work; none said is Monday to Friday. */
function WorkingDays({
  value,
  onChange,
}: {
  value: readonly number[];
  onChange: (days: readonly number[]) => void;
}) {
  const { t, locale } = useWords();
  return (
    <CheckboxGroup
      className={css.week ?? ''}
      value={value.map(String)}
      onChange={(days) => onChange(days.map(Number).toSorted())}
    >
      <Label className={fields.label ?? ''}>{t('settings.calendars.workingDays')}</Label>
      <div>
        {weekdayNames(locale).map((name, at) => (
          <Checkbox key={name} value={String(at + 1)} className={ticks.tick ?? ''}>
            <i aria-hidden="true" />
            {name}
          </Checkbox>
        ))}
      </div>
      <Text slot="description">{t('settings.calendars.workingDaysHint')}</Text>
    </CheckboxGroup>
  );
}

/** Free days by hand. */
export function DaysDialog({ calendar, onClose }: { calendar: Schemas['Calendar']; onClose: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const days = [{ first, last: last || first, name: name.trim() }];
  return (
    <ChangeDialog
      title={t('settings.calendars.addDays')}
      text={t('settings.calendars.addText')}
      done={t('settings.done')}
      onClose={onClose}
      commands={() => [{ type: 'AddFreeDays', id: calendar.id, ifMatch: calendar.version, data: { days } }]}
      isLive
    >
      <Field label={t('settings.calendars.name')} name="name" value={name} onChange={setName} autoFocus />
      <div className={css.together}>
        <Field
          label={t('settings.calendars.first')}
          name="first"
          type="date"
          value={first}
          onChange={setFirst}
        />
        <Field
          label={t('settings.calendars.last')}
          name="last"
          type="date"
          value={last}
          onChange={setLast}
          isOptional
        />
      </div>
    </ChangeDialog>
  );
}
