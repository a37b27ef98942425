import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/queries.js';
import { visitHistoryQuery } from '../../api/visits.js';
import { History } from '../../components/history.js';

/** What happened to the visit itself, the newest first; what can be taken back says so. */
export default function VisitHistory({ visit }: { visit: string }) {
  const history = useQuery(visitHistoryQuery(visit)).data;
  const mayRecord = useQuery(meQuery).data?.may.record === true;
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
