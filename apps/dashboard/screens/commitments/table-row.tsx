import { useRouter } from '@tanstack/react-router';
import { memo } from 'react';
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
import {
  canEdit,
  Editable,
  type EditedColumn,
  Editor,
  type InPlace,
  isEdited,
  isInPlace,
} from './editable.js';
import { RowMenu } from './row-menu.js';
import css from './table.module.css';
import type { Rows } from './use-rows.js';

/** What a row says to its table. */
export interface RowSays {
  readonly at: (id: string) => void;
  readonly toggle: Rows['toggle'];
  /** It is looked at, and likely to be opened. */
  readonly near: (id: string) => void;
  readonly open: (id: string) => void;
  readonly edit: (item: Commitment, column: EditedColumn) => void;
  readonly save: (item: Commitment, column: InPlace, written: string, isOn: boolean) => void;
  readonly leave: (id: string) => void;
  readonly menu: (id: string | undefined) => void;
  readonly act: (id: string, act: Act) => void;
}

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
  readonly isMenuOpen: boolean;
  readonly canAct: boolean;
  readonly say: RowSays;
}

/** A click that means this page, rather than another tab or window. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: React.MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** A commitment in the table; drawn again only when something of it is another. */
export const TableRow = memo(function TableRow({
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
  isMenuOpen,
  canAct,
  say,
}: Props) {
  const { t } = useWords();
  const { id, statement, language, found } = item;
  const { href } = useRouter().buildLocation({ to: '/commitments/$id', params: { id } });
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
      onFocus={() => say.at(id)}
      onMouseEnter={() => say.near(id)}
    >
      {canAct && (
        <td className={css.box}>
          <Tick
            label={t('lists.select')}
            isSelected={isSelected}
            isReachable={isAt}
            onChange={() => say.toggle(id)}
          />
        </td>
      )}
      <td className={css.what}>
        {editing === 'what' ? (
          <Editor
            column="what"
            item={item}
            onSave={(seen, written, isOn) => say.save(seen, 'what', written, isOn)}
            onLeave={() => say.leave(id)}
          />
        ) : (
          <a
            className="clamp"
            href={href}
            tabIndex={isAt ? 0 : -1}
            lang={language}
            dir="auto"
            onClick={(event) => {
              if (!isPlain(event)) return;
              event.preventDefault();
              say.open(id);
            }}
          >
            {said ? <Marked {...said} /> : <Highlighted text={statement} query={query} />}
          </a>
        )}
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
              onEdit={() => say.edit(item, column)}
              onSave={(seen, written, isOn) => isInPlace(column) && say.save(seen, column, written, isOn)}
              onLeave={() => say.leave(id)}
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
            onOpenChange={(isOpen) => say.menu(isOpen ? id : undefined)}
            isReachable={isAt}
            onAct={(act) => say.act(id, act)}
          />
        </td>
      )}
    </tr>
  );
});
