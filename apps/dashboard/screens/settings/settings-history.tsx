import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Batched } from '../../api/batch.js';
import { meQuery } from '../../api/queries.js';
import { settingsHistoryQuery } from '../../api/settings.js';
import type { TakenBackBy } from '../../api/taking-back.js';
import { History } from '../../components/history.js';
import { useWords } from '../../words/i18n.js';
import { useBefore } from './before.js';
import { ChangeDialog } from './change-dialog.js';

/** What happened to the settings of a kind. What was said last on each can be taken back, once one has seen what that moves. */
export default function SettingsHistory({ of }: { of: 'rulebook' | 'calendar' | 'reader' }) {
  const { t } = useWords();
  const history = useQuery(settingsHistoryQuery(of)).data;
  const mayRecord = useQuery(meQuery).data?.may.record === true;
  const [undo, setUndo] = useState<TakenBackBy>();
  const before = useBefore();
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
      {undo && (
        <ChangeDialog
          title={t('settings.takeBack')}
          text={before(undo)}
          done={t('done.correct-timeframe')}
          isLive
          commands={() => [{ ...undo.undo, ifMatch: undo.version } as Batched]}
          onClose={() => setUndo(undefined)}
        />
      )}
    </>
  );
}
