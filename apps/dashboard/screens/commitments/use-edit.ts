import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ActOnOne } from '../../acts/act-on.js';
import { useTakeBack } from '../../acts/take-back.js';
import { type Batched, useBatch } from '../../api/batch.js';
import { Refused } from '../../api/client.js';
import { newKey } from '../../api/key.js';
import { patchRows } from '../../api/lists.js';
import { type Commitment, wholeQuery } from '../../api/queries.js';
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

/** The form that asks for the same as a cell, and its field. */
const formOf = {
  what: { act: 'reword', field: 'statement' },
  responsible: { act: 'parties', field: 'responsible' },
  owner: { act: 'assign', field: 'owner' },
  tags: { act: 'tags', field: 'tags' },
} as const satisfies Record<InPlace, object>;

/**
 * Saves what was written into a cell: shown at once, and as it was again where it is refused; opened again, the cell holds what was
 * written. `onForm` opens the form of the same, which begins with it, where there is more to say: that it is unlikely, or that
 * somebody else was faster.
 */
export const useEdit = (onForm: (asked: ActOnOne) => void) => {
  const { t } = useWords();
  const queries = useQueryClient();
  const send = useBatch();
  const takeBack = useTakeBack();
  const [editing, setEditing] = useState<Editing>();
  const saving = useRef(new Map<string, Promise<number | undefined>>());
  const inForm = useRef(onForm);
  inForm.current = onForm;

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
        const isOvertaken = result?.status === 412;
        if (isOvertaken || result?.problem?.code === 'UNLIKELY') {
          const { act, field } = formOf[column];
          patchRows(queries, [item]);
          forgetDraft(cellDraft(item.id, column));
          keepDraft(`${item.id}.${act}`, {
            [field]: column === 'tags' ? tagsIn(written).join('\n') : written.trim(),
          });
          await queries.invalidateQueries({ queryKey: wholeQuery(item.id).queryKey });
          inForm.current({ id: item.id, act: { name: act }, ...(isOvertaken && { seen: item }) });
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
