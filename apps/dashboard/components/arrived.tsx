import type { ReactNode } from 'react';
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
  if (data !== undefined) return children(data);
  if (error) return <Failed error={error} />;
  if (waitingLook === undefined) return <Loading />;
  return (
    <div className={waitingLook}>
      <Loading />
    </div>
  );
}
