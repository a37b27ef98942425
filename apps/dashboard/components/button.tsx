import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import css from './button.module.css';
import { Icon } from './sign.js';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  readonly children: string;
  readonly look?: 'plain' | 'go' | 'quiet' | 'danger' | 'link';
  readonly icon?: string;
  /** Behind the word: what opens below it. */
  readonly iconAfter?: string;
  /** The single key that does the same. */
  readonly hotkey?: string;
}

export function Button({ children, look = 'plain', icon, iconAfter, hotkey, ...props }: Props) {
  return (
    <AriaButton {...props} className={`${css.button} ${css[look]}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
      {hotkey && <kbd>{hotkey}</kbd>}
    </AriaButton>
  );
}

export function IconButton({
  icon,
  label,
  ...props
}: Omit<ButtonProps, 'className' | 'children'> & { icon: string; label: string }) {
  return (
    <AriaButton {...props} aria-label={label} className={css.icon ?? ''}>
      <Icon name={icon} />
    </AriaButton>
  );
}

/** What looks like a button and is the browser's own, or an address. */
export const iconLook = css.icon ?? '';
export const buttonLook = css.button ?? '';
export const goLook = `${css.button} ${css.go}`;
