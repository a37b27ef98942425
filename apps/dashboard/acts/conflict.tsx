import { Fragment } from 'react';
import type { CommitmentDetail } from '../api/queries.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import type { Draft } from '../components/draft.js';
import { personName } from '../components/person.js';
import { moment, windowDays } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import type { Act } from './acts.js';
import css from './acts.module.css';

interface Props {
  readonly base: CommitmentDetail;
  readonly now: CommitmentDetail;
  readonly act: Act;
  readonly draft: Draft;
  readonly onKeep: () => void;
  readonly onTop: () => void;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** Somebody changed it meanwhile: theirs as it is recorded beside one's own, which is not; only what differs. */
export function Conflict({ base, now, act, draft, onKeep, onTop, onEdit, onClose }: Props) {
  const { t, locale } = useWords();
  const days = ({ window: { first, last } }: CommitmentDetail) =>
    windowDays(locale, first, last) || t('schedule.undated');
  const owner = (one: string | null | undefined) =>
    one ? personName(t, one, { ...base.people, ...now.people }) : t('nobody');
  const standing = ({ stage, outcome }: CommitmentDetail) =>
    outcome ? t(`outcome.${outcome}`) : t(`stage.${stage}`);
  const rows = [
    { name: t('conflict.when'), was: days(base), theirs: days(now), mine: draft.edtf },
    {
      name: t('conflict.owner'),
      was: owner(base.owner),
      theirs: owner(now.owner),
      mine: act.name === 'assign' ? owner(draft.owner) : undefined,
    },
    {
      name: t('conflict.stage'),
      was: standing(base),
      theirs: standing(now),
      mine: draft.outcome && act.name === 'close' ? t(`outcome.${draft.outcome as 'fulfilled'}`) : undefined,
    },
    {
      name: t('conflict.report'),
      was: base.lastReport ?? '',
      theirs: now.lastReport ?? '',
      mine: draft.report,
    },
    { name: t('conflict.because'), was: '', theirs: '', mine: draft.note ?? draft.reason },
  ].filter(({ was, theirs, mine }) => was !== theirs || mine);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      isWide
      title={
        now.changedBy
          ? t('conflict.titleBy', { who: personName(t, now.changedBy, now.people) })
          : t('conflict.title')
      }
      text={t('conflict.text')}
      footer={
        <>
          <span className="start">
            <kbd>Esc</kbd> {t('conflict.escape')}
          </span>
          <Button onPress={onEdit}>{t('conflict.editMine')}</Button>
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
          <b>{t('conflict.theirs')}</b> <span className="faint xs">{moment(locale, now.changedAt)}</span>
        </div>
        <div>
          <b>{t('conflict.yours')}</b>
        </div>
        {rows.map(({ name, was, theirs, mine }) => (
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
