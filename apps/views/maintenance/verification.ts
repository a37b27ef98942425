import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store/event-store.js';
import { verifyChain } from '#event-store/verify-chain.js';
import { EventStream } from '#event-stream/event-stream.js';
import { ProjectionList } from '#projections/projections.js';
import { verifyViews } from '#projections/verify-views.js';
import { verifyPlan } from '#read-model/reminders/verify-plan.js';
import { reminderPlan } from '#read-model/tables/reminders.js';
import { remindersProjection } from '../reminders/projection.js';
import type { VerificationLine } from './lines.js';

/** Recomputes everything there is: the log's order and hashes, every view from the events, every plan from the views. */
@Injectable()
export class Verification {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly list: ProjectionList,
    private readonly stream: EventStream,
  ) {}

  async *run(): AsyncGenerator<VerificationLine> {
    const total = await this.store.head();
    let findings = 0;
    for await (const report of verifyChain(this.store)) {
      if (report.kind === 'progress') {
        yield { kind: 'progress', stage: 'log', done: report.position, total: report.head };
        continue;
      }
      findings += 1;
      yield { kind: 'finding', where: 'log', view: null, ...report.finding };
    }
    let streams = 0;
    for await (const report of verifyViews(this.database, this.store, this.list.all, this.stream)) {
      if (report.kind === 'progress') {
        streams = report.streams;
        yield {
          kind: 'progress',
          stage: 'views',
          done: report.position,
          total: Math.max(total, report.position),
        };
        continue;
      }
      findings += 1;
      const { view, table, streamId, problem } = report.finding;
      yield { kind: 'finding', where: table, view, streamId, position: null, problem };
    }
    const view = remindersProjection.name;
    for await (const report of verifyPlan(this.database)) {
      // Said again after each page of commitments, so that a long silence is nobody's reason to hang up.
      if (report.kind === 'progress') {
        yield { kind: 'progress', stage: 'views', done: total, total };
        continue;
      }
      findings += 1;
      yield { kind: 'finding', where: reminderPlan.name, view, position: null, ...report.finding };
    }
    yield { kind: 'result', ok: findings === 0, events: total, streams, findings };
  }
}
