import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CommitmentId } from '#domain/values.js';
import { WrongExpectedVersion } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import { commitmentsIn, type ReplanScope } from '#read-model/reminders/commitments-in.js';
import { type Move, replan, Unplannable } from '#read-model/reminders/planner.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import type { NewJob } from '../jobs/job-queue.js';
import { Recorder, type ToRecord } from '../recorder.js';

export const replanTask = 'replan';
export const replanJob: NewJob = { task: replanTask, payload: {}, key: replanTask };

/** Commitments planned anew in one transaction. */
const pageSize = 200;
/** Moves that one event tells. */
const mostMoves = 200;
const mostRecordings = 12;

/** What a change touches, and how far it is done. */
interface Asking {
  readonly id: string;
  readonly scope: ReplanScope;
  readonly because: string;
  /** The last commitment that is done. */
  readonly after: string;
  /** Days that the last page moved, not yet recorded. */
  readonly moves: readonly Move[] | null;
}

/**
 * Makes anew the plans of the many commitments that a change of rules, calendars, readers or visits touches, page by page,
 * and records in each commitment's history which planned days moved (`RemindersMoved`). The moves of a page are written down
 * in the transaction that makes its plans and struck out once they are recorded: a crash in between loses none, and
 * recording them twice says nothing.
 */
@Injectable()
export class Replanning {
  private readonly log = new Logger('Replanning');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly recorder: Recorder,
  ) {}

  async isWanted(): Promise<boolean> {
    const rows = await run(this.dataSource.manager, sql`select from replan limit 1`);
    return rows.length > 0;
  }

  /** All that is asked for. Several may do so at once: they share the pages. */
  async runAll(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted) {
      const [asking] = await run<Asking>(
        this.dataSource.manager,
        sql`select id, scope, because, after, moves from replan order by asked_at, id limit 1`,
      );
      if (!asking) return;
      if (asking.moves) await this.tell(asking, asking.moves);
      const page = await this.dataSource.transaction((transaction) => this.planPage(transaction, asking));
      if (page.moves) await this.tell(page, page.moves);
    }
  }

  /** The next page, unless somebody else was faster. */
  private async planPage(transaction: Queryable, { id, after }: Asking): Promise<Asking> {
    const [asking] = await run<Asking>(
      transaction,
      sql`select id, scope, because, after, moves from replan where id = ${id} and after = ${after} and moves is null for update`,
    );
    const nothing = { id, scope: 'all', because: '', after, moves: null } as const;
    if (!asking) return nothing;
    const commitments = await commitmentsIn(transaction, asking.scope, after, pageSize);
    const last = commitments.at(-1);
    if (last === undefined) {
      await run(
        transaction,
        sql`with gone as (delete from replan where id = ${id} returning id) select from gone`,
      );
      return nothing;
    }
    const moved = await this.planned(transaction, commitments, asking.because);
    const moves = moved.length > 0 ? moved : null;
    await run(
      transaction,
      sql`with done as (
        update replan set after = ${last}, moves = ${moves && JSON.stringify(moves)}::jsonb where id = ${id} returning id)
        select from done`,
    );
    return { ...asking, after: last, moves };
  }

  /** One that cannot be planned keeps the plan it has, and is no trouble to the others. */
  private async planned(
    transaction: Queryable,
    commitments: readonly CommitmentId[],
    because: string,
  ): Promise<Move[]> {
    try {
      return await replan(transaction, commitments, { at: this.clock.now(), because });
    } catch (error) {
      if (!(error instanceof Unplannable)) throw error;
      this.log.error(error.message);
      const others = commitments.filter((commitment) => commitment !== error.commitment);
      return this.planned(transaction, others, because);
    }
  }

  private async tell({ id, because, after }: Asking, moves: readonly Move[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.recorder.record(`moved/${id}/${after}`, await this.asked(because, moves));
        break;
      } catch (error) {
        if (!(error instanceof WrongExpectedVersion) || attempt === mostRecordings) throw error;
      }
    }
    await run(
      this.dataSource.manager,
      sql`with told as (update replan set moves = null where id = ${id} and after = ${after} returning id) select from told`,
    );
  }

  private async asked(because: string, moves: readonly Move[]): Promise<ToRecord[]> {
    const standings = await this.recorder.standingOf(moves.map(({ commitment }) => commitment));
    return standings.flatMap((standing) => {
      const own = moves.filter(({ commitment }) => commitment === standing.commitment).slice(0, mostMoves);
      const [first] = own;
      if (!first) return [];
      const data = { because, moves: own.map(({ key, from, to }) => ({ key, from, to })) };
      return [{ standing, visit: first.visit, command: { type: 'RecordMoves', data } } as const];
    });
  }
}
