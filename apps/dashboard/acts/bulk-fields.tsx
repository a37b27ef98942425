import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import fields from '../components/field.module.css';
import { OwnerField } from '../components/owner-field.js';
import { numerals, useWords } from '../words/i18n.js';
import { type BulkAct, saysWhy, units } from './bulk.js';
import css from './bulk.module.css';
import { OutcomeField } from './outcome-field.js';

interface Props {
  readonly act: BulkAct;
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
  readonly count: number;
}

/** What is asked once for several commitments. */
export function BulkFields({ act, draft, write, count }: Props) {
  const { t } = useWords();
  const of = fieldOf({ draft, write });
  const why = saysWhy(act) && (
    <Field {...of('why')} label={t('lists.why', numerals(t, count))} isLong isOptional={act === 'close'} />
  );
  switch (act) {
    case 'assign':
      return <OwnerField value={draft.owner ?? ''} onChange={(owner) => write('owner', owner)} autoFocus />;
    case 'narrow':
      return (
        <>
          <Field {...of('edtf')} label={t('when.label')} hint={t('when.hint')} autoFocus />
          {why}
        </>
      );
    case 'postpone':
      return (
        <>
          <div className={css.pair}>
            <div className={css.span}>
              <Field
                {...of('count')}
                label={t('lists.postponeBy')}
                isOptional={Boolean(draft.edtf)}
                autoFocus
              />
              <select
                className={fields.input}
                aria-label={t('lists.unit')}
                value={draft.unit}
                onChange={({ target }) => write('unit', target.value)}
              >
                {units.map((unit) => (
                  <option key={unit} value={unit}>
                    {t(`lists.units.${unit}`)}
                  </option>
                ))}
              </select>
            </div>
            <Field {...of('edtf')} label={t('lists.orUntil')} isOptional />
          </div>
          <div className={css.pair}>
            <Field
              {...of('askedBy')}
              label={t('form.date.askedBy')}
              hint={t('lists.askedByHint')}
              isOptional
            />
            <Field
              {...of('decidedBy')}
              label={t('form.date.decidedBy')}
              hint={t('lists.decidedByHint')}
              isOptional
            />
          </div>
          {why}
        </>
      );
    case 'report':
      return (
        <>
          <Field {...of('report')} label={t('form.report.report')} isLong autoFocus />
          <Field {...of('on')} label={t('form.report.on')} type="date" isOptional />
        </>
      );
    case 'tag':
      return <Field {...of('tags')} label={t('lists.addTags')} hint={t('lists.addTagsHint')} autoFocus />;
    case 'close':
      return (
        <>
          <OutcomeField {...of('outcome')} />
          {why}
          <Field {...of('on')} label={t('form.close.on')} type="date" isOptional />
        </>
      );
  }
}
