import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/queries.js';
import { usePast } from './as-of.js';

interface May {
  readonly record: boolean | undefined;
  readonly keep: boolean | undefined;
}

/** What whoever looks may do here: on a day of the past nothing, whatever they may today. `undefined` until it is known. */
export const useMay = (): May => {
  const may = useQuery(meQuery).data?.may;
  const isPast = usePast() !== undefined;
  return { record: !isPast && may?.record, keep: !isPast && may?.keep };
};
