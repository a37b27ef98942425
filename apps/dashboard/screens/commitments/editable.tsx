import { type FormEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { Commitment } from '../../api/queries.js';
import { useDraft } from '../../components/draft.js';
import { OwnerField } from '../../components/owner-field.js';
import { useWords } from '../../words/i18n.js';
import type { Column } from './columns.js';
import css from './editable.module.css';

/** What is changed in its cell, in the order of the table. A date and a stage say why they change, so their cells open the form that asks. */
export const inPlace = ['what', 'responsible', 'owner', 'tags'] as const;
export type InPlace = (typeof inPlace)[number];

/** What can be changed from its cell, there or in a form. */
export type EditedColumn = InPlace | 'when' | 'stage';
export const isInPlace = (column: Column | InPlace): column is InPlace =>
  inPlace.some((one) => one === column);
export const isEdited = (column: Column): column is Exclude<EditedColumn, 'what'> =>
  isInPlace(column) || column === 'when' || column === 'stage';
/** What is closed is opened again first. */
export const canEdit = ({ stage }: Commitment, column: EditedColumn): boolean =>
  stage === 'open' || (stage === 'closed' && column === 'stage');

/** What a cell holds, as it is written. */
export const writtenIn = (item: Commitment, column: InPlace): string =>
  ({
    what: item.statement,
    responsible: item.responsible ?? '',
    owner: item.owner ?? '',
    tags: item.tags.join(', '),
  })[column];

/** What is written into a cell, until it is recorded. */
export const cellDraft = (id: string, column: InPlace): string => `cell.${id}.${column}`;

interface Props {
  readonly column: EditedColumn;
  readonly item: Commitment;
  readonly isEditing: boolean;
  readonly isReachable: boolean;
  readonly onEdit: () => void;
  /** `seen`: what was in the row as its writer saw it. `isOn`: the next cell of the row is opened afterwards. */
  readonly onSave: (seen: Commitment, written: string, isOn: boolean) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A cell that can be changed where it stands: opened by a click, `F2` or `↵`. */
export function Editable({ column, item, isEditing, isReachable, onEdit, onSave, onLeave, children }: Props) {
  const { t } = useWords();
  if (!isEditing || !isInPlace(column))
    return (
      // The browser's own: there are a hundred in sight.
      <button type="button" className={css.cell} tabIndex={isReachable ? 0 : -1} onClick={onEdit}>
        {children}
        <span className="sr">{t('lists.change', { column: t(`lists.column.${column}`) })}</span>
      </button>
    );
  return <Editor column={column} item={item} onSave={onSave} onLeave={onLeave} />;
}

/** What a cell holds, to be written anew: `↵` saves, `Tab` saves and goes on, `Esc` leaves it as it was. */
export function Editor({
  column,
  item,
  onSave,
  onLeave,
}: Pick<Props, 'item' | 'onSave' | 'onLeave'> & { column: InPlace }) {
  const { t } = useWords();
  const first = writtenIn(item, column);
  // What others change of the row meanwhile is seen here, too, but for what is written anew over their words.
  const [opened] = useState(item);
  const seen = writtenIn(opened, column) === first ? item : opened;
  const begun = useMemo(() => ({ written: first }), [first]);
  const { draft, write, forget } = useDraft(cellDraft(item.id, column), begun);
  const written = draft.written ?? '';
  const setWritten = (text: string): void => write('written', text);
  const save = (value: string, isOn: boolean): void =>
    value === first && !isOn ? onLeave() : onSave(seen, value, isOn);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save(written, false);
  };
  // What is chosen is saved at once; what is written, by ↵ or Tab.
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    if (chosen !== undefined) onSave(seen, chosen, false);
  }, [chosen, onSave, seen]);
  return (
    <form
      className={css.editor}
      onSubmit={onSubmit}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          forget();
          onLeave();
        } else if (event.key === 'Tab') {
          event.preventDefault();
          event.stopPropagation();
          save(written, true);
        }
      }}
    >
      {column === 'owner' ? (
        <OwnerField isInline autoFocus value={written} onChange={setWritten} onChoose={setChosen} />
      ) : (
        <TextField aria-label={t(`lists.column.${column}`)} value={written} onChange={setWritten} autoFocus>
          <Input className={css.input ?? ''} dir="auto" {...(column === 'what' && { lang: item.language })} />
        </TextField>
      )}
      <p className={css.hint} aria-hidden="true">
        <kbd>↵</kbd> {t('lists.edit.save')} <kbd>Tab</kbd> {t('lists.edit.next')} <kbd>Esc</kbd>{' '}
        {t('lists.edit.leave')}
      </p>
    </form>
  );
}
