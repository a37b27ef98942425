import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Commands } from '#commands/commands.js';
import { nothingElse } from '#commands/known.js';
import type { ActorId } from '#domain/event.js';
import { EventStore } from '#event-store/event-store.js';
import { TrialEventStore } from '#event-store/trial-event-store.js';
import { type AppliedRow, applyChanges } from '#imports/apply-changes.js';
import { Asking } from '#imports/asking.js';
import { type CarriedOut, carryOut } from '#imports/carry-out.js';
import { readCommitmentsCsv } from '#imports/commitments-csv.js';
import { type FileFault, toldFaults, Unreadable } from '#imports/faulty-file.js';
import { nearBodies } from '#imports/near-bodies.js';
import { registerKnown } from '#imports/register-known.js';
import type { Plan } from '#imports/step.js';
import { type Beside, readVisitFile } from '#imports/visit-file.js';
import { Clock } from '#platform/clock.js';
import { HandedInFiles } from '#platform/files/handed-in-files.js';
import { textOf } from '#platform/files/text-of.js';
import { Problem } from '#platform/http/problems.js';
import { NamedBodies } from '../bodies/named-bodies.js';
import { Jobs } from '../jobs.js';
import { type ImportState, type ImportWanted, isImportRunning, nothingImported } from './import.schema.js';
import { countsOf, rowsOf } from './rows.js';

/** Imports that are carried out at the same time: more would only slow each other down. */
const MOST_AT_ONCE = 4;

/** How long whoever asked is kept waiting for an import to end, in ms; after that they ask again. */
const PATIENCE = 1_500;

/**
 * Imports, as jobs: a file is read on a thread of its own, rehearsed, tried over what is recorded, and only then carried out. With a
 * fault in it nothing of it is. What was interrupted is completed by importing again: each step is known by what it asks.
 */
@Injectable()
export class Imports implements OnModuleDestroy {
  private readonly jobs: Jobs<ImportState>;

