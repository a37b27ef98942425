/** What of the past can be taken back, as the register says. */
import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas, took } from './client.js';

export type TakenBackBy = Schemas['TakenBackBy'];
type Of = Schemas['Category'];

/**
 * Of some commitments, visits or settings, the lines of their history that can be taken back.
 * @param newest the newest of the lines that are shown: with each that comes it is asked again
 */
export const takingBackQuery = (of: Of, ids: readonly string[], newest: number | undefined) =>
  queryOptions({
    queryKey: ['taking-back', of, ids, newest],
    queryFn: async ({ signal }): Promise<readonly TakenBackBy[]> => {
      const params = { query: { of, id: [...ids] } };
      return (await took(api.GET('/api/v1/taking-back', { params, signal }))).items;
    },
    enabled: ids.length > 0 && newest !== undefined,
  });
