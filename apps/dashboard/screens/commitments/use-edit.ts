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

const commandOf = (item: Commitment, column: InPlace, written: string): Batched => {
  const at = { id: item.id, ifMatch: item.version };
  if (column === 'tags') return { type: 'TagCommitment', ...at, data: { tags: tagsIn(written) } };
  return { type: 'AssignCommitment', ...at, data: { owner: written === '' ? null : written } };
};

/**
 * Saves what was written into a cell: shown at once, and as it was again where it is refused; opened again, the cell holds what was
 * written. `onUnlikely` opens the form that asks back, which then begins with it.
 */
export const useEdit = (onUnlikely: (item: Commitment) => void) => {
  const { t } = useWords();
  const queries = useQueryClient();
  const send = useBatch();
  const takeBack = useTakeBack();
  const [editing, setEditing] = useState<Editing>();
  const unlikely = useRef(onUnlikely);
  unlikely.current = onUnlikely;

  const save = useCallback(
    async (item: Commitment, column: InPlace, written: string): Promise<void> => {
      const command = commandOf(item, column, written);
      const change =
        column === 'tags' ? { tags: tagsIn(written) } : { owner: written === '' ? null : written };
      const back = (text: string): void => {
        patchRows(queries, [item]);
        say({ text });
      };
      patchRows(queries, [{ ...item, ...change }]);
      try {
        const [result] = await send({ commands: [command] }, newKey());
        if (result?.problem?.code === 'UNLIKELY') {
          patchRows(queries, [item]);
          forgetDraft(cellDraft(item.id, column));
          keepDraft(`${item.id}.assign`, { owner: written });
          unlikely.current(item);
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