  constructor(
    private readonly commands: Commands,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly bodies: NamedBodies,
    private readonly files: HandedInFiles,
    database: DataSource,
  ) {
    this.jobs = new Jobs<ImportState>(database, {
      what: 'import',
      hint: 'import the file again: what was recorded stands, and what is missing is added',
      isRunning: isImportRunning,
      doneOf: ({ state, progress: { done, total } }) =>
        state === 'recording' ? `${done} of ${total} steps were recorded` : 'nothing was recorded',
      most: 50,
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.jobs.close();
  }

  /** An import, whichever process began it. @throws {Problem} NOT_FOUND */
  stateOf(id: string): Promise<ImportState> {
    return this.jobs.stateOf(id);
  }

  /** Begins an import, and waits a moment for its end. @throws {Problem} REQUEST_INVALID: its bytes are no text; UNAVAILABLE */
  async begin(wanted: ImportWanted, by: ActorId): Promise<ImportState> {
    const text = wanted.text ?? textOf(Buffer.from(wanted.base64 ?? '', 'base64'), wanted.encoding);
    if (this.jobs.running.length >= MOST_AT_ONCE) {
      const hint = 'send it again in a moment';
      const detail = 'too many files are being imported at once';
      throw new Problem('UNAVAILABLE', { detail, hint, headers: { 'retry-after': '5' } });
    }
    const id = randomUUID();
    await this.jobs.begin({ ...nothingImported, id, name: wanted.name, dryRun: wanted.dryRun });
    const job = this.carryOut(id, text, wanted, by);
    await Promise.race([job, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
    return this.stateOf(id);
  }

  private async carryOut(id: string, text: string, wanted: ImportWanted, by: ActorId): Promise<void> {
    try {
      this.jobs.change(id, { state: 'reading' });
      const plan = await this.planOf(text, wanted);
      this.jobs.change(id, { state: 'checking', steps: plan.steps.length, faults: toldFaults(plan.faults) });
      // Before anything is recorded: afterwards the file's own bodies would be known ones.
      const near = nearBodies(await this.bodies.most(), plan.steps).map(({ pointer, ...one }) => ({
        line: lineOf(plan, pointer),
        ...one,
      }));
      this.jobs.change(id, { near });
      const trial = new TrialEventStore(this.store, this.clock);
      const file = this.files.find.bind(this.files);
      const onTrial = new Asking(
        new Commands(trial, this.clock, { ...nothingElse, file }),
        trial,
        by,
        wanted.confirm,
      );
      const tried = await this.recorded(id, plan, wanted, onTrial);
      const faults = [...plan.faults, ...faultsOf(plan, tried.steps)];
      const would = { faults: toldFaults(faults), ...told(plan, tried, faults) };
      if (faults.length > 0) return this.jobs.change(id, { ...would, state: 'refused', recorded: 0 });
      if (wanted.dryRun) return this.jobs.change(id, { ...would, state: 'done' });
      // What follows may end half way, and then tells what was recorded, no longer what would be.
      this.jobs.change(id, { ...would, state: 'recording', recorded: 0 });
      const really = new Asking(this.commands, this.store, by, wanted.confirm);
      const done = await this.recorded(id, plan, wanted, really, (recorded) =>
        this.jobs.change(id, { recorded }),
      );
      const position = Math.max(done.steps.position, await this.store.head());
      this.jobs.change(id, { ...told(plan, done, []), position });
      const { refused } = done.steps;
      if (refused) throw overtaken(done.steps, refused.message);
      this.jobs.change(id, { state: 'done' });
    } catch (error) {
      if (error instanceof Unreadable) this.jobs.change(id, { state: 'refused', faults: [...error.faults] });
      else this.jobs.fail(id, error);
    }
  }

  private planOf(text: string, { name, why, confirm, beside, files }: ImportWanted): Promise<Plan> {
    const known = {
      ...registerKnown(this.store),
      isConfirmed: confirm,
      file: this.files.find.bind(this.files),
    };
    const now = this.clock.now();
    return /^\.(ya?ml|json)$/i.test(extname(name))
      ? readVisitFile(text, besideIn(beside, files), now, known)
      : readCommitmentsCsv(text, { now, why, isConfirmed: confirm }, known);
  }

  /** On trial nothing is: `count` is told of what really was. */
  private async recorded(
    id: string,
    plan: Plan,
    { apply }: ImportWanted,
    asking: Asking,
    count: (recorded: number) => void = () => {},
  ): Promise<Recorded> {
    const total = plan.steps.length + (apply ? plan.changed.length : 0);
    let done = 0;
    const progress = (): void => {
      this.jobs.change(id, { progress: { done, total } });
      done += 1;
    };
    const steps = await carryOut(asking, plan.steps, ({ length }) => {
      count(length);
      progress();
    });
    const changed = apply
      ? await applyChanges(asking, plan.changed, progress)
      : plan.changed.map((row) => ({ ...row, applied: 0 }));
    this.jobs.change(id, { progress: { done: total, total } });
    return { steps, changed, isApplied: apply };
  }
}

const besideIn =
  (texts: ImportWanted['beside'], files: ImportWanted['files']): Beside =>
  (path) => {
    const [text, file] = [texts[path], files[path]];
    if (file !== undefined) return { file };
    return text === undefined ? undefined : { text };
  };

/** What steps and changes came to, on trial or for real. */
interface Recorded {
  readonly steps: CarriedOut;
  readonly changed: readonly AppliedRow[];
  readonly isApplied: boolean;
}

const lineOf = ({ parts }: Plan, pointer: string): number =>
  parts.findLast((part) => pointer === part.pointer || pointer.startsWith(`${part.pointer}/`))?.line ?? 1;

/** What an import came to, or would, in the words of its answer. */
const told = (plan: Plan, came: Recorded, faults: readonly FileFault[]): Partial<ImportState> => {
  const rows = rowsOf(plan, { ...came, faults });
  return {
    rows,
    counts: countsOf(rows),
    recorded: came.steps.changed.length,
    left: [...came.steps.left] as ImportState['left'],
    differing: plan.differing.map(({ pointer, ...one }) => ({ line: lineOf(plan, pointer), ...one })),
  };
};

/** What only shows over what is recorded. */
const faultsOf = ({ parts }: Plan, { refused }: CarriedOut): FileFault[] => {
  if (!refused) return [];
  const part = parts.find(({ pointer }) => `${refused.pointer}/`.startsWith(`${pointer}/`));
  const { message: detail, pointer, code, params } = refused;
  return [
    {
      pointer,
      detail,
      code,
      ...(params && { params }),
      place: part?.about ?? '',
      line: part?.line ?? 1,
      column: 1,
    },
  ];
};

const overtaken = ({ changed }: CarriedOut, message: string): Problem =>
  new Problem('CONFLICT', {
    detail: `somebody changed the register meanwhile: after ${changed.length} steps ${message}; importing again goes on from there`,
    params: { steps: changed.length },
  });
