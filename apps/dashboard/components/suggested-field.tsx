import type { ReactElement } from 'react';
import {
  Button,
  ComboBox,
  type ComboBoxProps,
  Input,
  Label,
  ListBox,
  Popover,
  Text,
} from 'react-aria-components';
import css from './field.module.css';
import { FieldFault } from './field-fault.js';
import { menuLook } from './menu.js';
import { Icon } from './sign.js';

interface Props<T extends object> extends Omit<ComboBoxProps<T>, 'children' | 'className'> {
  readonly label: string;
  /** In a row: what names it there is said, not shown. */
  readonly isInline?: boolean;
  /** What the button says that opens the list. */
  readonly opens: string;
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  /** What stands in the list while nothing does. */
  readonly none: string;
  /** A line of the list. */
  readonly children: (item: T) => ReactElement;
}

/** A field that suggests what may be meant as one types. */
export function SuggestedField<T extends object>({
  label,
  isInline = false,
  opens,
  placeholder,
  hint,
  none,
  children,
  ...combo
}: Props<T>) {
  return (
    <ComboBox
      {...combo}
      className={isInline ? (css.inline ?? '') : (css.field ?? '')}
      {...(isInline && { 'aria-label': label })}
      allowsCustomValue
    >
      {!isInline && <Label>{label}</Label>}
      <div className={css.combo}>
        <Input className={css.input ?? ''} {...(placeholder !== undefined && { placeholder })} />
        <Button aria-label={opens}>
          <Icon name="down" />
        </Button>
      </div>
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldFault />
      <Popover className={menuLook.menu} placement="bottom start">
        <ListBox<T> renderEmptyState={() => <p className={menuLook.hint}>{none}</p>}>{children}</ListBox>
      </Popover>
    </ComboBox>
  );
}
