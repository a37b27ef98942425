import { calendar } from '#domain/calendars/calendar.js';
import { undoOfCalendar } from '#domain/calendars/calendar.undo.js';
import type { Aggregate } from '#domain/command-types.js';
import {
  type Commitment,
  type CommitmentCommand,
  commitment,
  formerVisitNeededBy,
  nextOccurrence,
  successorNeededBy,
  visitNeededBy,
} from '#domain/commitments/commitment.js';
import { undoOf } from '#domain/commitments/commitment.undo.js';
import { type CommandContext, type Decider, fold } from '#domain/decider.js';
import type { ActorId } from '#domain/event.js';
import {
  calendarStream,
  commitmentStream,
  type DomainEvent,
  readerStream,
  remindersStream,
  rulebookStream,
  visitStream,
} from '#domain/event-types.js';
import type { FileId } from '#domain/files.js';
import { reader } from '#domain/readers/reader.js';
import { undoOfReader } from '#domain/readers/reader.undo.js';
import { Rejected } from '#domain/refusals.js';
import { type RemindersCommand, reminders } from '#domain/reminders/reminders.js';
import { undoOfAnswer } from '#domain/reminders/reminders.undo.js';
import { rulebook } from '#domain/rules/rulebook.js';
import { undoOfRule } from '#domain/rules/rulebook.undo.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import { type Undo, type UndoAt, type UndoOf, undosIn } from '#domain/undo.js';
import type { CommitmentId, VisitId } from '#domain/values.js';
import { type Visit, type VisitCommand, visit } from '#domain/visits/visit.js';
import { undoOfVisit } from '#domain/visits/visit.undo.js';
import type { Handling } from '#event-store/command-handling.js';
import { Reliance } from '#event-store/reliance.js';
import { countedDays } from './counted-days.js';
import type { Known } from './known.js';
import { rulesAround } from './wider-rules.js';

/** A command's type and data, without who and when. */
type Said<Command> = Omit<Command, keyof CommandContext>;

/** How commands of one aggregate are carried out. */
interface Aggregated<Id, Command extends CommandContext, State, E extends DomainEvent> {
  stream(id: Id): string;
  readonly decider: Decider<Command, State, E>;
  /** What its decisions are read against, looked up anew at each attempt. */
  needs?(
    command: Said<Command>,
    id: Id,
    state: State,
    known: Known,
    who: CommandContext,
    reliance: Reliance,
  ): Promise<Partial<Command>>;
  readonly isRemembered?: boolean;
  alongside?: NonNullable<Handling<Command, State, E>['alongside']>;
  /** How what its events say is taken back. */
  readonly undoOf: UndoOf<State, E>;
}

/** What a command left: its own stream at a version. */
interface Done {
  readonly streamId: string;
  readonly version: number;
  readonly commandId: string;
}

/** What of the past of one thing may be taken back, each as asked of what stands now. */
export interface Past {
  readonly version: number;
  readonly undos: readonly (UndoAt & { readonly position: number })[];
  /** Whether a command that takes something back would change anything now; the domain refuses what it may not. */
  accepts(command: object): Promise<boolean>;
}

/** How one command is carried out, but for its request. */
export type Way = <Carried>(
  asked: { readonly id: string; readonly command: object },
  context: () => CommandContext,
  known: Known,
  run: <Command, State, E extends DomainEvent>(
    way: Omit<Handling<Command, State, E>, 'request'>,
    undo: (done: Done) => Promise<Undo | undefined>,
  ) => Carried,
) => Carried;

/** What is done with one aggregate: its commands, and what of its past can be taken back. */
interface Aggregating {
  readonly way: Way;
  past(id: string, context: () => CommandContext, known: Known): Promise<Past>;
}

/** The table of commands says of which aggregate a command is; what it then holds, TypeScript cannot follow. */
const aggregate = <Id, Command extends CommandContext, State, E extends DomainEvent>({
  stream,
  decider,
  needs,
  alongside,
  undoOf,
  isRemembered = false,
}: Aggregated<Id, Command, State, E>): Aggregating => {
  interface Decided {
    readonly before: State;
    readonly events: readonly E[];
  }

  const whole = async (
    asked: object,
    id: Id,
    state: State,
    known: Known,
    stamp: CommandContext,
    reliance: Reliance,
  ): Promise<Command> => {
    const said = asked as Said<Command>;
    const read = await needs?.(said, id, state, known, stamp, reliance);
    return { ...said, ...stamp, ...read } as unknown as Command;
  };

  const way: Way = (asked, context, known, run) => {
    const id = asked.id as Id;
    let decided: Decided | undefined;
    // Of a request that was answered before, nothing was decided now: what stood then is read again.
    const earlier = async ({ streamId, commandId, version }: Done): Promise<Decided> => {
      const events = (await known.store.readStream(streamId)).filter((one) => one.version <= version);
      const own = events.filter((one) => one.meta.commandId === commandId) as unknown as E[];
      const others = events.filter((one) => one.meta.commandId !== commandId) as unknown as E[];
      return { before: fold(decider, others), events: own };
    };
    const handling = {
      streamId: stream(id),
      decider: {
        ...decider,
        decide: (command: Command, before: State): E[] => {
          const events = decider.decide(command, before);
          decided = { before, events };
          return events;
        },
      },
      isRemembered,
      command: (state: State, reliance: Reliance) =>
        whole(asked.command, id, state, known, context(), reliance),
      ...(alongside && { alongside }),
    };
    return run(handling, async (done) => {
      const { before, events } = decided ?? (await earlier(done));
      const [event] = events;
      return event && undoOf(event, before, done.version).by;
    });
  };

  const past: Aggregating['past'] = async (id, context, known) => {
    const recorded = await known.store.readStream(stream(id as Id));
    // A stream holds only its aggregate's events: this file wrote them.
    const { state, undos } = undosIn(decider, recorded as unknown as readonly E[], undoOf);
    return {
      version: recorded.length,
      undos: undos.map((one) => ({ ...one, position: recorded[one.version - 1]?.position ?? 0 })),
      accepts: async (command) => {
        try {
          const asked = await whole(command, id as Id, state, known, context(), new Reliance(false));
          return decider.decide(asked, state).length > 0;
        } catch (error) {
          if (error instanceof Rejected) return false;
          throw error;
        }
      },
    };
  };

  return { way, past };
};

