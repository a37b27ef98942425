import { addSpans } from '../calendars/day-count.js';
import type { CommandContext } from '../decider.js';
import { stamped, type Unstamped } from '../event.js';
import { defined, same } from '../plain.js';
import { checkHasCome } from '../plausible.js';
import { type ParamsOf, Rejected } from '../refusals.js';
import type { Span } from '../rules/rule.schema.js';
import { isUndated, resolveTimeframe } from '../timeframes/timeframe.js';
import type { Timeframe } from '../timeframes/timeframe.schema.js';
import { localDateAt } from '../timeframes/zone.js';
import { type CommitmentId, commitmentId, type Instant, type LocalDate } from '../values.js';
import type { Visit } from '../visits/visit.js';
import type { CommitmentCommand, DataOf } from './commitment.commands.js';
import { type CommitmentEvent } from './commitment.events.js';
import { found, linkToItself, open } from './commitment.stages.js';
import { type Commitment, type CommitmentAt } from './commitment.state.js';
import { type Expected, LAST_NUMBER, type Outcome, type Recurrence } from './commitment.terms.js';

type Fact = Unstamped<CommitmentEvent>;

export const close = (
  { confirmed, ...asked }: DataOf<'CloseCommitment'>,
  commitment: Commitment,
  visit: Visit,
  now: Instant,
): Fact[] => {
  if (commitment.stage === 'closed' && isClosedSo(asked, commitment)) return [];
  const present = open(commitment);
  const { next, ...closing } = asked;
  checkSuccessor(closing, present.id);
  checkDay({ ...asked, confirmed }, present, visit, now);
  return [{ type: 'CommitmentClosed', data: { ...closing, next: following(asked, present, now)?.id } }];
};

export const reopen = (
  { reason }: DataOf<'ReopenCommitment'>,
  commitment: Commitment,
  _: Visit,
  __: Instant,
  successor: Commitment,
): Fact[] => {
  if (commitment.stage === 'closed') {
    const { next } = commitment;
    const tookBack = next !== null && isUntouched(successor) ? next : undefined;
    return [{ type: 'CommitmentReopened', data: { reason, ...defined({ tookBack }) } }];
  }
  // One more reason for it; whoever sends the same request again has an Idempotency-Key.
  if (commitment.stage === 'open' && commitment.reopened) {
    return [{ type: 'CommitmentReopened', data: { reason } }];
  }
  const { id, stage } = found(commitment);
  throw new Rejected('COMMITMENT_NOT_CLOSED', { commitment: id, stage });
};

/** Nothing has happened to it since closing the one before opened it, but that it was taken back and restored once. */
const isUntouched = (successor: Commitment): boolean =>
  successor.stage === 'open' && (successor.version === 1 || (successor.version === 3 && successor.restored));

/**
 * What reopening one that recurs, or closing it again, does to the next occurrence that closing it had opened: takes it back,
 * as long as nothing happened to it, or restores it. `undefined` when it leaves it alone.
 */
const successorFacts = (
  command: 'ReopenCommitment' | 'CloseCommitment',
  reason: string,
  successor: Commitment,
): Fact[] | undefined => {
  if (command === 'ReopenCommitment')
    return isUntouched(successor) ? [{ type: 'RecordingTakenBack', data: { reason } }] : undefined;
  return successor.stage === 'dismissed' && successor.version === 2 && successor.takenBack
    ? [{ type: 'RecordingRestored', data: { corrects: successor.version } }]
    : undefined;
};

/**
 * Nothing is done on a day to come, and little of what a visit promised before the visit; an occurrence of a series may have been.
 * @throws {Rejected} DAY_TO_COME, UNLIKELY
 */
export const checkDay = (
  { on, confirmed }: Pick<DataOf<'CloseCommitment'>, 'on' | 'confirmed'>,
  { recurrence }: CommitmentAt<'open'>,
  visit: Visit,
  now: Instant,
): void => {
  checkHasCome(on, now, '/on');
  const promised = visit.stage === 'recorded' ? visit.dates.window.first : null;
  if (confirmed || recurrence || on === undefined || promised === null || on >= promised) return;
  throw new Rejected('UNLIKELY', { on, promised }, '/on');
};

/** A series goes on whether an occurrence was kept or missed; it ends with one taken back or replaced. */
const goesOn: Record<Outcome, boolean> = {
  fulfilled: true,
  'partly-fulfilled': true,
  'not-fulfilled': true,
  withdrawn: false,
  superseded: false,
};

/**
 * How the next occurrence of a recurring commitment begins when this one is closed so: the same
 * terms under the next number, undated unless a timeframe is given, with the day that its series makes likely. `undefined` when none follows.
 * Its id is the one asked for, or this one's with the next number: `pcc-15` → `pcc-16`.
 *
 * @throws {Rejected} NO_NEXT_OCCURRENCE when one is asked for and none can follow, COMMITMENT_EXISTS, TIMEFRAME_*
 */
