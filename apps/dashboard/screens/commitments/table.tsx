import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ActOn, type ActOnOne } from '../../acts/act-on.js';
import type { Act } from '../../acts/acts.js';
import { BulkBar } from '../../acts/bulk-bar.js';
import { useOneRow } from '../../acts/row-acts.js';
import type { Row } from '../../api/lists.js';
import type { Commitment } from '../../api/queries.js';
import type { Names } from '../../components/person.js';
import { usePrinting } from '../../components/printing.js';
import { useWords } from '../../words/i18n.js';
import { type Column, leastWidth } from './columns.js';
import { type EditedColumn, type InPlace, inPlace, writtenIn } from './editable.js';
import css from './table.module.css';
import { TableHead } from './table-head.js';
import { type RowSays, TableRow } from './table-row.js';
import { useEdit } from './use-edit.js';
import { useIsTooWide } from './use-is-too-wide.js';
import { useRows } from './use-rows.js';
import { useSelected } from './use-selected.js';
import { useSteady } from './use-steady.js';

interface Props {
  readonly rows: readonly Row[];
  /** Whether rows are drawn yet; until then their place is kept. */
  readonly isDrawn: boolean;
  /** How many there are, where not all have been read yet. */
  readonly total: number;
  readonly shown: readonly Column[];
  readonly people: Names;
  readonly today: string;
  readonly query: string | undefined;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** An order is likely to be asked for. */
  readonly onNearSort: (sort: string) => void;
  /** The head of a group; none where there are no groups. */
  readonly head: ((group: string, first: Commitment) => React.ReactNode) | undefined;
  readonly onNearEnd: () => void;
  /** Whether there is nothing more to be read. */
  readonly isWhole: boolean;
  /** By what the list is known to what is selected in it. */
  readonly list: string;
  readonly onOpen: (id: string) => void;
  /** One is looked at, and likely to be opened. */
  readonly onNear: (id: string) => void;
  /** Whether it can be changed from here. */
  readonly canAct: boolean;
  /** Whether a row still belongs where it stands. */
  readonly isFitting: (row: Row) => boolean;
}

type Entry =
  | { readonly head: string; readonly first: Commitment }
  | { readonly row: Row; readonly at: number };

/** Rows of two lines and heads of groups, in px: what is out of sight is taken to be so high. */
const ROW = 55;
const HEAD = 31;

/** What floats over the first rows and the last ones, in px. */
const ABOVE = 90;
const BELOW = 96;

