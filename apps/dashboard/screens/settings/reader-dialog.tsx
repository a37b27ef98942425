import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Seen } from '../../api/settings.js';
import { type Draft, fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { SelectField } from '../../components/select-field.js';
import { typed } from '../../components/typed.js';
import { weekdayNames } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { useDiffering } from './differing.js';
import css from './settings.module.css';

const rhythms = ['each', 'daily', 'weekly'] as const;
const hours = [...Array(24).keys()].map((hour) => ({
  id: String(hour),
  name: `${String(hour).padStart(2, '0')}:00`,
}));

type Reader = Schemas['Reader'];

const draftOf = (reader: Reader | undefined, only: string | undefined, zone: string): Draft => ({
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

const termsOf = (draft: Draft) => ({
  name: typed(draft, 'name'),
  body: typed(draft, 'body') || null,
  email: typed(draft, 'email') || null,
  languages: typed(draft, 'languages')
    .split(/[,;]\s*|\s+/)
    .filter(Boolean),
  zone: typed(draft, 'zone'),
  hour: Number(draft.hour),
  rhythm: rhythms.find((one) => one === draft.rhythm) ?? 'daily',
  weekday: Number(draft.weekday),
  head: typed(draft, 'head') || null,
});

/** How somebody wants to be written to: all of it, each time. */
export function ReaderDialog({
  reader,
  only,
  zone,
  onClose,
}: {
  reader: Reader | undefined;
  /** Whoever keeps nothing describes only themselves. */
  only: string | undefined;
  zone: string;
  onClose: () => void;
}) {
  const { t, locale } = useWords();
  const { reader: compared } = useDiffering();
  const [on, setOn] = useState<Seen<Reader>>({ version: reader?.version ?? 0, row: reader });
  const first = draftOf(on.row, only, zone);
  const { draft, write, onto, forget } = useDraft(`reader.${reader?.id ?? only ?? ''}`, first);
  const of = fieldOf({ draft, write });
  const field = (name: keyof ReturnType<typeof termsOf> | 'reader') => ({
    ...of(name),
    label: t(`settings.readers.${name}`),
  });
  return (
    <ChangeDialog
      title={reader ? t('settings.readers.changeOf', { name: reader.name }) : t('settings.readers.add')}
      done={t('settings.done')}
      on={on}
      onSeen={setOn}
      compare={compared(on, termsOf(draft))}
      commands={(seen, confirmed) => [
        {
          type: 'DescribeReader',
          id: typed(draft, 'reader'),
          ifMatch: seen.version,
          data: {
            ...termsOf(onto(draftOf(seen.row, only, zone))),
            ...(confirmed && { confirmed: true as const }),
          },
        },
      ]}
      onSettled={forget}
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
