import { useEffect, useEffectEvent, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components';
import type { Schemas } from '../api/client.js';
import {
  chosen,
  type FacetName,
  filterAsked,
  type ListFilter,
  type ListSearch,
  toggled,
} from '../api/filter.js';
import { folded } from '../words/folding.js';
import { useWords } from '../words/i18n.js';
import css from './filter-picker.module.css';
import type { useFilterWords } from './filter-words.js';
import { menuLook } from './menu.js';
import { Icon } from './sign.js';

/** So many values of a filter are offered before one writes; all of them are found by writing. */
const OFFERED = 8;

interface Props {
  readonly anchor: React.RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly names: readonly FacetName[];
  /** Whether days can be chosen, too. */
  readonly hasWindow: boolean;
  readonly search: ListSearch;
  readonly facets: Schemas['CommitmentFacets'] | undefined;
  readonly words: ReturnType<typeof useFilterWords>;
  readonly onSearch: (search: ListSearch) => void;
  /** One is likely to be asked for. */
  readonly onNear: (search: ListSearch) => void;
}

/** Every value that one can narrow to, with how many there would then be: found by writing a part of it. */
export function FilterPicker({ anchor, isOpen, onClose, ...offered }: Props) {
  const { t } = useWords();
  return (
    <Popover
      className={menuLook.menu}
      triggerRef={anchor}
      placement="bottom start"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
    >
      <Dialog className={css.picker ?? ''} aria-label={t('list.filters')}>
        <Offered {...offered} />
      </Dialog>
    </Popover>
  );
}

function Offered({
  names,
  hasWindow,
  search,
  facets,
  words,
  onSearch,
  onNear,
}: Omit<Props, 'anchor' | 'isOpen' | 'onClose'>) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const filter = filterAsked(search);
  const { nameOf, labelOf } = words;
  const sought = folded(text.trim());
  const sections = names.flatMap((name) => {
    const counted = facets?.facets[name].values ?? [];
    const missing = chosen(filter, name).filter((value) => !counted.some((one) => one.value === value));
    const values = [...counted, ...missing.map((value) => ({ value, count: 0 }))]
      .map(({ value, count }) => ({ value, count, label: labelOf(name, value) }))
      .filter(({ label }) => sought === '' || folded(`${nameOf(name)} ${label}`).includes(sought));
    return values.length === 0 ? [] : [{ name, values, shown: values.slice(0, sought ? 30 : OFFERED) }];
  });
  const selected = names.flatMap((name) => chosen(filter, name).map((value) => `${name} ${value}`));
  const nextOf = (name: FacetName, value: string): ListSearch =>
    withFilter(search, toggled(filter, name, value));
  const change = (keys: Iterable<string | number>): void => {
    const now = new Set([...keys].map(String));
    const [differing] = [
      ...selected.filter((key) => !now.has(key)),
      ...[...now].filter((key) => !selected.includes(key)),
    ];
    if (differing === undefined) return;
    const [name, ...value] = differing.split(' ');
    onSearch(nextOf(name as FacetName, value.join(' ')));
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className={css.field ?? ''} aria-label={t('lists.find')} autoFocus>
        <Icon name="search" />
        <Input placeholder={t('lists.find')} />
      </SearchField>
      <ListBox
        className={css.values ?? ''}
        aria-label={t('list.filters')}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={(keys) => keys !== 'all' && change(keys)}
        renderEmptyState={() => <p className={css.none}>{t('palette.none')}</p>}
      >
        {sections.map(({ name, values, shown }) => (
          <ListBoxSection key={name} id={name}>
            <Header>{nameOf(name)}</Header>
            {shown.map(({ value, count, label }) => (
              <ListBoxItem key={value} id={`${name} ${value}`} textValue={label} className={menuLook.tick}>
                {({ isFocused, isHovered }) => (
                  <>
                    <Near isNear={isFocused || isHovered} onNear={() => onNear(nextOf(name, value))} />
                    <span dir="auto">{label}</span>
                    <span className={menuLook.end}>{count}</span>
                  </>
                )}
              </ListBoxItem>
            ))}
            {values.length > shown.length && (
              <ListBoxItem
                id={`more ${name}`}
                isDisabled
                className={css.more ?? ''}
                textValue={t('lists.moreValues', { count: values.length - shown.length })}
              >
                {t('lists.moreValues', { count: values.length - shown.length })}
              </ListBoxItem>
            )}
          </ListBoxSection>
        ))}
      </ListBox>
      {hasWindow && <Days search={search} onSearch={onSearch} />}
    </Autocomplete>
  );
}

/** Tells when somebody has come to the line that it stands in. */
function Near({ isNear, onNear }: { isNear: boolean; onNear: () => void }) {
  const tell = useEffectEvent(onNear);
  useEffect(() => {
    if (isNear) tell();
  }, [isNear]);
  return null;
}

/** How a list is shown stays as it is while its filter changes. */
const withFilter = ({ sort, group, columns, asOf }: ListSearch, filter: ListFilter): ListSearch => ({
  ...filter,
  ...(sort !== undefined && { sort }),
  ...(group !== undefined && { group }),
  ...(columns !== undefined && { columns }),
  ...(asOf !== undefined && { asOf }),
});

/** Windows that have a day between two. */
function Days({ search, onSearch }: Pick<Props, 'search' | 'onSearch'>) {
  const { t } = useWords();
  const set = (name: 'windowFrom' | 'windowTo', day: string): void => {
    const { [name]: _, ...others } = search;
    onSearch(day === '' ? others : { ...others, [name]: day });
  };
  return (
    <fieldset className={css.days}>
      <legend>{t('lists.windowBetween')}</legend>
      {(['windowFrom', 'windowTo'] as const).map((name) => (
        <input
          key={name}
          type="date"
          aria-label={t(`lists.${name}`)}
          value={search[name] ?? ''}
          onChange={({ target }) => set(name, target.value)}
        />
      ))}
    </fieldset>
  );
}
