import type { CalendarId } from '#domain/calendars/calendar.events.js';
import { calendar } from '#domain/calendars/calendar.js';
import { addWorkingDays } from '#domain/calendars/working-days.js';
import type { Commitment, CommitmentCommand } from '#domain/commitments/commitment.js';
import { calendarStream, idInStream } from '#domain/event-types.js';
import type { Calendar } from '#domain/reminders/planning.js';
import { countedIn } from '#domain/timeframes/counted.js';
import type { TimeframeInput } from '#domain/timeframes/timeframe.schema.js';
import { load } from '#event-store/command-handling.js';
import type { Known } from './known.js';

/** The timeframe that a command gives, with the words for a place in its data. */
const timeframeIn = ({ type, data }: CommitmentCommand): TimeframeInput | undefined => {
  if (type === 'CloseCommitment') return data.next?.timeframe;
  return 'timeframe' in data ? data.timeframe : undefined;
};

const withTimeframe = (
  { type, data }: CommitmentCommand,
  timeframe: TimeframeInput,
): Partial<CommitmentCommand> =>
  (type === 'CloseCommitment'
    ? { data: { ...data, next: { ...data.next, timeframe } } }
    : { data: { ...data, timeframe } }) as Partial<CommitmentCommand>;

/**
 * A command whose timeframe is counted in working days ("within 20 working days of 2018-08-27") with the days that this means: the
 * weekend, our calendars and those of the visit's country are passed over. The words stay, and from what it was counted.
 * Nothing for any other command.
 */
export const countedDays = async (
  command: CommitmentCommand,
  state: Commitment,
  known: Known,
): Promise<Partial<CommitmentCommand>> => {
  const timeframe = timeframeIn(command);
  const counted = timeframe && countedIn(timeframe.edtf);
  if (!counted) return {};
  const { workingDays, from, isWithin } = counted;
  const of =
    command.type === 'ProposeCommitment' || command.type === 'RecordCommitment'
      ? command.data.visit
      : state.stage !== 'none' && state.terms.visit;
  const visit = of ? await known.visits.stateOf(of) : undefined;
  const calendars = await calendarsOf(known, visit?.stage === 'recorded' ? visit.place.country : undefined);
  const last = addWorkingDays(from, workingDays, calendars);
  return withTimeframe(command, {
    ...timeframe,
    edtf: isWithin ? `${from}/${last}` : last,
    words: timeframe.words ?? timeframe.edtf.trim(),
    counted: { workingDays, from, calendars: calendars.map(({ id }) => id) },
  });
};

/** Ours, and those of the country that hosted the visit, by id. */
const calendarsOf = async (known: Known, country: string | undefined): Promise<Calendar[]> => {
  const names = (await known.store.streamsOf('calendar')).toSorted();
  const states = await Promise.all(
    names.map((name) => load(known.store, calendar, calendarStream(idInStream(name) as CalendarId))),
  );
  return states.flatMap(({ state }) =>
    state.stage === 'kept' && (state.appliesTo === 'us' || state.appliesTo === country)
      ? [{ ...state, days: [...state.days.values()] }]
      : [],
  );
};
