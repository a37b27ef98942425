import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ListPage } from '../../api/lists.js';
import { say } from '../../shell/toast.js';
import { failureInWords } from '../../words/refusal-words.js';

/** Rows that are put on paper at most, some sixty sheets: of more, the paper says what is left out. */
const MOST = 2_000;

const rowsIn = ({ data }: { readonly data?: InfiniteData<ListPage> | undefined }): number =>
  data?.pages.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;

/** Puts a list on paper: what has not been read yet is read first. A browser cannot be asked to wait once it prints. */
export const usePrintAll = (list: UseInfiniteQueryResult<InfiniteData<ListPage>>) => {
  const isReading = useRef(false);
  const printAll = async (): Promise<void> => {
    if (isReading.current) return;
    isReading.current = true;
    try {
      let read: Pick<typeof list, 'data' | 'hasNextPage'> = list;
      while (read.hasNextPage && rowsIn(read) < MOST)
        read = await list.fetchNextPage({ cancelRefetch: false, throwOnError: true });
      // Once they have been drawn.
      await new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn)));
      window.print();
    } catch (error) {
      say({ text: failureInWords(error) });
    } finally {
      isReading.current = false;
    }
  };
  return printAll;
};
