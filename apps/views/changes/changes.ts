import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Projections } from '#projections/projections.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { sql } from '#read-model/sql.js';
import { type BesideLine, besideLine, type HistoryItem, historyItemOf } from '../commitment-history/item.js';
import { commitmentHistoryProjection } from '../commitment-history/projection.js';
import { commitmentHistory, type HistoryLine } from '../commitment-history/table.js';
import { QuotedWords } from '../quotes.js';

/** Lines read at a time, so that a client that was long away costs no memory. */
const AT_ONCE = 200;

/** Follows what happens: the history's lines after a position, then those that come. */
@Injectable()
export class Changes implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: DataSource,
    private readonly projections: Projections,
  ) {}

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** Where the history stands now: who follows from here sees only what is new. */
  get now(): number {
    return this.history.position;
  }

  /**
   * The lines after a position, some at a time, and an empty batch after each `patience` ms without
   * any. Reads on only when asked for more; ends when `signal` is aborted or the process stops.
   */
  async *after(position: number, patience: number, signal: AbortSignal): AsyncGenerator<HistoryItem[]> {
    const ended = AbortSignal.any([signal, this.stopping.signal]);
    let last = position;
    while (!ended.aborted) {
      const reached = this.history.position;
      const lines = reached > last ? await this.linesBetween(last, reached) : [];
      last = lines.length < AT_ONCE ? Math.max(last, reached) : (lines.at(-1)?.position ?? reached);
      if (lines.length > 0) {
        yield lines;
      } else if (!(await this.advancedBeyond(last, patience, ended)) && !ended.aborted) {
        yield [];
      }
    }
  }

  private get history() {
    return this.projections.of(commitmentHistoryProjection.name);
  }

  private async linesBetween(after: number, upTo: number): Promise<HistoryItem[]> {
    const rows = await readRows<HistoryLine, BesideLine>(
      this.database,
      commitmentHistory,
      tableAt(commitmentHistory, 'serving'),
      sql`where t.position > ${after} and t.position <= ${upTo} order by t.position limit ${AT_ONCE}`,
      besideLine,
    );
    const quotes = rows.flatMap(({ visit, quote }) => (quote ? [{ visit, quote }] : []));
    const quoted = await QuotedWords.of(this.database, quotes);
    return rows.map((row) => historyItemOf(row, quoted));
  }

  /** Whether the history comes further before `patience` ms have passed or it is all over. */
  private advancedBeyond(position: number, patience: number, ended: AbortSignal): Promise<boolean> {
    if (this.history.position > position || ended.aborted) return Promise.resolve(!ended.aborted);
    return new Promise((resolve) => {
      const settle = (advanced: boolean): void => {
        clearTimeout(timer);
        stop();
        ended.removeEventListener('abort', onEnd);
        resolve(advanced);
      };
      const onEnd = (): void => settle(false);
      const stop = this.history.onAdvanced((at) => {
        if (at > position) settle(true);
      });
      const timer = setTimeout(() => settle(false), patience);
      ended.addEventListener('abort', onEnd);
    });
  }
}
