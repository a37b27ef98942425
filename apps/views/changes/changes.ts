import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idInStream, streamPrefixes } from '#domain/event-types.js';
import type { Instant } from '#domain/values.js';
import type { Actor } from '#platform/auth/actor.js';
import { mayActAs } from '#platform/auth/actor.js';
import { Clock } from '#platform/clock.js';
import { Newest } from '#platform/newest.js';
import { ViewBehind } from '#projections/followed-view.js';
import { Projections } from '#projections/projections.js';
import { readRows, rowsByKey, tableAt } from '#read-model/rows.js';
import { sql } from '#read-model/sql.js';
import { type Notice, reminderNotice } from '#read-model/tables/reminders.js';
import { type BesideLine, besideLine, historyItemOf } from '../commitment-history/item.js';
import { commitmentHistoryProjection } from '../commitment-history/projection.js';
import { commitmentHistory, type HistoryLine } from '../commitment-history/table.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { rowsNow, type Viewing } from '../current/rows-now.js';
import { type NoticeItem, noticeItemOf } from '../outbox/item.js';
import { PeoplesNames } from '../people/names.js';
import { QuotedWords } from '../quotes.js';
import { remindersProjection } from '../reminders/projection.js';
import { visitOverviewProjection } from '../visit-overview/projection.js';
import type { ChangeItem, Told } from './change.js';
import { Pulse } from './pulse.js';
import { settingsBetween } from './settings-lines.js';

/** Events read at a time, so that a client that was long away costs no memory. */
const AT_ONCE = 200;

/** How long to wait for the views that show what an event changed, in ms: without them it is told all the same. */
const PATIENCE = 2_000;

/** For how long it is known which views are behind, in ms: all who follow are told the same. */
const KNOWN = 2_000;

/** Batches kept for those who follow the same: all tabs of a house are at the same place within a moment. */
const KEPT = 16;

/** Who sees what: rows are read once for all staff, and once for all others. */
const staff: Viewing['actor'] = { id: 'staff:any' as Actor['id'], roles: ['staff'] };
const others: Viewing['actor'] = { id: 'reader:any' as Actor['id'], roles: ['reader'] };

/** Some changes, and the position up to which there are no others. */
interface Batch {
  readonly changes: readonly ChangeItem[];
  readonly upTo: number;
}

const shown = [commitmentStatusProjection.name, visitOverviewProjection.name, remindersProjection.name];

