import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup, Text } from 'react-aria-components';
import css from './choices.module.css';
import fields from './field.module.css';
import { FieldFault } from './field-fault.js';

/** One of a few, all in view. */
export function Choices<Id extends string>({
  label,
  name,
  value,
  onChange,
  options,
}: {
  label: string;
  name: string;
  value: string;
  onChange: (value: Id) => void;
  options: readonly { readonly id: Id; readonly name: string; readonly hint?: string }[];
}) {
  return (
    <RadioGroup
      className={css.group ?? ''}
      name={name}
      value={value || null}
      onChange={(one) => onChange(one as Id)}
      isRequired
    >
      <Label className={fields.label ?? ''}>{label}</Label>
      <div className={css.choices}>
        {options.map(({ id, name: said, hint }) => (
          <Radio key={id} value={id} className={css.choice ?? ''}>
            <span>{said}</span>
            {hint && <small>{hint}</small>}
          </Radio>
        ))}
      </div>
      <FieldFault />
    </RadioGroup>
  );
}

/** Any of a few, all in view. */
export function Several({
  label,
  name,
  value,
  onChange,
  options,
  hint,
}: {
  label: string;
  name: string;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  options: readonly { readonly id: string; readonly name: string }[];
  hint?: string;
}) {
  return (
    <CheckboxGroup className={css.group ?? ''} name={name} value={[...value]} onChange={onChange}>
      <Label className={fields.label ?? ''}>{label}</Label>
      <div className={css.choices}>
        {options.map(({ id, name: said }) => (
          <Checkbox key={id} value={id} className={css.choice ?? ''}>
            {said}
          </Checkbox>
        ))}
      </div>
      {hint && (
        <Text slot="description" className={fields.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldFault />
    </CheckboxGroup>
  );
}
