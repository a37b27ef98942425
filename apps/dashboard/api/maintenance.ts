import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { failureInWords } from '../words/refusal-words.js';
import { api, type Schemas, took } from './client.js';
import { meQuery } from './queries.js';

type Line = Schemas['RebuildLine'] | Schemas['RetryLine'] | Schemas['VerificationLine'];
export type Finding = Extract<Schemas['VerificationLine'], { kind: 'finding' }>;

/** Work that is told line by line: how far it is, and what came of it. */
export interface Work {
  readonly isRunning: boolean;
  readonly done: number;
  readonly total: number;
  readonly findings: readonly Finding[];
  readonly result?: Extract<Line, { kind: 'result' }> | undefined;
  /** Why it broke off, in the server's words. */
  readonly problem?: string | undefined;
  /** When it ended, by the server's clock. */
  readonly endedAt?: string | undefined;
}

const begun: Work = { isRunning: true, done: 0, total: 0, findings: [] };

const grown = (work: Work, line: Line): Work => {
  if (line.kind === 'progress')
    return 'done' in line ? { ...work, done: line.done, total: line.total } : work;
  if (line.kind === 'finding') return { ...work, findings: [...work.findings, line] };
  if (line.kind === 'failed') return { ...work, problem: line.problem };
  return { ...work, result: line };
};

/** Newline-delimited JSON, a line as soon as it is whole. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
    if (done) return;
  }
}

const tasks = {
  verify: () => api.POST('/api/v1/maintenance/verification', { parseAs: 'stream' }),
  rebuild: (view: string) =>
    api.POST('/api/v1/maintenance/rebuilds/{view}', { params: { path: { view } }, parseAs: 'stream' }),
  retry: (view: string) =>
    api.POST('/api/v1/maintenance/retries/{view}', { params: { path: { view } }, parseAs: 'stream' }),
};

/**
 * One of a keeper's works, on one view or on all: how it goes, and `start`. It goes on while one looks at other screens, and
 * ends with the page, since the server works for as long as somebody listens.
 */
export const useWork = (task: keyof typeof tasks, view = '') => {
  const queries = useQueryClient();
  const queryKey = ['work', task, view];
  const { data } = useQuery<Work>({ queryKey, enabled: false, gcTime: Number.POSITIVE_INFINITY });
  const start = useCallback(async (): Promise<Work> => {
    let work = begun;
    const tell = (next: Work): void => {
      work = next;
      queries.setQueryData(['work', task, view], next);
    };
    tell(begun);
    try {
      const body = await took(tasks[task](view));
      for await (const line of linesOf(body)) tell(grown(work, line));
    } catch (error) {
      tell({ ...work, problem: failureInWords(error) });
    }
    // By the server's clock, as every other moment on the page: this browser's may be wrong.
    const endedAt = await queries.fetchQuery({ ...meQuery, staleTime: 0 }).then(
      ({ now }) => now,
      () => undefined,
    );
    tell({ ...work, isRunning: false, endedAt });
    void queries.invalidateQueries({ queryKey: ['projections'] });
    return work;
  }, [queries, task, view]);
  return { work: data, start };
};
