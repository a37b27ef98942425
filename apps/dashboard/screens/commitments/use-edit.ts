import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useTakeBack } from '../../acts/take-back.js';
import { type Batched, useBatch } from '../../api/batch.js';
import { Refused } from '../../api/client.js';
import { newKey } from '../../api/key.js';
import { patchRows } from '../../api/lists.js';
import type { Commitment } from '../../api/queries.js';
import { forgetDraft, keepDraft } from '../../components/draft.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import { refusalInWords } from '../../words/refusal-words.js';
import { cellDraft, type InPlace } from './editable.js';

/** The cell that is open. */
export interface Editing {
  readonly id: string;
  readonly column: InPlace;
}

const tagsIn = (written: string): string[] => [
  ...new Set(
    written
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** What is then in the row. */
const changeOf = (column: InPlace, written: string): Partial<Commitment> => {
  switch (column) {
    case 'what':
      return { statement: written.trim() };
    case 'responsible':
      return { responsible: written.trim() || null };
    case 'owner':
      return { owner: written || null };
    case 'tags':
      return { tags: tagsIn(written) };
  }
};

const commandOf = (item: Commitment, column: InPlace, written: string): Batched => {
  const at = { id: item.id, ifMatch: item.version };
  switch (column) {
    case 'what':
      return { type: 'RewordCommitment', ...at, data: { statement: written.trim() } };
    case 'responsible':
      return { type: 'AssignCommitment', ...at, data: { responsible: written.trim() || null } };
    case 'owner':
      return { type: 'AssignCommitment', ...at, data: { owner: written || null } };
    case 'tags':
      return { type: 'TagCommitment', ...at, data: { tags: tagsIn(written) } };
  }
};

/**
 * Saves what was written into a cell: shown at once, and as it was again where it is refused; opened again, the cell holds what was
 * written. `onUnlikely` opens the form that asks back, which then begins with it.
 */
export const useEdit = (onUnlikely: (item: Commitment, column: InPlace) => void) => {
  const { t } = useWords();
  const queries = useQueryClient();
  const send = useBatch();
  const takeBack = useTakeBack();
  const [editing, setEditing] = useState<Editing>();
  const saving = useRef(new Map<string, Promise<number | undefined>>());
  const unlikely = useRef(onUnlikely);
  unlikely.current = onUnlikely;

  const save = useCallback(
    async (item: Commitment, column: InPlace, written: string): Promise<void> => {
      const change = changeOf(column, written);
      const back = (text: string): void => {
        patchRows(queries, [item]);
        say({ text });
      };
      patchRows(queries, [{ ...item, ...change }]);
      try {
        // What was saved in this row just before is seen, too: its answer says at which version.
        const version = Math.max(item.version, (await saving.current.get(item.id)) ?? 0);
        const command = commandOf({ ...item, version }, column, written);
        const sent = send({ commands: [command] }, newKey());
        saving.current.set(
          item.id,
          sent.then(
            ([result]) => result?.receipt?.version,
            () => undefined,
          ),
        );
        const [result] = await sent;
        if (result?.problem?.code === 'UNLIKELY') {
          patchRows(queries, [item]);
          forgetDraft(cellDraft(item.id, column));
          if (column === 'owner') keepDraft(`${item.id}.assign`, { owner: written });
          if (column === 'responsible') keepDraft(`${item.id}.parties`, { responsible: written });
          unlikely.current(item, column);
          return;
        }
        if (result?.problem) {
          back(refusalInWords(result.problem).text);
          return;
        }
        forgetDraft(cellDraft(item.id, column));
        say({ text: t(`lists.saved.${column}`), undo: takeBack([result?.receipt]) });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        back(error.status === 0 ? t('lists.notSaved') : refusalInWords(error.problem).text);
      }
    },
    [queries, send, takeBack, t],
  );
  return { editing, setEditing, save };
};
