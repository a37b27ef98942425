import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { GatheredAnswers } from './gathered-answers.js';
import type { RequestsAsked, SessionAsked, SessionGiven, SessionSaid } from './session-thread.js';

const port = parentPort;
if (!port) throw new Error('this file is the program of a thread, not of a process');

const say = (said: SessionSaid, handedOver: readonly ArrayBuffer[] = []): void =>
  port.postMessage(said, handedOver);

/** A quarter of what Postgres takes unless told otherwise: PGlite fills all of it with zeros, and the system keeps files in memory too. */
const sharedBuffers = '32MB';

/** Statistics of 3 000 rows of a table, a tenth of what Postgres reads unless told otherwise: everybody waits while they are taken, and tables here are small. */
const statisticsTarget = 10;

const { folder, program }: SessionGiven = workerData;
const pglite = await PGlite.create({
  dataDir: folder,
  pgliteWasmModule: program,
  startParams: [
    ...PGlite.defaultStartParams,
    ...['-c', `shared_buffers=${sharedBuffers}`],
    ...['-c', `default_statistics_target=${statisticsTarget}`],
  ],
});

/** One after the other, until one leaves its connection in a transaction that the next is no part of, or the session is gone. */
const answer = async ({ requests, bytes, turn }: RequestsAsked): Promise<void> => {
  const answers = new GatheredAnswers((some, bytes) => say({ is: 'part', answers: some }, bytes));
  let holder = turn;
  let count = 0;
  let isReady = true;
  let begin = 0;
  for (const { from, end } of requests) {
    if (!isReady || (holder !== undefined && holder !== from)) break;
    const at = count++;
    const request = bytes.subarray(begin, end);
    begin = end;
    await pglite.runExclusive(() =>
      pglite.execProtocolRawStream(request, { onRawData: (piece) => answers.add(at, piece) }),
    );
    const left = answers.whole();
    isReady = left !== 'not ready';
    holder = left === 'in transaction' ? from : undefined;
  }
  answers.flush();
  say({ is: 'answered', count, isReady, turn: holder });
};

port.on('message', async (asked: SessionAsked) => {
  try {
    if (asked !== 'close') return await answer(asked);
    await pglite.close();
    say({ is: 'closed' });
  } catch (error) {
    say({ is: 'died', error: error instanceof Error ? error : new Error(String(error)) });
  }
});
say({ is: 'open' });
