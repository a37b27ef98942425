import { useId, useRef } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useWords } from '../words/i18n.js';
import css from './field.module.css';
import { FieldFault } from './field-fault.js';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string | undefined;
  readonly isLong?: boolean;
  /** Several short lines, by how many are shown. */
  readonly rows?: number;
  /** What may be meant, offered by the browser as one types. */
  readonly suggestions?: readonly string[];
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
  rows,
  suggestions = [],
  isOptional = false,
  type = 'text',
  autoFocus = false,
}: Props) {
  const { t } = useWords();
  const list = useId();
  const place = useRef<HTMLDivElement>(null);
  const write = (text: string): void => {
    onChange(text);
    // What was wrong is taken off as it is mended, not as one leaves: what moves up then would slip from under the pointer.
    const input = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (input?.validity.customError) input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return (
    <TextField
      ref={place}
      className={css.field ?? ''}
      name={name}
      value={value}
      onChange={write}
      type={type}
      isRequired={!isOptional}
      autoFocus={autoFocus}
    >
      <Label>
        {label} {isOptional && <span className="faint">({t('form.optional')})</span>}
      </Label>
      {isLong || rows ? (
        <TextArea className={`${css.input} ${rows ? css.short : ''}`} {...(rows && { rows })} />
      ) : (
        <Input className={css.input ?? ''} {...(suggestions.length > 0 && { list })} />
      )}
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldFault />
    </TextField>
  );
}
