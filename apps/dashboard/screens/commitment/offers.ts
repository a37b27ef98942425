import type { Act } from '../../acts/acts.js';
import type { CommitmentDetail } from '../../api/queries.js';
import { type Action, useActions } from '../../shell/actions.js';
import { useKeys } from '../../shell/keys.js';
import { isUndated } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';

/** What can be done with a commitment at its stage, as the register takes it: by keys, and from the palette. */
export const useOffers = (commitment: CommitmentDetail, onAct: ((act: Act) => void) | undefined): void => {
  const { t } = useWords();
  const { stage } = commitment;
  const isOpen = stage === 'open' && onAct !== undefined;
  const act = onAct ?? (() => undefined);
  const undated = isUndated(commitment);
  const waiting = commitment.evidenceItems.find(({ verifiedBy }) => verifiedBy === null)?.item.id;
  useKeys(
    isOpen
      ? {
          r: () => act({ name: 'progress' }),
          o: () => act({ name: 'assign' }),
          d: () => act({ name: 'narrow' }),
          n: () => act({ name: 'narrow' }),
          p: () => act({ name: 'postpone' }),
          v: () => waiting && act({ name: 'verify', evidence: waiting }),
        }
      : {},
  );
  const offer = (
    name: Exclude<Act['name'], 'verify'>,
    words: string,
    icon: string,
    hotkey?: string,
  ): Action => ({
    id: `act ${name}`,
    name: words,
    icon,
    run: () => act({ name }),
    ...(hotkey && { hotkey }),
  });
  const toVerify = waiting !== undefined && {
    id: 'act verify',
    name: t('commitment.verify'),
    icon: 'check',
    hotkey: 'v',
    run: () => act({ name: 'verify', evidence: waiting }),
  };
  useActions([
    ...(isOpen
      ? [
          offer('assign', t('commitment.assign'), 'user', 'o'),
          offer('narrow', t(undated ? 'commitment.fix' : 'commitment.narrow'), 'narrow', 'd'),
          ...(undated ? [] : [offer('postpone', t('commitment.postpone'), 'later', 'p')]),
          offer('progress', t('commitment.report'), 'note', 'r'),
          offer('evidence', t('commitment.addEvidence'), 'plus'),
          ...(toVerify ? [toVerify] : []),
          offer('close', t('commitment.close'), 'check'),
        ]
      : []),
    ...(mayReword(stage) && onAct
      ? [
          offer('reword', t('commitment.reword'), 'pen'),
          offer('parties', t('commitment.changeParties'), 'user'),
        ]
      : []),
    ...(mayCorrect(stage) && onAct
      ? [
          offer('kind', t('commitment.correctKind'), 'pen'),
          offer('correct-terms', t('commitment.correctVisit'), 'pen'),
          offer('tags', t('commitment.changeTags'), 'tag'),
        ]
      : []),
    ...(isOpen ? [offer('take-back', t('commitment.takeBack'), 'x')] : []),
    ...(stage === 'closed' && onAct ? [offer('reopen', t('commitment.reopen'), 'again')] : []),
  ]);
};

type Stage = CommitmentDetail['stage'];

/** What it says and whose it is changes until it is closed. */
export const mayReword = (stage: Stage): boolean => stage === 'open' || stage === 'proposed';

/** What was recorded wrongly is corrected after closing too, and sorting goes on. */
export const mayCorrect = (stage: Stage): boolean => stage !== 'dismissed';
