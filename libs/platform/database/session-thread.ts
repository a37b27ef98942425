import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** What the thread is given. */
export interface SessionGiven {
  readonly folder: string;
  readonly program: WebAssembly.Module;
}

/** A whole request of the Postgres protocol, or the end. The next is sent when this one is answered. */
export type SessionAsked = Uint8Array | 'close';

export type SessionSaid =
  | { readonly is: 'open' }
  | { readonly is: 'part' | 'answered'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'closed' }
  | { readonly is: 'died'; readonly error: Error };

const program = '#workers/platform/database/session.js';

/**
 * Postgres as PGlite brings it, compiled once for all threads of the process. What V8 has made of it stays with it: a
 * second session, as after the first start or after a crash, takes half the time.
 */
let postgres: Promise<WebAssembly.Module> | undefined;

const compiled = async (): Promise<WebAssembly.Module> => {
  const file = new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'));
  return WebAssembly.compile(await readFile(file));
};

/**
 * PGlite on a thread of its own: while it computes, the process goes on answering. One request at a time, as it has one
 * session. It keeps the process alive only while something is asked of it.
 */
export class SessionThread {
  private readonly worker: Worker;
  private over: Error | undefined;
  private heard: ((said: SessionSaid) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;

  private constructor(given: SessionGiven) {
    const url = import.meta.resolve(program);
    this.worker = new Worker(new URL(url), {
      workerData: given,
      // What it allocates are answers, gone as soon as they are handed over; the database's memory is not among it.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
      // From the sources a thread needs what its process was started with, to read TypeScript.
      execArgv: url.endsWith('.ts') ? process.execArgv : [],
    });
    this.worker.on('message', (said: SessionSaid) => this.heard?.(said));
    this.worker.on('error', (error) => this.end(error instanceof Error ? error : new Error(String(error))));
    this.worker.on('exit', () => this.end(new Error('its thread ended')));
  }

  /** Opens the database in the folder; a folder that is not there is made. @throws whatever PGlite throws */
  static async open(folder: string): Promise<SessionThread> {
    postgres ??= compiled();
    const session = new SessionThread({ folder, program: await postgres });
    await session.said('open');
    return session;
  }

  /** @param receive is given the answer, in one piece or several. @throws when the session is gone */
  async answer(request: Uint8Array, receive: (bytes: Uint8Array) => void): Promise<void> {
    const answered = this.said('answered', receive);
    // Cloned: a request is a view of what its connection received.
    this.worker.postMessage(request.slice());
    await answered;
  }

  /** Writes a checkpoint and ends the thread. */
  async close(): Promise<void> {
    const closed = this.said('closed');
    this.worker.postMessage('close');
    await closed;
    await this.worker.terminate();
  }

  private async said(awaited: SessionSaid['is'], receive?: (bytes: Uint8Array) => void): Promise<void> {
    this.worker.ref();
    try {
      await new Promise<void>((resolve, reject) => {
        if (this.over) reject(this.over);
        this.failed = reject;
        this.heard = (said) => {
          if (said.is === 'died') this.end(said.error);
          if ('bytes' in said) receive?.(said.bytes);
          if (said.is === awaited) resolve();
        };
      });
    } finally {
      this.worker.unref();
    }
  }

  /** What died is not asked again; its thread may still hold files of the folder, so it goes. */
  private end(error: Error): void {
    this.over ??= error;
    void this.worker.terminate();
    this.failed?.(this.over);
  }
}
