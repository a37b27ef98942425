import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { SessionAsked, SessionGiven, SessionSaid } from './session-thread.js';

/** Bytes of an answer that are gathered before they are handed on: a hand-over costs as much as some hundred rows. */
const gathered = 256 * 1024;

const port = parentPort;
if (!port) throw new Error('this file is the program of a thread, not of a process');

const say = (said: SessionSaid, bytes: readonly Uint8Array<ArrayBuffer>[] = []): void =>
  port.postMessage(
    said,
    bytes.map(({ buffer }) => buffer),
  );

const { folder, program }: SessionGiven = workerData;
const pglite = await PGlite.create({ dataDir: folder, pgliteWasmModule: program });

const answer = async (request: Uint8Array): Promise<void> => {
  let parts: Uint8Array[] = [];
  let size = 0;
  const joined = (): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    parts = [];
    size = 0;
    return bytes;
  };
  await pglite.runExclusive(() =>
    pglite.execProtocolRawStream(request, {
      onRawData: (data) => {
        // A copy: PGlite writes its next answer into the same memory.
        parts.push(data.slice());
        size += data.length;
        if (size < gathered) return;
        const bytes = joined();
        say({ is: 'part', bytes }, [bytes]);
      },
    }),
  );
  const bytes = joined();
  say({ is: 'answered', bytes }, [bytes]);
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
