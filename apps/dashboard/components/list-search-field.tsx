import { type RefObject, useRef, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { keyShown } from '../shell/key-table.js';
import css from './list-search-field.module.css';
import { Icon } from './sign.js';

/** Waits until one stops typing, in ms. */
const PAUSE = 250;

interface Props {
  readonly label: string;
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSearch: (query: string) => void;
}

/** Asks as one types, and keeps what was asked in the address. */
export function ListSearchField({ label, query, field, onSearch }: Props) {
  const [text, setText] = useState(query);
  const [asked, setAsked] = useState(query);
  // Another address, by a link or the way back, says what is looked for.
  if (query !== asked) {
    setAsked(query);
    setText(query);
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = (next: string, wait: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setAsked(next.trim());
      onSearch(next.trim());
    }, wait);
  };
  return (
    <SearchField
      className={css.search ?? ''}
      aria-label={label}
      value={text}
      onChange={(next) => {
        setText(next);
        ask(next, PAUSE);
      }}
      onSubmit={(next) => ask(next, 0)}
      onClear={() => ask('', 0)}
    >
      <Icon name="search" />
      <Input ref={field} placeholder={label} maxLength={200} />
      <kbd>{keyShown('search')}</kbd>
    </SearchField>
  );
}
