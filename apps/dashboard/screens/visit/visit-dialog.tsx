import type { ReactNode } from 'react';
import { useTakeBack } from '../../acts/take-back.js';
import { type Batched, refusalIn, useBatch } from '../../api/batch.js';
import { FormDialog } from '../../components/form-dialog.js';
import form from '../../components/form-page.module.css';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { useSending } from '../../components/sending.js';
import { say } from '../../shell/toast.js';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly submit: string;
  readonly done: string;
  readonly fieldAt: (pointer: string | undefined) => string;
  /** What the fields ask for; `undefined` where nothing would change. */
  readonly command: () => Promise<Batched | undefined>;
  readonly onRecorded: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something about a visit to fill in: recorded in the version that was seen, taken back where a command does. */
export function VisitDialog({ command, done, fieldAt, onRecorded, onClose, children, ...dialog }: Props) {
  const batch = useBatch();
  const takeBack = useTakeBack();
  const { send, isBusy, refused } = useSending();
  const submit = () =>
    send(async (key) => {
      const asked = await command();
      if (asked) {
        const results = await batch({ commands: [asked] }, key);
        const failed = refusalIn(results);
        if (failed) throw failed;
        say({ text: done, undo: takeBack(results.map(({ receipt }) => receipt)) });
      }
      onRecorded();
      onClose();
    });
  return (
    <FormDialog
      {...dialog}
      look={form.form}
      isDisabled={isBusy}
      faults={refused ? faultsOf(refused, fieldAt) : {}}
      below={
        refused && <Refusal refused={refused} onConfirm={() => void submit()} onAgain={() => void submit()} />
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}
