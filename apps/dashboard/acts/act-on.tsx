import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { todayQuery, wholeQuery } from '../api/queries.js';
import { dayIn } from '../words/dates.js';
import type { Act } from './acts.js';

/** Forms come when somebody acts. */
const ActionDialog = lazy(() => import('./action-dialog.js'));

/** What is done with one commitment of a list, as it stands now. */
export interface ActOnOne {
  readonly id: string;
  readonly act: Act;
}

export function ActOn({ id, act, onClose }: ActOnOne & { readonly onClose: () => void }) {
  const { data } = useQuery(wholeQuery(id));
  const now = useQuery(todayQuery).data?.now;
  if (!data || !now) return null;
  const { commitment } = data;
  return (
    <Suspense>
      <ActionDialog
        key={`${id} ${JSON.stringify(act)}`}
        act={act}
        commitment={commitment}
        today={dayIn(commitment.zone, now)}
        onClose={onClose}
      />
    </Suspense>
  );
}
