import { Link } from '@tanstack/react-router';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import { CARDS, type Lane } from '../../api/board.js';
import type { ListSearch } from '../../api/filter.js';
import type { Commitment } from '../../api/queries.js';
import { useWords } from '../../words/i18n.js';
import css from './board.module.css';
import { Card } from './card.js';
import { type Board, moveTo } from './moves.js';

const signs: Readonly<Record<string, string>> = { closed: 'fulfilled', open: 'window-open', none: '' };

interface Props {
  readonly lane: Lane & { readonly items: readonly Commitment[] };
  readonly label: string;
  readonly board: Board;
  readonly count: number | undefined;
  readonly search: ListSearch;
  readonly targets: readonly { readonly name: string; readonly label: string }[];
  readonly today: string;
  readonly canAct: boolean;
  readonly menu: string | undefined;
  readonly onMenu: (id: string | undefined) => void;
  readonly onMove: (id: string, to: string) => void;
  readonly onOpen: (id: string) => void;
}

/** A dragged card says to which lanes it may come. */
const typeOf = (lane: string): string => `aide-memoire/to-${lane}`;
const CARD = 'aide-memoire/commitment';

/** Cards that have something in common; a rail where there are none. */
export function LaneView({
  lane,
  label,
  board,
  count,
  search,
  targets,
  today,
  canAct,
  menu,
  onMenu,
  onMove,
  onOpen,
}: Props) {
  const { t } = useWords();
  const { name, items } = lane;
  const { grouping } = board;
  const movesOf = (item: Commitment) =>
    targets.map((target) => ({ ...target, move: moveTo(target.name, item, board) }));
  const { dragAndDropHooks } = useDragAndDrop<Commitment>({
    isDisabled: !canAct,
    getItems: (keys) =>
      items
        .filter(({ id }) => keys.has(id))
        .map((item) => ({
          [CARD]: item.id,
          ...Object.fromEntries(
            movesOf(item).flatMap(({ name: to, move }) =>
              move.by === 'nothing' ? [] : [[typeOf(to), item.id]],
            ),
          ),
        })),
    acceptedDragTypes: [typeOf(name)],
    getDropOperation: (_, types) => (types.has(typeOf(name)) ? 'move' : 'cancel'),
    onRootDrop: async ({ items: dropped }) => {
      for (const one of dropped) if (one.kind === 'text') onMove(await one.getText(CARD), name);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={css.gap ?? ''} />,
  });
  const rule = (['proposed', 'undated', 'upcoming', 'window-open', 'overdue', 'closed'] as const).find(
    (one) => one === name,
  );
  const isThin = items.length === 0;
  return (
    <section className={`${css.lane} ${isThin ? css.thin : ''}`} aria-label={`${label}, ${count ?? 0}`}>
      <header>
        <span className={grouping === 'owner' ? css.name : `sched ${css.name} ${signs[name] ?? name}`}>
          {label}
        </span>
        <span className={css.count}>{count}</span>
      </header>
      {rule && grouping === 'schedule' && canAct && <p className={css.rule}>{t(`lists.rule.${rule}`)}</p>}
      <GridList
        aria-label={label}
        className={css.cards ?? ''}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[menu, today, targets.length]}
        selectionMode="none"
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => <span className="sr">{t('lists.emptyLane')}</span>}
      >
        {(item) => (
          <Card
            item={item}
            today={today}
            canAct={canAct}
            moves={movesOf(item)}
            isMenuOpen={menu === item.id}
            onMenu={onMenu}
            onMove={onMove}
          />
        )}
      </GridList>
      {(count ?? 0) > CARDS && items.length >= CARDS && (
        <Link className={css.rest} to="/commitments" search={{ ...search, ...lane.filter }}>
          {t('lists.moreInTable', { count: (count ?? 0) - items.length })}
        </Link>
      )}
    </section>
  );
}
