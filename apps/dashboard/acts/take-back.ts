import { useCallback } from 'react';
import { type Batched, useBatch } from '../api/batch.js';
import type { Schemas } from '../api/client.js';
import { say } from '../shell/toast.js';
import { useWords } from '../words/i18n.js';
import { refusalInWords } from '../words/refusal-words.js';

/**
 * What takes back what was just done, as one: each receipt names the command that does. New events: history shows both.
 * `undefined` where nothing can be taken back.
 */
export const useTakeBack = () => {
  const { t } = useWords();
  const send = useBatch();
  return useCallback(
    (receipts: readonly (Schemas['Receipt'] | null | undefined)[]): (() => void) | undefined => {
      const commands = receipts.flatMap((receipt) =>
        // The register names it as it takes it.
        receipt?.changed && receipt.undo ? [{ ...receipt.undo, ifMatch: receipt.version } as Batched] : [],
      );
      if (commands.length === 0) return undefined;
      const carryOut = async (): Promise<void> => {
        try {
          const refused = (await send({ commands }, crypto.randomUUID())).find(
            ({ problem }) => problem !== null,
          );
          say({
            text: refused?.problem ? refusalInWords(refused.problem).text : t('done.correct-timeframe'),
          });
        } catch (error) {
          say({ text: error instanceof Error ? error.message : String(error) });
        }
      };
      return () => void carryOut();
    },
    [send, t],
  );
};
