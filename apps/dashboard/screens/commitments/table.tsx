import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Row } from '../../api/lists.js';
import { useWashed } from '../../api/live.js';
import type { Commitment } from '../../api/queries.js';
import { Highlighted } from '../../components/highlighted.js';
import type { Names } from '../../components/person.js';
import { Icon } from '../../components/sign.js';
import { useWords } from '../../words/i18n.js';
import { Cell } from './cells.js';
import { type Column, columns } from './columns.js';
import css from './table.module.css';
import { type Rows, useRows } from './use-rows.js';

interface Props {
  readonly rows: readonly Row[];
  /** How many there are, where not all have been read yet. */
  readonly total: number;
  readonly shown: readonly Column[];
  readonly people: Names;
  readonly today: string;
  readonly query: string | undefined;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** The head of a group; none where there are no groups. */
  readonly head: ((group: string, first: Commitment) => React.ReactNode) | undefined;
  readonly onNearEnd: () => void;
  readonly onOpen: (id: string) => void;
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
  total,
  shown,
  people,
  today,
  query,
  sort,
  onSort,
  head,
  onNearEnd,
  onOpen,
}: Props) {
  const { t } = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
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
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: ABOVE,
    scrollPaddingEnd: BELOW,
  });
  const list = useRows({
    ids,
    table,
    reveal: (id) => {
      const index = entries.findIndex((entry) => 'row' in entry && entry.row.item.id === id);
      if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
    },
    open: onOpen,
  });
  const inSight = virtual.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  useLayoutEffect(() => {
    if (last >= entries.length - 20) onNearEnd();
  }, [last, entries.length, onNearEnd]);
  const before = (inSight[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((inSight.at(-1)?.end ?? top) - top);
  const width = shown.length + 1;
  return (
    <div className={css.wide}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are gone through by keys
        role="grid"
        className={css.list}
        aria-label={t('nav.commitments')}
        aria-rowcount={total + 1}
        onKeyDown={list.onKeyDown}
      >
        <colgroup>
          <col />
          {shown.map((column, at) => (
            <col
              key={column}
              style={{
                width:
                  at === shown.length - 1
                    ? `calc(${columns[column].width} + var(--gutter))`
                    : columns[column].width,
              }}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('lists.column.what')}</th>
            {shown.map((column) => (
              <ColumnHead key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
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
                onAt={list.setAt}
              />
            );
          })}
          <Gap height={after} width={width} />
        </tbody>
      </table>
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

function ColumnHead({ column, sort, onSort }: { column: Column } & Pick<Props, 'sort' | 'onSort'>) {
  const { t } = useWords();
  const { sort: key } = columns[column] as { sort?: string };
  const isSorted = sort.replace('-', '') === key;
  const isDescending = sort.startsWith('-');
  const name = t(`lists.column.${column}`);
  return (
    <th
      scope="col"
      className={column === 'days' ? css.end : ''}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
    >
      {key === undefined ? (
        name
      ) : (
        <button type="button" onClick={() => onSort(isSorted && !isDescending ? `-${key}` : key)}>
          {name}
          {isSorted && <Icon name={isDescending ? 'down' : 'up'} />}
        </button>
      )}
    </th>
  );
}

interface RowProps extends Pick<Props, 'shown' | 'people' | 'today' | 'query'> {
  readonly index: number;
  readonly measure: (row: Element | null) => void;
  readonly position: number;
  readonly item: Commitment;
  readonly isAt: boolean;
  readonly onAt: Rows['setAt'];
}

const TableRow = memo(function TableRow({
  index,
  measure,
  position,
  item,
  shown,
  people,
  today,
  query,
  isAt,
  onAt,
}: RowProps) {
  const { id, statement, language } = item;
  return (
    <tr
      ref={measure}
      data-index={index}
      data-id={id}
      data-washed={useWashed(id) || undefined}
      aria-rowindex={position}
      tabIndex={isAt ? 0 : -1}
      onFocus={() => onAt(id)}
    >
      <td className={css.what}>
        <Link
          className="clamp"
          to="/commitments/$id"
          params={{ id }}
          tabIndex={isAt ? 0 : -1}
          lang={language}
          dir="auto"
        >
          <Highlighted text={statement} query={query} />
        </Link>
      </td>
      {shown.map((column) => (
        <td key={column} className={css[column] ?? ''}>
          <Cell column={column} item={item} people={people} today={today} query={query} />
        </td>
      ))}
    </tr>
  );
});
