import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { nowIn, useCommand } from '../api/commands.js';
import { type Commitment, type CommitmentDetail, wholeQuery } from '../api/queries.js';
import { useDraft } from '../components/draft.js';
import { FormDialog } from '../components/form-dialog.js';
import { faultsOf, Refusal } from '../components/refusal.js';
import { useSending } from '../components/sending.js';
import { say } from '../shell/toast.js';
import { isUndated } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { ActFields } from './act-fields.js';
import { type Act, commandOf, fieldAt, firstDraft } from './acts.js';
import css from './acts.module.css';
import { Conflict } from './conflict.js';
import { useTakeBack } from './take-back.js';
import { edtfMeant, whenAt } from './when-at.js';

interface Props {
  readonly act: Act;
  readonly commitment: CommitmentDetail;
  /** As it stood where the draft was written, if somebody has changed it since: both are shown first. */
  readonly seen?: Commitment | undefined;
  readonly today: string;
  readonly onClose: () => void;
}

const formOf = (act: Act, commitment: CommitmentDetail) =>
  act.name === 'narrow' && isUndated(commitment)
    ? 'fix'
    : (({ progress: 'report' } as const)[act.name as 'progress'] ??
      (act.name as Exclude<Act['name'], 'progress'>));

/** Asks what an action needs, sends it as it was seen, and says what came of it. What was typed is kept until it is recorded. */
export default function ActionDialog({ act, commitment, seen, today, onClose }: Props) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const carryOut = useCommand(commitment.id);
  const takeBack = useTakeBack();
  // As it stood when the form was opened: what a command says it has seen.
  const [base, setBase] = useState<CommitmentDetail>({ ...commitment, ...seen });
  const [isOvertaken, setOvertaken] = useState(seen !== undefined);
  const first = useMemo(() => firstDraft(act, base), [act, base]);
  const { draft, write, onto, forget } = useDraft(`${commitment.id}.${act.name}`, first);
  const { send, isBusy, refused, forgive } = useSending();
  const isStale = isOvertaken || refused?.status === 412;
  // What the refusal brought is what overtook us, until something newer is on the screen.
  const brought = refused && nowIn(refused);
  const now = brought && brought.version > commitment.version ? brought : commitment;

  const submit = (isConfirmed = false, on = base) =>
    send(async (key) => {
      // What nobody touched is as it stands by now: only what was written is asked for.
      const written = onto(firstDraft(act, on));
      const edtf =
        written.edtf === undefined
          ? {}
          : { edtf: await edtfMeant(written.edtf, whenAt(on, today, language)) };
      const asked = commandOf(act, { ...written, ...edtf }, on, isConfirmed);
      const receipt = await carryOut(asked, { version: on.version, key });
      forget();
      say({ text: t(`done.${act.name}`), undo: takeBack([receipt]) });
      onClose();
    });

  const goOnFrom = (standing: CommitmentDetail): void => {
    setBase(standing);
    setOvertaken(false);
    forgive();
  };
  const onTop = async (): Promise<void> => {
    const { commitment: now } = await queries.fetchQuery({ ...wholeQuery(commitment.id), staleTime: 0 });
    goOnFrom(now);
    await submit(false, now);
  };

  if (isStale) {
    return (
      <Conflict
        base={base}
        now={now}
        act={act}
        first={first}
        draft={draft}
        onKeep={() => {
          forget();
          onClose();
        }}
        onTop={() => void onTop()}
        onEdit={() => goOnFrom(now)}
        onClose={onClose}
      />
    );
  }

  const form = formOf(act, base);
  return (
    <FormDialog
      onClose={onClose}
      title={t(`form.${form}.title`)}
      text={t(`form.${form}.text`)}
      submit={t(`form.${form}.submit`)}
      isDisabled={isBusy}
      look={css.form}
      isWide={act.name === 'correct-terms' || act.name === 'quotes'}
      faults={faultsOf(refused, fieldAt)}
      start={<span className="start">{t('form.kept')}</span>}
      onSubmit={() => void submit()}
    >
      {refused && (
        <Refusal refused={refused} onConfirm={() => void submit(true)} onAgain={() => void submit()} />
      )}
      <ActFields act={act} draft={draft} write={write} commitment={base} today={today} />
    </FormDialog>
  );
}
