import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Commitment, todayQuery, wholeQuery } from '../api/queries.js';
import { dayIn } from '../words/dates.js';
import type { Act } from './acts.js';

/** Forms come when somebody acts. */
const ActionDialog = lazy(() => import('./action-dialog.js'));

/** What is done with one commitment of a list, as it stands now. */
export interface ActOnOne {
  readonly id: string;
  readonly act: Act;
  /** As it stood where its draft was written, before somebody else changed it. */
  readonly seen?: Commitment;
}

export function ActOn({ id, act: wanted, seen, onClose }: ActOnOne & { readonly onClose: () => void }) {
  const { data, isStale, isFetching } = useQuery(wholeQuery(id));
  // What is known to have changed is asked for first: whoever acts on it would be overtaken by themselves.
  const [isReady, setReady] = useState(false);
  if (data && !isReady && !(isStale && isFetching)) setReady(true);
  const now = useQuery(todayQuery).data?.now;
  if (!data || !now || !isReady) return null;
  const { commitment } = data;
  // A row does not say which piece of evidence waits: the first that nobody has verified.
  const waiting = commitment.evidenceItems.find(({ verifiedBy }) => verifiedBy === null)?.item.id;
  if (wanted.name === 'verify' && wanted.evidence === '' && waiting === undefined) return null;
  const act: Act =
    wanted.name === 'verify' && wanted.evidence === '' ? { name: 'verify', evidence: waiting ?? '' } : wanted;
  return (
    <Suspense>
      <ActionDialog
        key={`${id} ${JSON.stringify(act)}`}
        act={act}
        commitment={commitment}
        seen={seen}
        today={dayIn(commitment.zone, now)}
        onClose={onClose}
      />
    </Suspense>
  );
}
