import { lazy, Suspense } from 'react';
import { useWords } from '../words/i18n.js';
import { Field } from './field.js';
import type { WhenAt } from './when.js';
import css from './when-field.module.css';

/** The reading of dates brings grammars and calendars with it: loaded when somebody is asked for a date. */
const WhenReading = lazy(() => import('./when-reading.js'));

/** When: a date, or words such as "this autumn"; what it means is shown as it is typed. */
export function WhenField({
  value,
  onChange,
  at,
  now,
  isNeeded = false,
  isPlain = false,
  autoFocus = false,
}: {
  value: string;
  onChange: (text: string) => void;
  at: WhenAt;
  /** The day that it is. */
  now: string;
  /** Whether nothing can be done without it: as long as it is empty, nothing is said of it. */
  isNeeded?: boolean;
  /** Of what nobody is told that it is late: without a date, nothing is said of it. */
  isPlain?: boolean;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  return (
    <div className={css.when}>
      <Field
        name="when"
        label={t('when.label')}
        hint={t('when.hint')}
        value={value}
        onChange={onChange}
        isOptional={!isNeeded}
        autoFocus={autoFocus}
      />
      <Suspense fallback={<p className={css.told} />}>
        {(value.trim() !== '' || !(isNeeded || isPlain)) && (
          <WhenReading written={value} at={at} now={now} isPlain={isPlain} />
        )}
      </Suspense>
    </div>
  );
}