/** The other commitment a command points to, and where in it. */
const otherIn = ({ type, data }: CommitmentCommand): { id: CommitmentId; pointer: string } | undefined => {
  if (type === 'LinkCommitment') return { id: data.to, pointer: '/to' };
  if (type === 'TakeBackRecording' && data.sameAs) return { id: data.sameAs, pointer: '/sameAs' };
  if (type === 'CloseCommitment' && data.supersededBy) {
    return { id: data.supersededBy, pointer: '/supersededBy' };
  }
  return undefined;
};

/** The owner whom a command names anew, unless it was confirmed, and where in it. */
const newOwnerIn = (
  { type, data }: CommitmentCommand,
  state: Commitment,
): { id: ActorId; pointer: string } | undefined => {
  const isAssigning = type === 'AssignCommitment';
  if (!isAssigning && type !== 'RecordCommitment' && type !== 'ProposeCommitment') return undefined;
  const owner = isAssigning ? data.owner : data.parties.owner;
  const before = state.stage === 'none' ? null : state.terms.parties.owner;
  if (!owner || owner === before || data.confirmed) return undefined;
  return { id: owner, pointer: isAssigning ? '/owner' : '/parties/owner' };
};

/** The file that a command names. */
const fileIn = ({ data }: VisitCommand | CommitmentCommand): FileId | undefined =>
  'file' in data ? data.file : undefined;

/** Its sources are long, and it seldom changes: as it was last read, unless that is not to be gone by. */
const visitFor = async (id: VisitId, known: Known, reliance: Reliance): Promise<Visit> => {
  if (!reliance.trusts) return known.visits.stateOf(id);
  const { state, version } = await known.visits.lastKnown(id);
  reliance.on(visitStream(id), version);
  return state;
};

export const aggregates: Readonly<Record<Aggregate, Aggregating>> = {
  visit: aggregate({
    stream: visitStream,
    decider: visit,
    needs: async (said, _, __, known) => known.fileNamed(fileIn(said as VisitCommand | CommitmentCommand)),
    undoOf: undoOfVisit,
  }),
  commitment: aggregate({
    stream: commitmentStream,
    decider: commitment,
    isRemembered: true,
    /** The other commitment that it points to must exist; the visit whose words or place count is looked up. */
    needs: async (said, _, state, known, { by }, reliance) => {
      const command = said as CommitmentCommand;
      const owner = newOwnerIn(command, state);
      if (owner) await known.checkLikelyOwner(owner.id, by, owner.pointer);
      const other = otherIn(command);
      if (other) await known.checkRecorded(other);
      const needed = visitNeededBy(command, state);
      const counted = await countedDays(command, state, known);
      const next = successorNeededBy(command, state);
      const former = formerVisitNeededBy(command, state);
      return {
        visit: needed ? await visitFor(needed, known, reliance) : visit.initial,
        ...counted,
        ...(former && { formerVisit: await visitFor(former, known, reliance) }),
        ...(next && { successor: await known.commitmentAt(next) }),
        ...(await known.fileNamed(fileIn(command))),
      };
    },
    alongside: (decided, state) => {
      const next = nextOccurrence(decided, state);
      return next && { streamId: commitmentStream(next.id), version: next.version, events: next.events };
    },
    undoOf,
  }),
  reminders: aggregate({
    stream: remindersStream,
    decider: reminders,
    needs: async (said, id: CommitmentId, _, known, { now }) => {
      const { type, data } = said as RemindersCommand;
      const of = { commitment: id, visit: (await known.commitment(id)).terms.visit };
      return type === 'Snooze' ? { ...of, today: localDateAt(now, await known.zoneOf(data.reader)) } : of;
    },
    undoOf: undoOfAnswer,
  }),
  rulebook: aggregate({
    stream: rulebookStream,
    decider: rulebook,
    needs: async (_, scope, __, known) => ({ known: await rulesAround(scope, known) }),
    undoOf: undoOfRule,
  }),
  calendar: aggregate({ stream: calendarStream, decider: calendar, undoOf: undoOfCalendar }),
  reader: aggregate({ stream: readerStream, decider: reader, undoOf: undoOfReader }),
};
