import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../../api/queries.js';
import { takingBackQuery } from '../../api/taking-back.js';
import { visitHistoryQuery } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { HistoryLines } from '../../components/history-lines.js';
import { Section } from '../../components/section.js';
import { useWords } from '../../words/i18n.js';

/** So many are shown at first. */
const FIRST = 5;

/** What happened to the visit itself, the newest first; what can be taken back says so. */
export default function VisitHistory({ visit }: { visit: string }) {
  const { t } = useWords();
  const history = useQuery(visitHistoryQuery(visit)).data;
  const mayRecord = useQuery(meQuery).data?.may.record === true;
  const [isAll, setAll] = useState(false);
  const lines = history?.items ?? [];
  const undos = useQuery({
    ...takingBackQuery('visit', [visit], lines[0]?.position),
    enabled: mayRecord && lines.length > 0,
  }).data;
  if (!history) return null;
  return (
    <Section title={t('commitment.history')} count={lines.length}>
      <HistoryLines
        lines={isAll ? lines : lines.slice(0, FIRST)}
        people={history.people}
        undos={undos ?? []}
      />
      {lines.length > FIRST && !isAll && (
        <Button look="link" onPress={() => setAll(true)}>
          {t('visit.wholeHistory', { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}
