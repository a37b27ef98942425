import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import css from './dialog.module.css';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly text?: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly isWide?: boolean;
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Something to answer before one goes on. Focus goes in, and back to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  text,
  role = 'dialog',
  isWide,
  aside,
  footer,
  children,
}: Props) {
  return (
    <ModalOverlay
      className={css.over ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={`${css.box} ${isWide ? css.wide : ''}`}>
        <AriaDialog role={role} className={css.dialog ?? ''}>
          <header>
            <div>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {text && <p>{text}</p>}
            </div>
            {aside}
          </header>
          <div className={css.body}>{children}</div>
          {footer && <footer>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
export const dialogLook = { over: css.over ?? '', box: css.box ?? '' };
