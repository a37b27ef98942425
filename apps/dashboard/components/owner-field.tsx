import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { peopleQuery } from '../api/lists.js';
import { useWords } from '../words/i18n.js';
import { menuLook } from './menu.js';
import { personName } from './person.js';
import { SuggestedField } from './suggested-field.js';
import { Who } from './who.js';

interface Props {
  /** An account, or nothing for nobody. */
  readonly value: string;
  readonly onChange: (owner: string) => void;
  /** When one of those that are offered is taken. */
  readonly onChoose?: (owner: string) => void;
  readonly isInline?: boolean;
  readonly autoFocus?: boolean;
  readonly hint?: string;
  /** What it asks for, and the field that it fills, where that is not the owner. */
  readonly label?: string;
  readonly name?: string;
}

const NOBODY = 'none';

/** Who on our staff looks after it: a colleague by name, an account that nobody described yet, or nobody. */
export function OwnerField({
  value,
  onChange,
  onChoose,
  isInline = false,
  autoFocus = false,
  hint,
  label,
  name: field = 'owner',
}: Props) {
  const { t } = useWords();
  const known = useQuery(peopleQuery).data?.items;
  const people = (known ?? [])
    .filter(({ removed }) => removed === null)
    // Whoever is not described is called by their account.
    .map(({ id, name, isDescribed, owns }) => ({ id, name: isDescribed ? name : personName(t, id), owns }));
  const nameOf = (id: string): string =>
    id === '' ? '' : (people.find((one) => one.id === id)?.name ?? personName(t, id));
  const [text, setText] = useState<string>();
  const offered = [...people, { id: NOBODY, name: t('nobody'), owns: undefined }];
  return (
    <SuggestedField
      label={label ?? t(isInline ? 'commitment.owner' : 'form.assign.owner')}
      isInline={isInline}
      opens={t('lists.people')}
      placeholder={t('nobody')}
      hint={hint}
      none="…"
      name={field}
      // Who types before the names have come is offered them when they do.
      allowsEmptyCollection={known === undefined}
      menuTrigger="focus"
      defaultItems={offered}
      inputValue={text ?? nameOf(value)}
      onInputChange={(next) => {
        setText(next);
        const meant = people.find(({ name, id }) => name === next || id === next);
        // What is no colleague's name is taken for an account: the register knows whether there is one, and who is nearest.
        onChange(meant?.id ?? next.trim());
      }}
      onSelectionChange={(key) => {
        if (key === null) return;
        setText(undefined);
        const owner = key === NOBODY ? '' : String(key);
        onChange(owner);
        onChoose?.(owner);
      }}
      autoFocus={autoFocus}
    >
      {({ id, name, owns }) => (
        <ListBoxItem id={id} textValue={name} className={menuLook.item}>
          <Who name={id === NOBODY ? null : name} />
          {owns !== undefined && (
            <span className={`${menuLook.end} xs`}>{t('lists.owns', { count: owns })}</span>
          )}
        </ListBoxItem>
      )}
    </SuggestedField>
  );
}
