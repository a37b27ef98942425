import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { type Batched, type BatchResult, dryRunQuery, useBatch } from '../api/batch.js';
import { Refused } from '../api/client.js';
import { newKey } from '../api/key.js';
import { type Commitment, plannedQuery, todayQuery } from '../api/queries.js';
import { Button } from '../components/button.js';
import { useDraft } from '../components/draft.js';
import type { Names } from '../components/person.js';
import { faultInWords } from '../components/refusal.js';
import { Strip } from '../components/strip.js';
import { say } from '../shell/toast.js';
import { dayIn } from '../words/dates.js';
import { numerals, type Translate, useWords } from '../words/i18n.js';
import { failureInWords, refusalInWords, type SaidRefusal } from '../words/refusal-words.js';
import { type BulkAct, batchedOf, firstBulkDraft, isSaid, type LeftOut, saysWhy } from './bulk.js';
import css from './bulk.module.css';
import { BulkFields } from './bulk-fields.js';
import { type Planned, Preview } from './bulk-preview.js';
import { useTakeBack } from './take-back.js';
import { edtfMeant, whenAt } from './when-at.js';

interface Props {
  readonly act: BulkAct;
  readonly items: readonly Commitment[];
  readonly people: Names;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type ToAsk = { readonly item: Commitment; readonly command: Batched };

const isAsked = (one: ToAsk | { readonly item: Commitment; readonly why: LeftOut }): one is ToAsk =>
  'command' in one;

/** One form for several commitments: what it would do to each is shown before it is done, and who cannot take it is left out by name. */
export default function BulkForm({ act, items: selected, people, onDone, onClose }: Props) {
  const { t, language } = useWords();
  // As they stood when the form was opened: what each command says it has seen.
  const [items] = useState(selected);
  const send = useBatch();
  const takeBack = useTakeBack();
  const { draft, write, forget } = useDraft(`bulk.${act}`, firstBulkDraft(act));
  const [isConfirmed, setConfirmed] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const key = useRef(newKey());
  const why = saysWhy(act) ? draft.why?.trim() : undefined;

  // A date means the same for all of them: what it means where the first is to be.
  const now = useQuery(todayQuery).data?.now;
  const [one] = items;
  // By the server's clock, and not before it has told: the browser's may be wrong.
  const at = one && now !== undefined ? whenAt(one, dayIn(one.zone, now), language) : undefined;
  const written = draft.edtf?.trim() ?? '';
  const meant = useQuery({
    queryKey: ['meant', written, at],
    queryFn: () => (at ? edtfMeant(written, at) : written),
    enabled: written !== '',
    networkMode: 'always',
  }).data;
  const exact = written !== '' && meant !== undefined ? { ...draft, edtf: meant } : draft;
  const each = items.map((item) => {
    const made = batchedOf(act, exact, item, isConfirmed);
    return typeof made === 'string' ? { item, why: made } : { item, command: made };
  });
  const asked = each.filter(isAsked);
  // What it would do does not depend on why it is done: the reason may still be missing.
  const rehearsal = useDeferredValue(JSON.stringify(asked.map(({ command }) => command)));
  const wouldBe = useQuery({
    ...dryRunQuery({ commands: JSON.parse(rehearsal), ...(saysWhy(act) && { why: '…' }) }),
    enabled: isSaid(act, draft) && asked.length > 0,
    placeholderData: (before) => before,
    retry: false,
  });
  const results = wouldBe.data?.length === asked.length ? wouldBe.data : undefined;
  const planned: Planned[] = each.map((one) => {
    if (!isAsked(one)) return { item: one.item, leftOut: { text: t(`lists.leftOut.${one.why}`) } };
    const result = results?.[asked.indexOf(one)];
    return { item: one.item, result, leftOut: leftOutOf(result, t) };
  });
  const able = planned.filter(({ leftOut }) => leftOut === undefined);
  const isMoved = act === 'postpone' || act === 'narrow';
  const reminders = useQuery(plannedQuery(isMoved ? able.map(({ item }) => item.id) : [])).data;
  const unlikely = results?.find(({ problem }) => problem?.code === 'UNLIKELY')?.problem;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    const chosen = asked.filter(({ item }) => able.some((one) => one.item.id === item.id));
    try {
      const done = await send(
        { commands: chosen.map(({ command }) => command), why: why || undefined },
        key.current,
      );
      const count = done.filter(({ receipt }) => receipt?.changed).length;
      const refused = done.filter(({ receipt }) => receipt === null).length;
      forget();
      say({
        text: `${t(`lists.done.${act}`, { ...numerals(t, count), count })}${refused > 0 ? ` ${t('lists.refused', { count: refused })}` : ''}`,
        undo: takeBack(done.map(({ receipt }) => receipt)),
      });
      onDone();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setFailure(error.status === 0 || error.status === 503 ? t('refused.lost') : failureInWords(error));
    } finally {
      setBusy(false);
    }
  };

  const isReady = able.length > 0 && results !== undefined && isSaid(act, draft) && !isBusy;
  return (
    <Form className={css.form ?? ''} onSubmit={(event) => void submit(event)}>
      <BulkFields act={act} draft={draft} write={write} count={items.length} />
      {unlikely && !isConfirmed && (
        <Strip
          tone="late"
          icon="warn"
          end={<Button onPress={() => setConfirmed(true)}>{t('refused.confirm')}</Button>}
        >
          <b className="strong">{t('refused.unlikely')}</b> {refusalInWords(unlikely).text}
        </Strip>
      )}
      {wouldBe.error && <Wrong error={wouldBe.error} />}
      {isSaid(act, draft) && <Preview act={act} draft={draft} planned={planned} people={people} />}
      {failure && (
        <Strip tone="late" icon="warn">
          {failure}
        </Strip>
      )}
      <div className={css.foot}>
        <span className="xs faint">
          {able.length < items.length && results && t('lists.leaves', { count: items.length - able.length })}{' '}
          {reminders !== undefined && reminders > 0 && t('lists.moveAlong', { count: reminders })}
        </span>
        <Button onPress={onClose}>{t('form.cancel')}</Button>
        <Button type="submit" look="go" isDisabled={!isReady}>
          {t(`lists.submit.${act}`, numerals(t, able.length))}
        </Button>
      </div>
    </Form>
  );
}

/** Why one of several is left out: it would be refused, or is so already. */
const leftOutOf = (result: BatchResult | undefined, t: Translate): SaidRefusal | undefined => {
  if (result?.problem) return refusalInWords(result.problem);
  return result?.receipt?.changed === false ? { text: t('lists.leftOut.same') } : undefined;
};

/** What is wrong with what was written, where nothing could be asked. */
function Wrong({ error }: { error: Error }) {
  const [fault] = error instanceof Refused ? (error.problem.errors ?? []) : [];
  const { text, lang } = fault ? faultInWords(fault) : { text: failureInWords(error), lang: undefined };
  return (
    <p className={css.fault} role="alert" lang={lang}>
      {text}
    </p>
  );
}
