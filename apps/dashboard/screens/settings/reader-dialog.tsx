import { useState } from 'react';
import type { Batched } from '../../api/batch.js';
import type { Schemas } from '../../api/client.js';
import { Field } from '../../components/field.js';
import { SelectField } from '../../components/select-field.js';
import { weekdayNames } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import css from './settings.module.css';

const rhythms = ['each', 'daily', 'weekly'] as const;
const hours = [...Array(24).keys()].map((hour) => ({
  id: String(hour),
  name: `${String(hour).padStart(2, '0')}:00`,
}));

/** How somebody wants to be written to: all of it, each time. */
export function ReaderDialog({
  reader,
  only,
  zone,
  onClose,
}: {
  reader: Schemas['Reader'] | undefined;
  /** Whoever keeps nothing describes only themselves. */
  only: string | undefined;
  zone: string;
  onClose: () => void;
}) {
  const { t, locale } = useWords();
  const [draft, setDraft] = useState({
    reader: reader?.id ?? only ?? '',
    name: reader?.name ?? '',
    body: reader?.body ?? '',
    email: reader?.email ?? '',
    languages: (reader?.languages ?? ['en']).join(', '),
    zone: reader?.zone ?? zone,
    hour: String(reader?.hour ?? 8),
    rhythm: reader?.rhythm ?? 'daily',
    weekday: String(reader?.weekday ?? 1),
    head: reader?.head ?? '',
  });
  const field = (name: keyof typeof draft) => ({
    name,
    value: draft[name],
    onChange: (text: string) => setDraft((before) => ({ ...before, [name]: text })),
    label: t(`settings.readers.${name}`),
  });
  const commands = (confirmed: boolean): readonly Batched[] => [
    {
      type: 'DescribeReader',
      id: draft.reader.trim(),
      ...(reader && { ifMatch: reader.version }),
      data: {
        name: draft.name.trim(),
        body: draft.body.trim() || null,
        email: draft.email.trim() || null,
        languages: draft.languages.split(/[,;]\s*|\s+/).filter(Boolean),
        zone: draft.zone.trim(),
        hour: Number(draft.hour),
        rhythm: rhythms.find((one) => one === draft.rhythm) ?? 'daily',
        weekday: Number(draft.weekday),
        head: draft.head.trim() || null,
        ...(confirmed && { confirmed: true as const }),
      },
    },
  ];
  return (
    <ChangeDialog
      title={reader ? t('settings.readers.changeOf', { name: reader.name }) : t('settings.readers.add')}
      done={t('settings.done')}
      commands={commands}
      isLive
      onClose={onClose}
    >
      <div className={css.together}>
        <Field {...field('name')} autoFocus />
        {!reader && !only && <Field hint={t('settings.readers.idHint')} {...field('reader')} />}
      </div>
      <div className={css.together}>
        <Field hint={t('settings.readers.emailHint')} isOptional {...field('email')} />
        <Field hint={t('settings.readers.languagesHint')} {...field('languages')} />
      </div>
      <div className={css.together}>
        <SelectField
          options={rhythms.map((id) => ({ id, name: t(`settings.readers.rhythms.${id}`) }))}
          {...field('rhythm')}
        />
        {draft.rhythm === 'weekly' && (
          <SelectField
            options={weekdayNames(locale).map((name, at) => ({ id: String(at + 1), name }))}
            {...field('weekday')}
          />
        )}
        <SelectField options={hours} {...field('hour')} />
        <Field {...field('zone')} />
      </div>
      <div className={css.together}>
        <Field hint={t('settings.readers.headHint')} isOptional {...field('head')} />
        {!only && <Field hint={t('settings.readers.bodyHint')} isOptional {...field('body')} />}
      </div>
    </ChangeDialog>
  );
}
