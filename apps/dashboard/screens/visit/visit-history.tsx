import { useQuery } from '@tanstack/react-query';
import { visitHistoryQuery } from '../../api/visits.js';
import { History } from '../../components/history.js';
import { useMay } from '../../shell/may.js';

/** What happened to the visit itself, the newest first; what can be taken back says so. */
export default function VisitHistory({ visit }: { visit: string }) {
  const history = useQuery(visitHistoryQuery(visit)).data;
  const mayRecord = useMay().record === true;
  if (!history) return null;
  return (
    <History
      of="visit"
      ids={[visit]}
      lines={history.items}
      people={history.people}
      mayUndo={mayRecord}
      first={5}
    />
  );
}
