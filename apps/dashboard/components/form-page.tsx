import type { FormEvent, ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Refused } from '../api/client.js';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import css from './form-page.module.css';
import { useIsHandingIn } from './handed-in.js';
import { faultsOf, Refusal } from './refusal.js';

interface Props {
  readonly submit: string;
  readonly refused: Refused | undefined;
  readonly isBusy: boolean;
  /** The field of the form that a pointer into what is sent is about. */
  readonly fieldAt: (pointer: string | undefined) => string;
  readonly onSubmit: (isConfirmed: boolean) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A form that is a page: what is refused is said at its field, what is unlikely is asked back, `Ctrl ↵` sends. */
export function FormPage({ submit, refused, isBusy, fieldAt, onSubmit, onLeave, children }: Props) {
  const { t } = useWords();
  const isHandingIn = useIsHandingIn();
  return (
    <Form
      className={css.form ?? ''}
      validationErrors={faultsOf(refused, fieldAt)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit(false);
      }}
    >
      {children}
      {refused && (
        <Refusal refused={refused} onConfirm={() => onSubmit(true)} onAgain={() => onSubmit(false)} />
      )}
      <div className={css.send}>
        <span>{t('form.kept')}</span>
        <Button onPress={onLeave}>{t('form.cancel')}</Button>
        <Button type="submit" look="go" isDisabled={isBusy || isHandingIn} hotkey="send">
          {submit}
        </Button>
      </div>
    </Form>
  );
}
