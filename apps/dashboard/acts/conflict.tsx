import type { CommitmentDetail } from '../api/queries.js';
import type { Draft } from '../components/draft.js';
import { personName } from '../components/person.js';
import { type Differing, TwoStates } from '../components/two-states.js';
import { windowDays } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import type { Act } from './acts.js';

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
  const rows: Differing[] = [
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
  ];
  return (
    <TwoStates
      rows={rows}
      by={now.changedBy}
      at={now.changedAt}
      people={now.people}
      onKeep={onKeep}
      onTop={onTop}
      onEdit={onEdit}
      onClose={onClose}
    />
  );
}
