import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Batched, useBatch } from '../api/batch.js';
import type { Schemas } from '../api/client.js';
import { newKey } from '../api/key.js';
import type { TakenBackBy } from '../api/taking-back.js';
import { say } from '../shell/toast.js';
import { useWords } from '../words/i18n.js';
import { failureInWords, refusalInWords } from '../words/refusal-words.js';

type Receipts = readonly (Schemas['Receipt'] | null | undefined)[];

/** What takes back what receipts tell of. */
const undosIn = (receipts: Receipts): readonly Omit<TakenBackBy, 'position'>[] =>
  receipts.flatMap((receipt) =>
    receipt?.changed && receipt.undo ? [{ undo: receipt.undo, version: receipt.version }] : [],
  );

/** Takes back, as one, what some commands take back, and says so: new events, which are taken back likewise. */
export const useUndo = () => {
  const { t } = useWords();
  const queries = useQueryClient();
  const send = useBatch();
  return useCallback(
    (undos: readonly Omit<TakenBackBy, 'position'>[]): Promise<void> => {
      const carryOut = async (asked: typeof undos): Promise<void> => {
        // The register names it as it takes it.
        const commands = asked.map(({ undo, version }) => ({ ...undo, ifMatch: version }) as Batched);
        try {
          const results = await send({ commands }, newKey());
          void queries.invalidateQueries({ queryKey: ['settings'] });
          const refused = results.find(({ problem }) => problem !== null);
          const again = undosIn(results.map(({ receipt }) => receipt));
          say({
            text: refused?.problem ? refusalInWords(refused.problem).text : t('done.correct-timeframe'),
            ...(again.length > 0 && { undo: () => void carryOut(again) }),
          });
        } catch (error) {
          say({ text: failureInWords(error) });
        }
      };
      return carryOut(undos);
    },
    [queries, send, t],
  );
};

/**
 * What takes back what was just done, as one: each receipt names the command that does. New events: history shows both.
 * `undefined` where nothing can be taken back.
 */
export const useTakeBack = () => {
  const undo = useUndo();
  return useCallback(
    (receipts: Receipts): (() => void) | undefined => {
      const undos = undosIn(receipts);
      return undos.length === 0 ? undefined : () => void undo(undos);
    },
    [undo],
  );
};
