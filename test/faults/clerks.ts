import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { visit } from '#test/bench/requests.js';
import type { House } from './house.js';

/** A command that was answered: done, and never to be lost again. */
export interface Acknowledged {
  /** Words that no other command has: they name it in the log, on Kafka and in the views. */
  readonly words: string;
  readonly commitment: string;
  /** What the answer said. */
  readonly position: number;
}

/** The clerks at work, and the pause each makes between two commands, in ms. */
const CLERKS = 6;
const PAUSE = 40;
/** One command in so many records a new commitment; the others report on one of the latest. */
const NEW = 10;
const LATEST = 12;
/** How long a client waits for an answer before it asks elsewhere, in ms. */
const PATIENCE = 5000;

/** A steady load of commands, from clients that repeat a request under its key, here or there, until it is answered. */
export class Clerks {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers that no careful client should ever get. */
  readonly refused: string[] = [];
  private readonly commitments: string[] = [];
  private isWorking = false;
  private turn = 0;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly house: House) {}

  /** Records the visit and a first commitment. */
  async begin(): Promise<void> {
    await this.ask('/visits', { ...visit, visit: 'faults' });
    await this.record();
  }

  start(): void {
    this.isWorking = true;
    this.work = Promise.all(Array.from({ length: CLERKS }, () => this.keepWorking()));
  }

  /** Resolves when what they have begun is answered. */
  async stop(): Promise<void> {
    this.isWorking = false;
    await this.work;
  }

  /** One more command; resolves when it is answered. */
  report(commitment = this.latest()): Promise<Acknowledged> {
    const words = `report ${randomUUID()}`;
    return this.acknowledge(words, commitment, `/commitments/${commitment}/progress`, { report: words });
  }

  /** A new commitment. */
  record(): Promise<Acknowledged> {
    const commitment = `c-${randomUUID()}`;
    const words = `Statement ${randomUUID()}`;
    return this.acknowledge(words, commitment, '/commitments', {
      commitment,
      visit: 'faults',
      kind: 'report',
      direction: 'ours',
      statement: words,
      language: 'en',
      parties: { responsible: 'Committee on Foreign Affairs' },
      timeframe: { edtf: '2031-05' },
    });
  }

  private latest(): string {
    const known = this.commitments.slice(-LATEST);
    return known[Math.floor(Math.random() * known.length)] ?? '';
  }

  private async keepWorking(): Promise<void> {
    while (this.isWorking) {
      await (Math.random() < 1 / NEW ? this.record() : this.report());
      await sleep(PAUSE * (0.5 + Math.random()));
    }
  }

  private async acknowledge(
    words: string,
    commitment: string,
    path: string,
    body: object,
  ): Promise<Acknowledged> {
    const position = await this.ask(path, body);
    const acknowledged = { words, commitment, position };
    this.acknowledged.push(acknowledged);
    if (path === '/commitments') this.commitments.push(commitment);
    return acknowledged;
  }

  /** As a careful client does: under one key, again and elsewhere, until it is answered. */
  private async ask(path: string, body: object): Promise<number> {
    const headers = { ...this.house.headers, 'idempotency-key': randomUUID() };
    const { registers } = this.house;
    for (;;) {
      this.turn += 1;
      const url = `${registers[this.turn % registers.length]?.url}/api/v1${path}`;
      const signal = AbortSignal.timeout(PATIENCE);
      try {
        const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
        const text = await answer.text();
        if (answer.ok) return (JSON.parse(text) as { position: number }).position;
        if (answer.status < 500) this.refused.push(`${path}: ${answer.status} ${text}`);
      } catch {
        // Refused, cut off or too late: nobody knows what became of it, and its key makes asking again safe.
      }
      await sleep(50);
    }
  }
}