/** Commitments as a table of any length: the page holds what is in sight. */
export function Table({
  rows,
  isDrawn,
  total,
  shown,
  people,
  today,
  query,
  sort,
  onSort,
  onNearSort,
  head,
  onNearEnd,
  isWhole,
  list: listed,
  onOpen,
  onNear,
  canAct,
  isFitting,
}: Props) {
  const { t } = useWords();
  const around = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const isPrinting = usePrinting();
  const entries = useMemo(
    () =>
      rows.flatMap((row, at): Entry[] =>
        head && row.group !== rows[at - 1]?.group
          ? [
              { head: row.group, first: row.item },
              { row, at },
            ]
          : [{ row, at }],
      ),
    [rows, head],
  );
  const ids = useMemo(() => rows.map(({ item }) => item.id), [rows]);
  useLayoutEffect(() => {
    const place = table.current?.tBodies[0]?.getBoundingClientRect().top ?? 0;
    setTop(place + scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: (index) => (entries[index] && 'head' in entries[index] ? HEAD : ROW),
    getItemKey: (index) => {
      const entry = entries[index];
      if (!entry) return index;
      return 'head' in entry ? `head ${entry.head}` : entry.row.item.id;
    },
    overscan: isPrinting ? entries.length : 8,
    scrollMargin: top,
    scrollPaddingStart: ABOVE,
    scrollPaddingEnd: BELOW,
  });
  const selection = useSelected({
    list: canAct ? listed : undefined,
    ids,
    isWhole,
    readOn: onNearEnd,
  });
  const list = useRows({
    ids,
    selection,
    table,
    reveal: (id) => {
      const index = entries.findIndex((entry) => 'row' in entry && entry.row.item.id === id);
      if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
    },
    open: onOpen,
  });
  const [act, setAct] = useState<ActOnOne>();
  const [menu, setMenu] = useState<string>();
  const onAct = (id: string, wanted: Act): void => setAct({ id, act: wanted });
  const { editing, setEditing, save } = useEdit(setAct);
  const onEdit = (item: Commitment, column: EditedColumn): void => {
    if (column === 'when') onAct(item.id, { name: 'narrow' });
    else if (column === 'stage') onAct(item.id, { name: item.stage === 'closed' ? 'reopen' : 'close' });
    else setEditing({ id: item.id, column });
  };
  const onSave = (item: Commitment, column: InPlace, written: string, isOn: boolean): void => {
    const next = isOn
      ? inPlace.slice(inPlace.indexOf(column) + 1).find((one) => shown.some((column) => column === one))
      : undefined;
    setEditing(next && { id: item.id, column: next });
    if (!next) list.goTo(item.id);
    if (written !== writtenIn(item, column)) void save(item, column, written);
  };
  const say = useSteady<RowSays>({
    at: (id) => {
      list.setAt(id);
      onNear(id);
    },
    toggle: list.toggle,
    near: onNear,
    open: onOpen,
    edit: onEdit,
    save: onSave,
    leave: (id) => {
      setEditing(undefined);
      list.goTo(id);
    },
    menu: setMenu,
    act: onAct,
  });
  const { selected, sought, gone } = selection;
  const chosen = rows.filter(({ item }) => selected.has(item.id)).map(({ item }) => item);
  useOneRow(canAct && selected.size === 0 ? rows.find(({ item }) => item.id === list.at)?.item : undefined, {
    act: onAct,
    menu: setMenu,
    edit: (item) => setEditing({ id: item.id, column: inPlace[0] }),
  });
  const inSight = isDrawn ? virtual.getVirtualItems() : [];
  const last = inSight.at(-1)?.index ?? 0;
  useLayoutEffect(() => {
    if (last >= entries.length - 20) onNearEnd();
  }, [last, entries.length, onNearEnd]);
  const before = (inSight[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((inSight.at(-1)?.end ?? top) - top);
  const width = shown.length + (canAct ? 3 : 1);
  return (
    <div ref={around} className={css.wide} data-scrolls={useIsTooWide(around, table) || undefined}>
      <table
        ref={table}
        style={{ '--least': leastWidth(shown) } as CSSProperties}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are gone through by keys
        role="grid"
        className={css.list}
        aria-label={t('nav.commitments')}
        aria-rowcount={total + 1}
        aria-multiselectable={canAct}
        onKeyDown={list.onKeyDown}
      >
        <TableHead
          shown={shown}
          sort={sort}
          onSort={onSort}
          onNearSort={onNearSort}
          canAct={canAct}
          count={ids.length}
          selectedCount={selected.size}
          onSelectAll={() => (selected.size === ids.length ? list.clear() : selection.select(ids))}
        />
        <tbody>
          <Gap height={before} width={width} />
          {inSight.map(({ index, key }) => {
            const entry = entries[index];
            if (!entry) return null;
            if ('head' in entry)
              return (
                <tr key={key} className={css.group} data-index={index} ref={virtual.measureElement}>
                  <th colSpan={width} scope="rowgroup">
                    {head?.(entry.head, entry.first)}
                  </th>
                </tr>
              );
            const { row, at } = entry;
            return (
              <TableRow
                key={key}
                index={index}
                measure={virtual.measureElement}
                position={at + 2}
                item={row.item}
                shown={shown}
                people={people}
                today={today}
                query={query}
                isAt={list.at === row.item.id}
                isSelected={selected.has(row.item.id)}
                isFitting={isFitting(row)}
                editing={editing?.id === row.item.id ? editing.column : undefined}
                isMenuOpen={menu === row.item.id}
                canAct={canAct}
                say={say}
              />
            );
          })}
          <Gap height={after} width={width} />
        </tbody>
      </table>
      {chosen.length + sought + gone > 0 && (
        <BulkBar items={chosen} sought={sought} gone={gone} people={people} onClear={list.clear} />
      )}
      {act && <ActOn {...act} onClose={() => setAct(undefined)} />}
    </div>
  );
}

/** What is out of sight, as high as it would be. */
function Gap({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
    <tr aria-hidden="true" className={css.gap}>
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
