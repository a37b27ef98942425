import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../api/queries.js';
import { usePast } from './as-of.js';

interface May {
  readonly record: boolean | undefined;
  readonly keep: boolean | undefined;
}

/**
 * What whoever looks may do here: on a day of the past nothing, whatever they may today. `undefined` until it is known. Who may less
 * from some moment on keeps what was begun before it: a form that is open stays, with all that was typed, and the server refuses it in words.
 */
export const useMay = (): May => {
  const me = useQuery(meQuery).data;
  const isPast = usePast() !== undefined;
  const [begun, setBegun] = useState(me);
  const mayMore =
    me !== undefined && ((me.may.record && !begun?.may.record) || (me.may.keep && !begun?.may.keep));
  if (me !== undefined && (me.id !== begun?.id || mayMore)) setBegun(me);
  return { record: !isPast && begun?.may.record, keep: !isPast && begun?.may.keep };
};
