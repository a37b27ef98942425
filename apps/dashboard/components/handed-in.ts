import { useIsMutating, useMutation } from '@tanstack/react-query';
import { Refused } from '../api/client.js';
import { handIn } from '../api/files.js';

/** Forms of documents whose words can be taken out. */
export const accepted = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf', '.eml'];

/** The draft of the report of a visit. */
export const reportOf = (visit: string): string => `report.${visit}`;

const mutationKey = ['hand-in'];

/** Whether a file is still on its way: what is sent before it is there would be recorded without it. */
export const useIsHandingIn = (): boolean => useIsMutating({ mutationKey }) > 0;

/**
 * Hands a file in as soon as it is chosen, so that a reload loses none. `write` notes its id as `file` of a draft, and what it is called as
 * `fileName`.
 */
export const useHandedIn = (write: (name: string, text: string) => void, then?: (name: string) => void) => {
  const sending = useMutation({
    mutationKey,
    mutationFn: async (file: File) => handIn(file),
    onSuccess: ({ id, name }) => {
      write('file', id);
      write('fileName', name);
      then?.(name);
    },
  });
  return {
    choose: (file: File | undefined): void => {
      write('file', '');
      write('fileName', '');
      sending.reset();
      if (file) sending.mutate(file);
    },
    again: (): void => {
      if (sending.variables) sending.mutate(sending.variables);
    },
    isBusy: sending.isPending,
    refused: sending.error instanceof Refused ? sending.error : undefined,
  };
};
