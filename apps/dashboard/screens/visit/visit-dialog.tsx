import { type ReactNode, useState } from 'react';
import { useTakeBack } from '../../acts/take-back.js';
import { type Batched, refusalIn, useBatch } from '../../api/batch.js';
import type { Refused } from '../../api/client.js';
import type { VisitDetail } from '../../api/visits.js';
import { FormDialog } from '../../components/form-dialog.js';
import form from '../../components/form-page.module.css';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { useSending } from '../../components/sending.js';
import { type Differing, TwoStates } from '../../components/two-states.js';
import { say } from '../../shell/toast.js';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly submit: string;
  readonly done: string;
  readonly fieldAt: (pointer: string | undefined) => string;
  /** The visit as it stood when the form was opened. */
  readonly base: VisitDetail;
  /** What the fields ask for, as the version `seen` has it; `undefined` where nothing would change. */
  readonly command: (seen: number) => Promise<Batched | undefined>;
  /** What somebody else made of it meanwhile, beside what the fields ask for. */
  readonly differing: (now: VisitDetail) => readonly Differing[];
  readonly onRecorded: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The visit as it is now, where a refusal brings it. */
const nowIn = ({ problem: { current } }: Refused): VisitDetail | undefined =>
  // The server's own description says that it is what a GET of the same answers.
  current && 'delegation' in current ? (current as unknown as VisitDetail) : undefined;

/**
 * Something about a visit to fill in: recorded in the version that was seen, taken back where a command does. Where somebody was
 * faster, both are shown; what does not collide is kept either way.
 */
export function VisitDialog(props: Props) {
  const { base, command, differing, done, fieldAt, onRecorded, onClose, children, ...dialog } = props;
  const batch = useBatch();
  const takeBack = useTakeBack();
  const [seen, setSeen] = useState(base.version);
  const { send, isBusy, refused, forgive } = useSending();
  const leave = (): void => {
    onRecorded();
    onClose();
  };
  const submit = (on = seen) =>
    send(async (key) => {
      const asked = await command(on);
      if (asked) {
        const results = await batch({ commands: [asked] }, key);
        const failed = refusalIn(results);
        if (failed) throw failed;
        say({ text: done, undo: takeBack(results.map(({ receipt }) => receipt)) });
      }
      leave();
    });
  const now = refused?.status === 412 ? nowIn(refused) : undefined;
  if (now) {
    const seeIt = (): void => {
      setSeen(now.version);
      forgive();
    };
    return (
      <TwoStates
        rows={differing(now)}
        by={now.changedBy}
        at={now.changedAt}
        people={base.people}
        onKeep={leave}
        onTop={() => {
          seeIt();
          void submit(now.version);
        }}
        onEdit={seeIt}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog
      {...dialog}
      look={form.form}
      isDisabled={isBusy}
      faults={faultsOf(refused, fieldAt)}
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
