import { Fragment } from 'react';
import { keyShown } from '../shell/key-table.js';
import { moment } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { type Names, personName } from './person.js';
import css from './two-states.module.css';

/** One thing that somebody changed meanwhile, or that one wants to change. */
export interface Differing {
  readonly name: string;
  readonly was: string;
  readonly theirs: string;
  readonly mine: string | undefined;
}

interface Props {
  readonly rows: readonly Differing[];
  /** Who changed it last, and when. */
  readonly by: string | null;
  readonly at: string | null;
  readonly people: Names;
  readonly onKeep: () => void;
  readonly onTop: () => void;
  /** Where what is asked holds something that could be edited, which is kept meanwhile. */
  readonly onEdit?: () => void;
  readonly onClose: () => void;
}

/** Somebody changed it meanwhile: theirs as it is recorded beside one's own, which is not; only what differs. */
export function TwoStates({ rows, by, at, people, onKeep, onTop, onEdit, onClose }: Props) {
  const { t, locale } = useWords();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      isWide
      title={by ? t('conflict.titleBy', { who: personName(t, by, people) }) : t('conflict.title')}
      text={t('conflict.text')}
      footer={
        <>
          {onEdit && (
            <>
              <span className="start">
                <kbd>{keyShown('leave')}</kbd> {t('conflict.escape')}
              </span>
              <Button onPress={onEdit}>{t('conflict.editMine')}</Button>
            </>
          )}
          <Button onPress={onTop}>{t('conflict.mineOnTop')}</Button>
          <Button look="go" autoFocus onPress={onKeep}>
            {t('conflict.keepTheirs')}
          </Button>
        </>
      }
    >
      <div className={css.two}>
        <div />
        <div>
          <b>{t('conflict.theirs')}</b> {at && <span className="faint xs">{moment(locale, at)}</span>}
        </div>
        <div>
          <b>{t('conflict.yours')}</b>
        </div>
        {rows
          .filter(({ was, theirs, mine }) => was !== theirs || mine)
          .map(({ name, was, theirs, mine }) => (
            <Fragment key={name}>
              <div className={css.key}>{name}</div>
              <div dir="auto">
                {was !== theirs && was && <del>{was}</del>}{' '}
                {was === theirs ? <span className="faint">{theirs}</span> : <b>{theirs}</b>}
              </div>
              <div dir="auto">{mine ?? ''}</div>
            </Fragment>
          ))}
      </div>
    </Dialog>
  );
}
