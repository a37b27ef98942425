import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { SelectField } from '../components/select-field.js';
import { useWords } from '../words/i18n.js';
import { rhythmInWords, rhythms } from './rhythm.js';

interface Props {
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

/** How often it recurs, of which series it is, and which one of it: closing it opens the next. */
export function RecurrenceFields({ draft, write }: Props) {
  const { t } = useWords();
  const of = fieldOf({ draft, write });
  const every = draft.every ?? '';
  const isOwn = every !== '' && !rhythms.some((one) => one === every);
  return (
    <>
      <SelectField
        {...of('every')}
        label={t('form.recurrence.every')}
        options={['', ...rhythms, ...(isOwn ? [every] : [])].map((id) => ({
          id,
          name: rhythmInWords(id, t),
        }))}
      />
      {every !== '' && (
        <>
          <Field
            {...of('series')}
            label={t('form.recurrence.series')}
            hint={t('form.recurrence.seriesHint')}
          />
          <Field {...of('number')} label={t('form.recurrence.number')} />
        </>
      )}
    </>
  );
}
