import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Batched } from '../../api/batch.js';
import { meQuery } from '../../api/queries.js';
import { settingsHistoryQuery } from '../../api/settings.js';
import { type TakenBackBy, takingBackQuery } from '../../api/taking-back.js';
import { Button } from '../../components/button.js';
import { HistoryLines } from '../../components/history-lines.js';
import { Section } from '../../components/section.js';
import { useWords } from '../../words/i18n.js';
import { useBefore } from './before.js';
import { ChangeDialog } from './change-dialog.js';

/** So many are shown at first. */
const FIRST = 5;

/** What happened to the settings of a kind. What was said last on each can be taken back, once one has seen what that moves. */
export default function SettingsHistory({ of }: { of: 'rulebook' | 'calendar' | 'reader' }) {
  const { t } = useWords();
  const history = useQuery(settingsHistoryQuery(of)).data;
  const mayRecord = useQuery(meQuery).data?.may.record === true;
  const [isAll, setAll] = useState(false);
  const [undo, setUndo] = useState<TakenBackBy>();
  const before = useBefore();
  const lines = history?.items ?? [];
  const ids = [...new Set(lines.map(({ id }) => id))];
  const undos = useQuery({
    ...takingBackQuery(of, ids, lines[0]?.position),
    enabled: mayRecord && lines.length > 0,
  }).data;
  if (!history || lines.length === 0) return null;
  return (
    <Section title={t('commitment.history')} count={lines.length}>
      <HistoryLines
        lines={isAll ? lines : lines.slice(0, FIRST)}
        people={history.people}
        undos={undos ?? []}
        onUndo={setUndo}
      />
      {lines.length > FIRST && !isAll && (
        <Button look="link" onPress={() => setAll(true)}>
          {t('visit.wholeHistory', { count: lines.length })}
        </Button>
      )}
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
    </Section>
  );
}
