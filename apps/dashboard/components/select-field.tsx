import { useId } from 'react';
import { useWords } from '../words/i18n.js';
import css from './field.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** What it says while nothing is chosen. */
  readonly none?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
}

/** One of several: the system's own list, which every hand-held and every reader of screens knows. */
export function SelectField({
  label,
  name,
  value,
  onChange,
  options,
  none,
  hint,
  error,
  isOptional = false,
}: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={css.field} data-invalid={error ? true : undefined}>
      <label htmlFor={id}>
        {label} {isOptional && <span className="faint">({t('form.optional')})</span>}
      </label>
      <select
        id={id}
        name={name}
        className={css.input}
        value={value}
        required={!isOptional}
        aria-describedby={`${id}-said`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {(none !== undefined || value === '') && <option value="">{none ?? ''}</option>}
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <span id={`${id}-said`} className={error ? css.error : css.hint}>
        {error ?? hint}
      </span>
    </div>
  );
}
