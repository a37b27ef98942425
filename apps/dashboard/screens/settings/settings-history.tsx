import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Batched } from '../../api/batch.js';
import { type Seen, settingsHistoryQuery } from '../../api/settings.js';
import type { TakenBackBy } from '../../api/taking-back.js';
import { History } from '../../components/history.js';
import { useMay } from '../../shell/may.js';
import { useWords } from '../../words/i18n.js';
import { useBefore } from './before.js';
import { ChangeDialog } from './change-dialog.js';
import { useDiffering } from './differing.js';

interface Of {
  readonly of: 'rulebook' | 'calendar' | 'reader';
}

/** What happened to the settings of a kind. What was said last on each can be taken back, once one has seen what that moves. */
export default function SettingsHistory({ of }: Of) {
  const history = useQuery(settingsHistoryQuery(of)).data;
  const mayRecord = useMay().record === true;
  const [undo, setUndo] = useState<TakenBackBy>();
  if (!history || history.items.length === 0) return null;
  return (
    <>
      <History
        of={of}
        ids={[...new Set(history.items.map(({ id }) => id))]}
        lines={history.items}
        people={history.people}
        mayUndo={mayRecord}
        first={5}
        onUndo={setUndo}
      />
      {undo && <TakeBackDialog of={of} undo={undo} onClose={() => setUndo(undefined)} />}
    </>
  );
}

/** Restores what stood before; where something else was said since, that is shown beside it. */
function TakeBackDialog({ of, undo, onClose }: Of & { undo: TakenBackBy; onClose: () => void }) {
  const { t } = useWords();
  const before = useBefore()(undo);
  const differing = useDiffering();
  const [on, setOn] = useState<Seen<never>>({ version: undo.version, row: undefined });
  return (
    <ChangeDialog
      title={t('settings.takeBack')}
      text={before}
      done={t('done.correct-timeframe')}
      isLive
      on={on}
      onSeen={setOn}
      compare={differing[of](on, undefined, before)}
      commands={({ version }) => [{ ...undo.undo, ifMatch: version } as Batched]}
      onClose={onClose}
    />
  );
}
