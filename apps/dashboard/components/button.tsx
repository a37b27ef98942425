import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { useOffered } from '../shell/actions.js';
import { type KeyName, keyShown } from '../shell/key-table.js';
import css from './button.module.css';
import { Icon } from './sign.js';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  readonly children: string;
  readonly look?: 'plain' | 'go' | 'quiet' | 'danger' | 'link';
  readonly icon?: string;
  /** Behind the word: what opens below it. */
  readonly iconAfter?: string;
  /** The key that presses it. */
  readonly hotkey?: KeyName;
  /** What an address ends in that leads to what it does: `#new`. */
  readonly anchor?: string;
  /** What it is about, where its word alone does not say so to who reads it in the palette. */
  readonly about?: string;
}

/** A button is an action: it stands in the palette for as long as it is shown, and holds its key. */
export function Button({
  children,
  look = 'plain',
  icon,
  iconAfter,
  hotkey,
  anchor,
  about,
  ...props
}: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useOffered(button, { name: props['aria-label'] ?? children, about, icon, hotkey });
  return (
    <AriaButton {...props} ref={button} data-look={look} className={`${css.button} ${css[look]}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
      {/* Whoever says aloud what they see, the key included, must find it in the name (WCAG 2.5.3). */}
      {hotkey && props['aria-label'] === undefined && <kbd>{keyShown(hotkey)}</kbd>}
      {anchor && !props.isDisabled && <PressedBy anchor={anchor} button={button} />}
    </AriaButton>
  );
}

/** Presses a button for whoever came by an address that leads to what it does, once. */
function PressedBy({ anchor, button }: { anchor: string; button: RefObject<HTMLButtonElement | null> }) {
  const navigate = useNavigate();
  useEffect(() => {
    if (location.hash !== `#${anchor}`) return;
    void navigate({ to: '.', search: (search) => search as never, hash: '', replace: true });
    button.current?.click();
  }, [anchor, button, navigate]);
  return null;
}

export function IconButton({
  icon,
  label,
  hotkey,
  ...props
}: Omit<ButtonProps, 'className' | 'children'> & { icon: string; label: string; hotkey?: KeyName }) {
  const button = useRef<HTMLButtonElement>(null);
  useOffered(button, { name: label, icon, hotkey });
  return (
    <AriaButton {...props} ref={button} aria-label={label} className={css.icon ?? ''}>
      <Icon name={icon} />
    </AriaButton>
  );
}

/** What looks like a button and is the browser's own, or an address. */
export const iconLook = css.icon ?? '';
export const buttonLook = css.button ?? '';
export const goLook = `${css.button} ${css.go}`;
