import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useWords } from '../words/i18n.js';
import css from './field.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string | undefined;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  readonly type?: 'text' | 'date' | 'url';
  readonly autoFocus?: boolean;
}

/** One line or several to write in, with what it is, a hint, and what is wrong with it. */
export function Field({
  label,
  name,
  value,
  onChange,
  hint,
  isLong,
  isOptional = false,
  type = 'text',
  autoFocus = false,
}: Props) {
  const { t } = useWords();
  return (
    <TextField
      className={css.field ?? ''}
      name={name}
      value={value}
      onChange={onChange}
      type={type}
      isRequired={!isOptional}
      autoFocus={autoFocus}
    >
      <Label>
        {label} {isOptional && <span className="faint">({t('form.optional')})</span>}
      </Label>
      {isLong ? <TextArea className={css.input ?? ''} /> : <Input className={css.input ?? ''} />}
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={css.error ?? ''} />
    </TextField>
  );
}
