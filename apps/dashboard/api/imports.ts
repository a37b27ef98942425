import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas, took } from './client.js';

export type Import = Schemas['Import'];
export type ImportWanted = Schemas['ImportWanted'];

/** States in which an import goes on by itself. */
const going: readonly Import['state'][] = ['waiting', 'reading', 'checking', 'recording'];
export const isGoing = ({ state }: Pick<Import, 'state'>): boolean => going.includes(state);

/** Asked again so soon while it goes on, in ms. */
const SOON = 500;

/** Imports a file, or tells what it would do. What takes longer than a moment is asked for until it has ended. */
export const beginImport = (body: ImportWanted): Promise<Import> =>
  took(api.POST('/api/v1/imports', { body }));

/** How far an import is. */
export const importQuery = (begun: Import | undefined) =>
  queryOptions({
    queryKey: ['import', begun?.id],
    queryFn: ({ signal }) =>
      took(api.GET('/api/v1/imports/{import}', { params: { path: { import: begun?.id ?? '' } }, signal })),
    initialData: begun,
    enabled: begun !== undefined && isGoing(begun),
    refetchInterval: ({ state: { data } }) => (data && isGoing(data) ? SOON : false),
  });

/** An import when it has ended, however it did. */
export const importEnded = async (begun: Import): Promise<Import> => {
  let now = begun;
  while (isGoing(now)) {
    await new Promise((resolve) => setTimeout(resolve, SOON));
    now = await took(api.GET('/api/v1/imports/{import}', { params: { path: { import: begun.id } } }));
  }
  return now;
};
