import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { chosen, type FacetName, facetNames, filterAsked, type ListSearch } from '../api/filter.js';
import { useIntent } from '../api/intent.js';
import { facetsQuery } from '../api/lists.js';
import { useActions } from '../shell/actions.js';
import { keyShown } from '../shell/key-table.js';
import { Bar } from '../shell/shell.js';
import { useWords } from '../words/i18n.js';
import css from './filter-bar.module.css';
import { FilterPicker } from './filter-picker.js';
import { narrowed, useFilterWords } from './filter-words.js';
import { ListSearchField } from './list-search-field.js';
import { Icon } from './sign.js';
import { Ways } from './ways.js';

interface Props {
  readonly search: ListSearch;
  /** Puts what is asked for into the address. */
  readonly onSearch: (search: ListSearch) => void;
  /** What else can be set about the way in which they are shown. */
  readonly children?: ReactNode;
}

/** What stands over commitments, however one looks at them: how many there are, the ways, what they are narrowed to, the search. All of it is in the address. */
export function FilterBar({ search, onSearch, children }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<FacetName | 'all' | undefined>();
  const anchor = useRef<HTMLElement | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const facets = useQuery(facetsQuery(search)).data;
  const filter = filterAsked(search);
  const words = useFilterWords(facets?.people, chosen(filter, 'visit').length > 0 || open !== undefined);
  const pick = (name: FacetName | 'all', at: Element | null): void => {
    anchor.current = at as HTMLElement | null;
    setOpen(name);
  };
  useActions([
    {
      id: 'filter',
      name: t('lists.add'),
      icon: 'filter',
      hotkey: 'filter',
      run: () => pick('all', add.current),
    },
    {
      id: 'search-list',
      name: t('list.search'),
      icon: 'search',
      hotkey: 'search',
      run: () => field.current?.focus(),
    },
    ...narrowed(filter).map((name) => ({
      id: `drop ${name}`,
      name: t('list.drop', { filter: `${words.nameOf(name)} ${words.said(filter, name)}` }),
      icon: 'x',
      run: () => drop(name),
    })),
  ]);
  const drop = (...names: (keyof ListSearch)[]): void =>
    onSearch(
      Object.fromEntries(Object.entries(search).filter(([name]) => !names.some((one) => one === name))),
    );
  const router = useRouter();
  const onNear = useIntent((next: ListSearch) => router.preloadRoute({ to: '.', search: next }));
  const { windowFrom, windowTo } = filter;
  return (
    <>
      <Bar>
        <h1>{t('nav.commitments')}</h1>
        <span className="faint num">{facets && t('list.found', { count: facets.total })}</span>
      </Bar>
      <div className={css.tools}>
        <Ways search={search} />
        {narrowed(filter).map((name) => (
          <Chip
            key={name}
            name={words.nameOf(name)}
            value={words.said(filter, name)}
            onOpen={(at) => pick(name, at)}
            onDrop={() => drop(name)}
          />
        ))}
        {(windowFrom ?? windowTo) && (
          <Chip
            name={t('lists.filter.window')}
            value={
              windowFrom && windowTo
                ? t('lists.between', { first: words.day(windowFrom), last: words.day(windowTo) })
                : windowTo
                  ? t('list.windowTo', { day: words.day(windowTo) })
                  : t('list.windowFrom', { day: words.day(windowFrom) })
            }
            onOpen={(at) => pick('all', at)}
            onDrop={() => drop('windowFrom', 'windowTo')}
          />
        )}
        <AriaButton
          ref={add}
          className={`${css.chip} ${css.add}`}
          aria-haspopup="dialog"
          onPress={() => pick('all', add.current)}
        >
          <Icon name="filter" />
          <span>{t('lists.add')}</span>
          <kbd>{keyShown('filter')}</kbd>
        </AriaButton>
        <div className={css.end}>
          <ListSearchField
            label={t('list.search')}
            query={filter.q ?? ''}
            field={field}
            onSearch={(q) => (q === '' ? drop('q') : onSearch({ ...search, q }))}
          />
          {children}
        </div>
        <FilterPicker
          anchor={anchor}
          isOpen={open !== undefined}
          onClose={() => setOpen(undefined)}
          names={open === undefined || open === 'all' ? facetNames : [open]}
          hasWindow={open === 'all'}
          search={search}
          facets={facets}
          words={words}
          onSearch={onSearch}
          onNear={onNear}
        />
      </div>
    </>
  );
}

function Chip({
  name,
  value,
  onOpen,
  onDrop,
}: {
  name: string;
  value: string;
  onOpen: (at: Element) => void;
  onDrop: () => void;
}) {
  const { t } = useWords();
  return (
    <span className={css.chip}>
      <AriaButton aria-haspopup="dialog" onPress={({ target }) => onOpen(target)}>
        <span className="faint">{name}</span> <span dir="auto">{value}</span>
      </AriaButton>
      <AriaButton
        className={css.drop ?? ''}
        aria-label={t('list.drop', { filter: `${name} ${value}` })}
        onPress={onDrop}
      >
        <Icon name="x" />
      </AriaButton>
    </span>
  );
}
