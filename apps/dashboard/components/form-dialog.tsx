import { type FormEvent, type ReactNode, useId } from 'react';
import { Form } from 'react-aria-components';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { useIsHandingIn } from './handed-in.js';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button says that sends it. */
  readonly submit: string;
  readonly isDisabled?: boolean;
  /** What is wrong, by the name of the field. */
  readonly faults?: Record<string, string>;
  readonly look?: string | undefined;
  readonly isWide?: boolean;
  /** What stands before the buttons. */
  readonly start?: ReactNode;
  /** What stands below the form. */
  readonly below?: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to fill in before one goes on: `↵` sends it, what is wrong is said at its field. */
export function FormDialog({
  title,
  text,
  submit,
  isDisabled = false,
  faults = {},
  look,
  isWide = false,
  start,
  below,
  onSubmit,
  onClose,
  children,
}: Props) {
  const { t } = useWords();
  const form = useId();
  const isHandingIn = useIsHandingIn();
  return (
    <Dialog
      isOpen
      isWide={isWide}
      onClose={onClose}
      title={title}
      text={text}
      footer={
        <>
          {start}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button look="go" type="submit" form={form} isDisabled={isDisabled || isHandingIn}>
            {submit}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        {...(look !== undefined && { className: look })}
        validationErrors={faults}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </Form>
      {below}
    </Dialog>
  );
}
