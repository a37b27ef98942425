import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTakeBack } from '../../acts/take-back.js';
import type { Batched } from '../../api/batch.js';
import type { Schemas } from '../../api/client.js';
import { nowIn, type Seen, useSettings } from '../../api/settings.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { useSending } from '../../components/sending.js';
import { TwoStates } from '../../components/two-states.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import type { Compared } from './differing.js';
import { PlanPreview } from './plan-preview.js';
import css from './settings.module.css';

interface Props<Row> {
  readonly title: string;
  readonly text?: string;
  /** What is changed, as whoever changes it has seen it: when the dialog was opened, or where they were overtaken since. */
  readonly on: Seen<Row>;
  readonly onSeen: (now: Seen<Row>) => void;
  /** What somebody else made of it meanwhile, beside what the fields ask for. */
  readonly compare: (now: Seen<Row>) => Compared;
  /** The commands that the fields ask for, of what was seen. `isConfirmed` after one was refused as unlikely. */
  readonly commands: (on: Seen<Row>, isConfirmed: boolean) => readonly Batched[];
  /** What it would move is shown as it is filled in, once nobody has typed for a moment. */
  readonly isLive?: boolean;
  readonly done: string;
  /** Once it is recorded, or what is recorded is kept. */
  readonly onSettled?: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** How long nobody types before what it would move is looked at, in ms. */
const PAUSE = 350;

const lastPart = (pointer: string | undefined): string =>
  pointer?.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';

/**
 * A change of a setting: filled in, looked at for what it would move, recorded in the version that was seen. What is wrong is said at
 * its field; where somebody was faster, both are shown.
 */
export function ChangeDialog<Row>(props: Props<Row>) {
  const { title, text, on, onSeen, compare, commands, done, onSettled, onClose, children } = props;
  const { isLive = false } = props;
  const { t } = useWords();
  const { rehearse, record } = useSettings();
  const takeBack = useTakeBack();
  const [plan, setPlan] = useState<Schemas['RehearsedPlan']>();
  const { send, isBusy, refused, forgive } = useSending();
  const [isConfirmed, setConfirmed] = useState(false);
  const attempt = (act: (key: string) => Promise<void>): Promise<void> => {
    forgive();
    return send((key) =>
      act(key).catch((error: unknown) => {
        setPlan(undefined);
        throw error;
      }),
    );
  };
  const look = (confirmed = isConfirmed) =>
    attempt(async () => setPlan(await rehearse(commands(on, confirmed))));
  const leave = (): void => {
    onSettled?.();
    onClose();
  };
  const submit = (seen = on) =>
    attempt(async (key) => {
      const results = await record(commands(seen, isConfirmed), key);
      say({ text: done, undo: takeBack(results.map(({ receipt }) => receipt)) });
      leave();
    });
  // What is typed halfway is no fault yet: what would be refused then shows nothing, and is told once somebody asks.
  const asked = JSON.stringify(commands(on, isConfirmed));
  const lookQuietly = useEffectEvent(async (then: string): Promise<void> => {
    const moved = await rehearse(commands(on, isConfirmed)).catch(() => undefined);
    if (moved && then === asked) setPlan(moved);
  });
  useEffect(() => {
    if (!isLive) return undefined;
    setPlan(undefined);
    const timer = setTimeout(() => void lookQuietly(asked), PAUSE);
    return () => clearTimeout(timer);
  }, [isLive, asked]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void (plan ? submit() : look());
  };
  const now = refused && nowIn<Row>(refused);
  if (now) {
    const seeIt = (): void => {
      onSeen(now);
      forgive();
    };
    return (
      <TwoStates
        {...compare(now)}
        onKeep={leave}
        onTop={() => {
          seeIt();
          void submit(now);
        }}
        onEdit={seeIt}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={title}
      {...(text !== undefined && { text })}
      footer={
        <>
          <span className="start">{t(plan ? 'settings.seen' : 'settings.nothingYet')}</span>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button look={plan ? 'plain' : 'go'} isDisabled={isBusy} onPress={() => look()}>
            {t('settings.preview')}
          </Button>
          {plan && (
            <Button look="go" type="submit" form="setting" isDisabled={isBusy}>
              {t('settings.record')}
            </Button>
          )}
        </>
      }
    >
      <Form
        id="setting"
        className={css.form ?? ''}
        validationErrors={faultsOf(refused, lastPart)}
        onSubmit={onSubmit}
      >
        {children && (
          <fieldset className={css.form} onChange={() => setPlan(undefined)}>
            {children}
          </fieldset>
        )}
        <button type="submit" hidden />
      </Form>
      {refused && (
        <Refusal
          refused={refused}
          onAgain={() => void look()}
          onConfirm={() => {
            setConfirmed(true);
            void look(true);
          }}
        />
      )}
      {plan && <PlanPreview plan={plan} />}
    </Dialog>
  );
}
