import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { Import } from '../../api/imports.js';
import { Button } from '../../components/button.js';
import { Field } from '../../components/field.js';
import { useWords } from '../../words/i18n.js';
import css from './import.module.css';

/** Some of what a file says otherwise, such as another date, is taken with a reason alone. */
export const needsReason = ({ rows }: Import): boolean =>
  rows.some(({ changes }) => changes.some(({ refused }) => refused?.code === 'CELL_NEEDS_REASON'));

interface Props {
  readonly isNeeded: boolean;
  readonly why: string;
  readonly onWrite: (why: string) => void;
  readonly onUse: () => void;
}

/** The one reason for all changes of a file that need one. */
export function ReasonForm({ isNeeded, why, onWrite, onUse }: Props) {
  const { t } = useWords();
  if (!isNeeded) return null;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onUse();
  };
  return (
    <Form className={css.mend ?? ''} onSubmit={onSubmit}>
      <Field
        label={t('lists.import.why')}
        name="why"
        value={why}
        hint={t('lists.import.whyHint')}
        isOptional
        onChange={onWrite}
      />
      <Button type="submit">{t('lists.import.whyUse')}</Button>
    </Form>
  );
}
