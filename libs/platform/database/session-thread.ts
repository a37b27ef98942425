import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** What the thread is given. */
export interface SessionGiven {
  readonly folder: string;
  readonly program: WebAssembly.Module;
}

/** A whole request of the Postgres protocol, and the number of the connection that asks it. */
interface Request {
  readonly from: number;
  readonly bytes: Uint8Array;
}

/** Requests as they are handed over: all bytes in one buffer, which changes hands without being copied. */
export interface RequestsAsked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Who asks each of them, and where in the bytes it ends. */
  readonly requests: readonly { readonly from: number; readonly end: number }[];
  /** The connection that is in a transaction, whose turn it is. */
  readonly turn: number | undefined;
}

/** Several requests, or the end. The next are sent when these are answered. */
export type SessionAsked = RequestsAsked | 'close';

export type SessionSaid =
  | { readonly is: 'open' }
  | { readonly is: 'part'; readonly answers: readonly AnswerPiece[] }
  | ({ readonly is: 'answered' } & Answered)
  | { readonly is: 'closed' }
  | { readonly is: 'died'; readonly error: Error };

/** What a request was answered, or a piece of it. */
export interface AnswerPiece {
  /** The place of the request among those asked. */
  readonly at: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Answered {
  /**
   * How many of the requests were answered, the first ones. Whoever begins a transaction keeps the turn, so the others are to
   * be asked again.
   */
  readonly count: number;
  /** Whether the session said, after the last of them, that it is ready for the next. */
  readonly isReady: boolean;
  /** The connection that is in a transaction now. */
  readonly turn: number | undefined;
}

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
 * PGlite on a thread of its own: while it computes, the process goes on answering. It has one session, so what waits
 * for it goes over together: to hand a request over costs as much as to answer several. It keeps the process alive only
 * while something is asked of it.
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

  /**
   * @param turn the connection that is in a transaction, whose turn it is
   * @param receive is given the answers, in pieces
   * @throws when the session is gone
   */
  async answer(
    requests: readonly Request[],
    turn: number | undefined,
    receive: (answer: AnswerPiece) => void,
  ): Promise<Answered> {
    const answered = this.said('answered', receive);
    const asked = handedOver(requests);
    this.worker.postMessage({ ...asked, turn } satisfies RequestsAsked, [asked.bytes.buffer]);
    return answered;
  }

  /** Writes a checkpoint and ends the thread. */
  async close(): Promise<void> {
    const closed = this.said('closed');
    this.worker.postMessage('close');
    await closed;
    await this.worker.terminate();
  }

  private async said<Is extends SessionSaid['is']>(
    awaited: Is,
    receive?: (answer: AnswerPiece) => void,
  ): Promise<Extract<SessionSaid, { is: Is }>> {
    this.worker.ref();
    try {
      return await new Promise((resolve, reject) => {
        if (this.over) reject(this.over);
        this.failed = reject;
        this.heard = (said) => {
          if (said.is === 'died') this.end(said.error);
          if (said.is === 'part' && receive) said.answers.forEach(receive);
          if (said.is === awaited) resolve(said as Extract<SessionSaid, { is: Is }>);
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

/** A request is a view of what its connection received: cloned as it is, all that was received would go over with it. */
const handedOver = (requests: readonly Request[]): Pick<RequestsAsked, 'bytes' | 'requests'> => {
  const bytes = new Uint8Array(requests.reduce((sum, request) => sum + request.bytes.length, 0));
  let end = 0;
  const ends = requests.map((request) => {
    bytes.set(request.bytes, end);
    end += request.bytes.length;
    return { from: request.from, end };
  });
  return { bytes, requests: ends };
};