export const following = (
  { outcome, next, on }: DataOf<'CloseCommitment'>,
  { id, terms, recurrence, next: opened }: CommitmentAt<'open'>,
  now: Instant,
): { id: CommitmentId; facts: Fact[] } | undefined => {
  const none = (why: ParamsOf<'NO_NEXT_OCCURRENCE'>): undefined => {
    if (next) throw new Rejected('NO_NEXT_OCCURRENCE', why, '/next');
  };
  if (!recurrence) return none({ recurs: false });
  if (opened) return none({ next: opened });
  if (!goesOn[outcome]) return none({ outcome });
  if (recurrence.number === LAST_NUMBER) return none({ last: LAST_NUMBER });

  const number = recurrence.number + 1;
  const commitment = next?.commitment ?? numbered(id, number);
  if (commitment === id) {
    throw new Rejected('COMMITMENT_EXISTS', { commitment: id, closing: true }, '/next/commitment');
  }
  const timeframe = resolveTimeframe(next?.timeframe ?? { edtf: '' }, terms.timeframe, '/next/timeframe');
  const expected = isUndated(timeframe)
    ? expectedAfter(recurrence, terms.timeframe, on ?? localDateAt(now, terms.timeframe.zone))
    : undefined;
  const data = {
    ...terms,
    ...{ commitment, timeframe, recurrence: { ...recurrence, number }, follows: id },
    ...defined({ expected }),
  };
  return { id: commitment, facts: [{ type: 'CommitmentRecorded', data }] };
};

/** The first time of the series, counted from the last day of this one or from the day on which it was closed, that is after that day. */
const expectedAfter = (
  { every }: Recurrence,
  { window }: Timeframe,
  closed: LocalDate,
): Expected | undefined => {
  const after = window.last ?? closed;
  const span = spanOf(every);
  let by = addSpans(after, span, 1);
  for (let times = 2; by !== undefined && by <= closed; times += 1) by = addSpans(after, span, times);
  return by && { by, every, after };
};

/** Years are counted as months. */
const spanOf = (every: Recurrence['every']): Span =>
  every.endsWith('Y') ? `P${Number(every.slice(1, -1)) * 12}M` : every;

const LONGEST_ID = 64;

const numbered = (id: CommitmentId, number: number): CommitmentId => {
  const suffix = `-${number}`;
  const stem = id.replace(new RegExp(`-${number - 1}$`), '').slice(0, LONGEST_ID - suffix.length);
  return commitmentId.parse(stem.replace(/-+$/, '') + suffix);
};

/** What the command leaves unsaid does not contradict how it was closed. */
const isClosedSo = (
  { next, ...asked }: Omit<DataOf<'CloseCommitment'>, 'confirmed'>,
  { closing, next: opened }: CommitmentAt<'closed'>,
): boolean =>
  same({ ...closing, ...defined(asked) }, closing) &&
  (next?.commitment === undefined || next.commitment === opened);

const checkSuccessor = (
  { outcome, supersededBy }: Pick<DataOf<'CloseCommitment'>, 'outcome' | 'supersededBy'>,
  id: CommitmentId,
): void => {
  if (supersededBy && outcome !== 'superseded') {
    throw new Rejected('NOT_SUPERSEDED', { outcome }, '/supersededBy');
  }
  if (supersededBy === id) throw linkToItself('/supersededBy');
};

/** The next occurrence that closing it opened, where the command is read against it. */
export const successorNeededBy = (
  { type }: Pick<CommitmentCommand, 'type'>,
  state: Commitment,
): CommitmentId | undefined =>
  (type === 'ReopenCommitment' && state.stage === 'closed') ||
  (type === 'CloseCommitment' && state.stage === 'open')
    ? (state.next ?? undefined)
    : undefined;

/** What a command writes to another commitment, in the same transaction. `version` is that of its stream, 0 where it begins. */
export interface Alongside {
  readonly id: CommitmentId;
  readonly version: number;
  readonly events: CommitmentEvent[];
}

/**
 * What closing or reopening a recurring commitment writes beside it: the events that begin the next occurrence, take it back,
 * or restore it. `state` is the one the command was decided on. `undefined` for every other command, and when `decide` had
 * nothing to say.
 *
 * @throws {Rejected} as `decide` does for the same command and state
 */
export const nextOccurrence = (
  command: CommitmentCommand & CommandContext & { readonly successor?: Commitment },
  state: Commitment,
): Alongside | undefined => {
  const { successor } = command;
  if (command.type === 'ReopenCommitment' && state.stage === 'closed' && state.next && successor)
    return alongside(
      state.next,
      successor,
      successorFacts(command.type, command.data.reason, successor),
      command,
    );
  if (command.type !== 'CloseCommitment' || state.stage !== 'open') return undefined;
  if (state.next && successor)
    return alongside(state.next, successor, successorFacts(command.type, '', successor), command);
  const next = following(command.data, state, command.now);
  return next && { id: next.id, version: 0, events: stamped<CommitmentEvent>(next.facts, command) };
};

const alongside = (
  id: CommitmentId,
  successor: Commitment,
  facts: ReturnType<typeof successorFacts>,
  context: CommandContext,
): Alongside | undefined =>
  facts && {
    id,
    version: successor.stage === 'none' ? 0 : successor.version,
    events: stamped<CommitmentEvent>(facts, context),
  };
