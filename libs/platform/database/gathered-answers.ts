import type { AnswerPiece } from './session-thread.js';

/** Bytes that are gathered before they are handed over: a hand-over costs as much as some hundred rows. */
const most = 256 * 1024;
/** For how many ms an answer waits for those after it: so short a time is no longer than the hand-over. */
const longest = 1;

/** Backend message ReadyForQuery of the Postgres protocol: type, length and the state of the transaction. */
const READY = 'Z'.charCodeAt(0);
const readyLength = 6;
/** The state of a session that is in no transaction. */
const IDLE = 'I'.charCodeAt(0);

type HandOver = (answers: readonly AnswerPiece[], bytes: readonly ArrayBuffer[]) => void;

/** Answers on their way from the database's thread to the process: gathered, and handed over together. */
export class GatheredAnswers {
  /** Of each request the pieces of its answer, in the order in which they came. */
  private answers: { readonly at: number; readonly pieces: Uint8Array[] }[] = [];
  private size = 0;
  private since = performance.now();
  private end = new Uint8Array(0);

  constructor(private readonly handOver: HandOver) {}

  /** A piece of the answer to the request at this place. It is copied: PGlite writes its next into the same memory. */
  add(at: number, piece: Uint8Array): void {
    const bytes = piece.slice();
    const last = this.answers.at(-1);
    if (last?.at === at) last.pieces.push(bytes);
    else this.answers.push({ at, pieces: [bytes] });
    this.size += bytes.length;
    this.end = joined([this.end, bytes.subarray(-readyLength)]).subarray(-readyLength);
    if (this.size >= most) this.flush();
  }

  /** The answer is whole; tells how it leaves the session: a living one says that it is ready, and in what state. */
  whole(): 'idle' | 'in transaction' | 'not ready' {
    const [type, state] = [this.end[0], this.end.at(-1)];
    this.end = new Uint8Array(0);
    if (performance.now() - this.since > longest) this.flush();
    if (type !== READY) return 'not ready';
    return state === IDLE ? 'idle' : 'in transaction';
  }

  /** Hands over what is left. */
  flush(): void {
    const answers = this.answers.map(({ at, pieces }) => ({ at, bytes: joined(pieces) }));
    if (answers.length > 0)
      this.handOver(
        answers,
        answers.map(({ bytes }) => bytes.buffer),
      );
    this.answers = [];
    this.size = 0;
    this.since = performance.now();
  }
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