/** Follows what happens: each event after a position, then those that come, with what they changed as it is now. */
@Injectable()
export class Changes implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly names: PeoplesNames;
  /** By who sees it and where it begins and may end. */
  private readonly batches = new Newest<string, Promise<Batch>>(KEPT);
  private readonly pulse = new Pulse(() => this.history);
  private askedAt = Number.NEGATIVE_INFINITY;
  private behind: Promise<string[]> = Promise.resolve([]);

  constructor(
    private readonly database: DataSource,
    private readonly projections: Projections,
    private readonly clock: Clock,
  ) {
    this.names = new PeoplesNames(database);
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** Where the history stands now: who follows from here sees only what is new. */
  get now(): number {
    return this.history.position;
  }

  /** The time of this server, and the views of which whoever follows should know that they show less than was recorded. */
  async standing(): Promise<{ at: Instant; behind: string[] }> {
    if (performance.now() - this.askedAt >= KNOWN) {
      this.askedAt = performance.now();
      const before = this.behind;
      // A database that is away says nothing of any view.
      this.behind = this.projections.behind().catch(() => before);
    }
    return { at: this.clock.now(), behind: await this.behind };
  }

  /**
   * The changes after a position, some at a time, and an empty batch after each `patience` ms without
   * any. Reads on only when asked for more; ends when `signal` is aborted or the process stops.
   */
  async *after(
    position: number,
    {
      actor,
      patience,
      signal,
    }: { readonly actor: Actor; readonly patience: number; readonly signal: AbortSignal },
  ): AsyncGenerator<readonly ChangeItem[]> {
    const ended = AbortSignal.any([signal, this.stopping.signal]);
    const seenBy = mayActAs(actor, 'staff') ? staff : others;
    const leave = this.pulse.follow();
    try {
      let last = position;
      while (!ended.aborted) {
        const reached = this.pulse.position;
        const batch = reached > last ? await this.shared(last, reached, seenBy) : undefined;
        last = batch?.upTo ?? last;
        if (batch && batch.changes.length > 0) yield batch.changes;
        else if (!(await this.pulse.beyond(last, patience, ended)) && !ended.aborted) yield [];
      }
    } finally {
      leave();
    }
  }

  private get history() {
    return this.projections.of(commitmentHistoryProjection.name);
  }

  /** Read once, however many follow. */
  private shared(after: number, upTo: number, actor: Viewing['actor']): Promise<Batch> {
    const key = `${actor.id} ${after} ${upTo}`;
    const known = this.batches.get(key);
    if (known) return known;
    const reading = this.between(after, upTo, actor);
    this.batches.set(key, reading);
    reading.catch(() => this.batches.delete(key));
    return reading;
  }

  private async between(after: number, reached: number, actor: Viewing['actor']): Promise<Batch> {
    const lines = await this.linesBetween(after, reached);
    const far = endOf(lines, reached);
    // No further than the lines: whoever was away for long would have all that came since searched with each batch.
    const settings = await settingsBetween(this.database, after, far, AT_ONCE);
    const upTo = endOf(settings, far);
    const told = [...lines.filter(({ position }) => position <= upTo), ...settings].toSorted(
      (a, b) => a.position - b.position,
    );
    return { changes: await this.withRows(told, upTo, actor), upTo };
  }

  private async linesBetween(after: number, upTo: number): Promise<Told[]> {
    const rows = await readRows<HistoryLine, BesideLine>(
      this.database,
      commitmentHistory,
      tableAt(commitmentHistory, 'serving'),
      sql`where t.position > ${after} and t.position <= ${upTo} order by t.position limit ${AT_ONCE}`,
      besideLine,
    );
    const quotes = rows.flatMap(({ visit, quote }) => (quote ? [{ visit, quote }] : []));
    const quoted = await QuotedWords.of(this.database, quotes);
    return rows.map((row) => ({
      ...historyItemOf(row, quoted),
      of:
        row.commitment === null
          ? 'visit'
          : row.streamId.startsWith(streamPrefixes.reminders)
            ? 'reminders'
            : 'commitment',
      id: idInStream(row.streamId),
    }));
  }

  /** Beside each what it changed, as that is once the views have taken all of them; without, where they do not get there. */
  private async withRows(
    told: readonly Told[],
    upTo: number,
    actor: Viewing['actor'],
  ): Promise<readonly ChangeItem[]> {
    if (told.length === 0) return [];
    const areThere = await this.projections.reached(shown, upTo, PATIENCE).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ViewBehind) return false;
        throw error;
      },
    );
    const find = areThere ? await rowsNow(this.database, told, { now: this.clock.now(), actor }) : () => null;
    const notices = actor === staff && areThere ? await this.noticesIn(told) : new Map<string, NoticeItem>();
    const changes = told.map((one) => ({
      ...one,
      current: find(one),
      ...(one.of === 'reminders' && { notice: notices.get(String(one.values.notice)) ?? null }),
    }));
    const names = await this.names.inEach(changes);
    // Which row belongs to which kind of change, `rowsNow` keeps apart by `of`.
    return changes.map((one, at) => ({ ...one, people: names[at] ?? {} }) as ChangeItem);
  }

  private async noticesIn(told: readonly Told[]): Promise<Map<string, NoticeItem>> {
    const ids = told.flatMap(({ of, values }) =>
      of === 'reminders' && typeof values.notice === 'string' ? [values.notice] : [],
    );
    if (ids.length === 0) return new Map();
    const rows = await rowsByKey<Notice>(this.database, reminderNotice, ids);
    return new Map(rows.map((row) => [row.notice, noticeItemOf(row)]));
  }
}

/** How far some of what is told goes: to the last, where there may be more. */
const endOf = (some: readonly Told[], end: number): number =>
  some.length < AT_ONCE ? end : (some.at(-1)?.position ?? end);
