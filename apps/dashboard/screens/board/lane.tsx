import { Link } from '@tanstack/react-router';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import { type BoardGrouping, CARDS, type Lane } from '../../api/board.js';
import type { ListSearch } from '../../api/filter.js';
import type { Commitment } from '../../api/queries.js';
import { useWords } from '../../words/i18n.js';
import css from './board.module.css';
import { Card } from './card.js';
import { moveBetween } from './moves.js';

const signs: Readonly<Record<string, string>> = { closed: 'fulfilled', open: 'window-open', none: '' };

interface Props {
  readonly lane: Lane & { readonly items: readonly Commitment[] };
  readonly label: string;
  readonly grouping: BoardGrouping;
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

/** A dragged card says of which lane it is, so that a lane knows whether it may come. */
const typeOf = (lane: string): string => `aide-memoire/from-${lane}`;
const CARD = 'aide-memoire/commitment';

/** Cards that have something in common; a rail where there are none. */
export function LaneView({
  lane,
  label,
  grouping,
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
  const takes = targets.filter(({ name: from }) => moveBetween(grouping, from, name).by !== 'nothing');
  const { dragAndDropHooks } = useDragAndDrop<Commitment>({
    isDisabled: !canAct,
    getItems: (keys) => [...keys].map((key) => ({ [CARD]: String(key), [typeOf(name)]: String(key) })),
    acceptedDragTypes: takes.map(({ name: from }) => typeOf(from)),
    getDropOperation: (_, types) =>
      takes.some(({ name: from }) => types.has(typeOf(from))) ? 'move' : 'cancel',
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
        dependencies={[menu, today]}
        selectionMode="none"
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => <span className="sr">{t('lists.emptyLane')}</span>}
      >
        {(item) => (
          <Card
            item={item}
            today={today}
            canAct={canAct}
            moves={targets.map((target) => ({ ...target, move: moveBetween(grouping, name, target.name) }))}
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
