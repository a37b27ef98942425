import { Link } from '@tanstack/react-router';
import type { Act } from '../../acts/acts.js';
import { useWashed } from '../../api/live.js';
import type { Commitment } from '../../api/queries.js';
import { Before, ChangedMarks } from '../../components/changed-marks.js';
import { FoundLine, Marked } from '../../components/found-line.js';
import { Highlighted } from '../../components/highlighted.js';
import type { Names } from '../../components/person.js';
import { Tick } from '../../components/tick.js';
import { useSince } from '../../shell/since.js';
import { useWords } from '../../words/i18n.js';
import { Cell } from './cells.js';
import type { Column } from './columns.js';
import { canEdit, Editable, type EditedColumn, type InPlace, isEdited, isInPlace } from './editable.js';
import { RowMenu } from './row-menu.js';
import css from './table.module.css';
import type { Rows } from './use-rows.js';

interface Props {
  readonly shown: readonly Column[];
  readonly people: Names;
  readonly today: string;
  readonly query: string | undefined;
  readonly index: number;
  readonly measure: (row: Element | null) => void;
  readonly position: number;
  readonly item: Commitment;
  readonly isAt: boolean;
  readonly isSelected: boolean;
  readonly isFitting: boolean;
  readonly editing: InPlace | undefined;
  readonly onEdit: (item: Commitment, column: EditedColumn) => void;
  readonly onSave: (item: Commitment, column: InPlace, written: string, isOn: boolean) => void;
  readonly onLeave: () => void;
  readonly isMenuOpen: boolean;
  readonly canAct: boolean;
  readonly onAt: Rows['setAt'];
  readonly onToggle: Rows['toggle'];
  readonly onMenu: (id: string | undefined) => void;
  readonly onAct: (id: string, act: Act) => void;
}

/** A commitment in the table. */
export function TableRow({
  index,
  measure,
  position,
  item,
  shown,
  people,
  today,
  query,
  isAt,
  isSelected,
  isFitting,
  editing,
  onEdit,
  onSave,
  onLeave,
  isMenuOpen,
  canAct,
  onAt,
  onToggle,
  onMenu,
  onAct,
}: Props) {
  const { t } = useWords();
  const { id, statement, language, found } = item;
  const was = useSince()?.byId.get(id)?.was ?? undefined;
  const said = found?.find((one) => one.in === 'statement' && one.text === statement);
  return (
    <tr
      ref={measure}
      data-index={index}
      data-id={id}
      data-washed={useWashed(id) || undefined}
      aria-rowindex={position}
      aria-selected={canAct ? isSelected : undefined}
      tabIndex={isAt ? 0 : -1}
      onFocus={() => onAt(id)}
    >
      {canAct && (
        <td className={css.box}>
          <Tick
            label={t('lists.select')}
            isSelected={isSelected}
            isReachable={isAt}
            onChange={() => onToggle(id)}
          />
        </td>
      )}
      <td className={css.what}>
        <Link
          className="clamp"
          to="/commitments/$id"
          params={{ id }}
          tabIndex={isAt ? 0 : -1}
          lang={language}
          dir="auto"
        >
          {said ? <Marked {...said} /> : <Highlighted text={statement} query={query} />}
        </Link>
        {was && was.statement !== statement && <Before>{was.statement}</Before>}
        <ChangedMarks item={item} />
        <FoundLine found={item.found} />
        {!isFitting && <span className={css.moved}>{t('lists.noLongerFits')}</span>}
      </td>
      {shown.map((column) => (
        <td key={column} className={css[column] ?? ''}>
          {canAct && isEdited(column) && canEdit(item, column) ? (
            <Editable
              column={column}
              item={item}
              isEditing={editing === column}
              isReachable={isAt}
              onEdit={() => onEdit(item, column)}
              onSave={(written, isOn) => isInPlace(column) && onSave(item, column, written, isOn)}
              onLeave={onLeave}
            >
              <Cell column={column} item={item} people={people} today={today} query={query} was={was} />
            </Editable>
          ) : (
            <Cell column={column} item={item} people={people} today={today} query={query} was={was} />
          )}
        </td>
      ))}
      {canAct && (
        <td className={css.more}>
          <RowMenu
            item={item}
            isOpen={isMenuOpen}
            onOpenChange={(isOpen) => onMenu(isOpen ? id : undefined)}
            isReachable={isAt}
            onAct={(act) => onAct(id, act)}
          />
        </td>
      )}
    </tr>
  );
}
