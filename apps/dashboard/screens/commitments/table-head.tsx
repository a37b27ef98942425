import { Icon } from '../../components/sign.js';
import { Tick } from '../../components/tick.js';
import { useActions } from '../../shell/actions.js';
import { useWords } from '../../words/i18n.js';
import { type Column, columns } from './columns.js';
import css from './table.module.css';

interface Props {
  readonly shown: readonly Column[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** An order is likely to be asked for. */
  readonly onNearSort: (sort: string) => void;
  readonly canAct: boolean;
  /** How many rows there are to select, and how many are. */
  readonly count: number;
  readonly selectedCount: number;
  readonly onSelectAll: () => void;
}

/** What the columns are called, how wide they are, and by which the rows are sorted. */
export function TableHead({
  shown,
  sort,
  onSort,
  onNearSort,
  canAct,
  count,
  selectedCount,
  onSelectAll,
}: Props) {
  const { t } = useWords();
  useActions([
    ...shown.flatMap((column) => {
      const next = nextSort(column, sort);
      const name = t(`lists.column.${column}`);
      return next === undefined
        ? []
        : [{ id: `sort ${column}`, name, about: t('lists.sortBy'), icon: 'down', run: () => onSort(next) }];
    }),
    ...(canAct && count > 0
      ? [{ id: 'select-all', name: t('lists.selectAll', { count }), icon: 'check', run: onSelectAll }]
      : []),
  ]);
  return (
    <>
      <colgroup>
        {canAct && <col className={css.boxColumn} />}
        <col />
        {shown.map((column, at) => (
          <col
            key={column}
            style={{
              width:
                at === shown.length - 1 && !canAct
                  ? `calc(${columns[column].width} + var(--gutter))`
                  : columns[column].width,
            }}
          />
        ))}
        {canAct && <col className={css.moreColumn} />}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {canAct && (
            <th scope="col" className={css.box}>
              <Tick
                label={t('lists.selectAll', { count })}
                isSelected={selectedCount > 0 && selectedCount === count}
                isIndeterminate={selectedCount > 0 && selectedCount < count}
                onChange={onSelectAll}
              />
            </th>
          )}
          <th scope="col">{t('lists.column.what')}</th>
          {shown.map((column) => (
            <ColumnHead key={column} column={column} sort={sort} onSort={onSort} onNearSort={onNearSort} />
          ))}
          {canAct && (
            <th scope="col" className={css.more}>
              <span className="sr">{t('lists.actsOf')}</span>
            </th>
          )}
        </tr>
      </thead>
    </>
  );
}

const sortOf = (column: Column): string | undefined => (columns[column] as { sort?: string }).sort;

/** The order that pressing the head of a column asks for: upwards, and once it is so, downwards. */
const nextSort = (column: Column, sort: string): string | undefined => {
  const key = sortOf(column);
  return key !== undefined && sort === key ? `-${key}` : key;
};

function ColumnHead({
  column,
  sort,
  onSort,
  onNearSort,
}: { column: Column } & Pick<Props, 'sort' | 'onSort' | 'onNearSort'>) {
  const { t } = useWords();
  const isSorted = sort.replace('-', '') === sortOf(column);
  const isDescending = sort.startsWith('-');
  const name = t(`lists.column.${column}`);
  const next = nextSort(column, sort);
  return (
    <th
      scope="col"
      className={column === 'days' ? css.end : ''}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
    >
      {next === undefined ? (
        name
      ) : (
        <button
          type="button"
          onClick={() => onSort(next)}
          onFocus={() => onNearSort(next)}
          onMouseEnter={() => onNearSort(next)}
        >
          {name}
          {isSorted && <Icon name={isDescending ? 'down' : 'up'} />}
        </button>
      )}
    </th>
  );
}
