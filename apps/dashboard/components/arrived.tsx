import { type ReactNode, useState } from 'react';
import { Refused } from '../api/client.js';
import { Failed } from './failed.js';
import { Loading } from './loading.js';

interface Props<Data> {
  /** What was asked, as the query has it. */
  readonly of: { readonly data: Data | undefined; readonly error: Error | null };
  /** How the place looks in which it is waited for, where that is not the place of what comes. */
  readonly waitingLook?: string | undefined;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked of the server: what came, or why nothing did, or that it is awaited. What came stays while it is asked again. */
export function Arrived<Data>({ of: { data, error }, waitingLook, children }: Props<Data>) {
  // That it will come is said until it does, also while it is asked for again.
  const [waitedFor, setWaitedFor] = useState<Error>();
  const willCome = error instanceof Refused && (error.isAway || error.isBehind);
  if (willCome && error !== waitedFor) setWaitedFor(error);
  const isAskedAgain = data === undefined && error === null;
  if (data !== undefined) return children(data);
  const why = error ?? (isAskedAgain ? waitedFor : undefined);
  if (why) return <Failed error={why} />;
  if (waitingLook === undefined) return <Loading />;
  return (
    <div className={waitingLook}>
      <Loading />
    </div>
  );
}
