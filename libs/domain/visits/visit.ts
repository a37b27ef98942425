import { type CommandContext, type Decider, unheardOf } from '../decider.js';
import { stamped, type Unstamped } from '../event.js';
import { type FileContext, handedInAs } from '../files.js';
import { changes, defined, differing, same } from '../plain.js';
import { type ParamsOf, Rejected } from '../refusals.js';
import { recordedTimeframe, resolveTimeframe } from '../timeframes/timeframe.js';
import type { Timeframe } from '../timeframes/timeframe.schema.js';
import type { MeetingId, SourceId, VisitId } from '../values.js';
import { locateQuote, sha256Of } from './quote.js';
import type { Because, BecauseInput, Quote, QuoteInputOrTold } from './quote.schema.js';
import type { DataOf, VisitCommand } from './visit.commands.js';
import type { Meeting, Source, VisitEvent, VisitTerms } from './visit.events.js';

export type { VisitCommand } from './visit.commands.js';

type Fact = Unstamped<VisitEvent>;

// ── State ──────────────────────────────────────────────────────────────────────────────────────

export interface RecordedVisit extends VisitTerms {
  readonly stage: 'recorded';
  readonly id: VisitId;
  /** Those that can be quoted. */
  readonly sources: readonly Source[];
  /** Those that were taken back. */
  readonly retracted: readonly Source[];
  readonly meetings: readonly Meeting[];
  /** Ids of meetings that were taken back: to take them back again says nothing. */
  readonly meetingsRetracted: readonly MeetingId[];
}

export type Visit = { readonly stage: 'none' } | RecordedVisit;

// ── Fold ───────────────────────────────────────────────────────────────────────────────────────

const evolve = (state: Visit, event: VisitEvent): Visit => {
  if (event.type === 'VisitRecorded') {
    const { visit: id, by, at, ...terms } = event.data;
    return { stage: 'recorded', id, ...terms, sources: [], retracted: [], ...noMeetings };
  }
  if (state.stage === 'none') throw new Error(`${event.type} before VisitRecorded: the stream is damaged`);
  switch (event.type) {
    case 'VisitAmended': {
      const { because, by, at, ...changed } = event.data;
      return { ...state, ...defined(changed) };
    }
    case 'SourceAttached':
      return { ...state, sources: [...state.sources, event.data.source] };
    case 'SourceRetracted': {
      const [sources, retracted] = moved(event.data.source, state.sources, state.retracted);
      return { ...state, sources, retracted };
    }
    case 'SourceRestored': {
      const [retracted, sources] = moved(event.data.source, state.retracted, state.sources);
      return { ...state, sources, retracted };
    }
    case 'MeetingNoted':
      return {
        ...state,
        meetings: [...state.meetings, event.data.meeting],
        meetingsRetracted: state.meetingsRetracted.filter((id) => id !== event.data.meeting.id),
      };
    case 'MeetingAmended':
      return { ...state, meetings: withMeeting(state.meetings, event.data.meeting) };
    case 'MeetingRetracted': {
      const { meeting } = event.data;
      return {
        ...state,
        meetings: state.meetings.filter(({ id }) => id !== meeting),
        meetingsRetracted: [...state.meetingsRetracted, meeting],
      };
    }
    default:
      return unheardOf(event);
  }
};

const noMeetings = { meetings: [], meetingsRetracted: [] };

/** With what a meeting is from here on, in the place that it has. */
export const withMeeting = (meetings: readonly Meeting[], meeting: Meeting): Meeting[] =>
  meetings.map((one) => (one.id === meeting.id ? meeting : one));

/** One of `from` among `to`. */
const moved = (id: SourceId, from: readonly Source[], to: readonly Source[]): [Source[], Source[]] => [
  from.filter((source) => source.id !== id),
  [...to, ...from.filter((source) => source.id === id)],
];

// ── Decide ─────────────────────────────────────────────────────────────────────────────────────

const record = ({ visit: id, ...asked }: DataOf<'RecordVisit'>, visit: Visit): Fact[] => {
  const terms: VisitTerms = { ...asked, dates: resolveTimeframe(asked.dates, asked.place, '/dates') };
  if (visit.stage === 'none') return [{ type: 'VisitRecorded', data: { visit: id, ...terms } }];
  if (same(terms, termsOf(visit))) return [];
  throw new Rejected('VISIT_EXISTS', { visit: id, title: visit.title }, '/visit');
};

const amend = ({ because, ...asked }: DataOf<'AmendVisit'>, visit: RecordedVisit): Fact[] => {
  const before = termsOf(visit);
  const after: VisitTerms = { ...before, ...defined(asked), dates: datesAfter(asked, visit) };
  const changed = changes(before, after);
  return Object.keys(changed).length ? [{ type: 'VisitAmended', data: { ...changed, because } }] : [];
};

const attach = (
  asked: DataOf<'AttachSource'>,
  visit: RecordedVisit,
  handedIn: FileContext['handedIn'],
): Fact[] => {
  const { text, file, ...said } = asked;
  const words = wordsGiven({ text, file }, handedIn);
  const source: Source = { ...said, ...words, sha256: sha256Of(words.text) };
  const present = [...visit.sources, ...visit.retracted].find(({ id }) => id === source.id);
  if (!present) return [{ type: 'SourceAttached', data: { source } }];
  if (same(present, source)) return [];
  const [member] = differing(present, source);
  // What was read is evidence: it is kept as it is.
  const params = { source: source.id, title: present.title, member: member ?? null };
  throw new Rejected('SOURCE_EXISTS', params, '/id');
};

/** @throws {Rejected} SOURCE_NOT_FOUND */
const retract = ({ source, reason }: DataOf<'RetractSource'>, visit: RecordedVisit): Fact[] => {
  if (visit.retracted.some(({ id }) => id === source)) return [];
  sourceOf(visit, source, '');
  return [{ type: 'SourceRetracted', data: { source, ...defined({ reason }) } }];
};

/** @throws {Rejected} SOURCE_NOT_FOUND */
const restore = ({ source, reason }: DataOf<'RestoreSource'>, visit: RecordedVisit): Fact[] => {
  if (visit.retracted.some(({ id }) => id === source))
    return [{ type: 'SourceRestored', data: { source, ...defined({ reason }) } }];
  sourceOf(visit, source, '');
  return [];
};

const note = ({ on, ...asked }: DataOf<'NoteMeeting'>, visit: RecordedVisit): Fact[] => {
  const meeting: Meeting = { ...asked, ...(on && { on: resolveTimeframe(on, visit.place, '/on') }) };
  const present = visit.meetings.find(({ id }) => id === meeting.id);
  if (!present) return [{ type: 'MeetingNoted', data: { meeting } }];
  if (same(present, meeting)) return [];
  const others = present.with.map(({ name }) => name);
  throw new Rejected('MEETING_EXISTS', { meeting: meeting.id, with: others }, '/id');
};

/** @throws {Rejected} MEETING_NOT_FOUND, TIMEFRAME_MALFORMED, TIMEFRAME_UNSUPPORTED */
const amendMeeting = (
  { meeting: id, because, on, body, ...asked }: DataOf<'AmendMeeting'>,
  visit: RecordedVisit,
): Fact[] => {
  const before = meetingOf(visit, id);
  const meeting: Meeting = defined({
    ...before,
    ...defined(asked),
    body: body === undefined ? before.body : (body ?? undefined),
    on: on === undefined ? before.on : on ? resolveTimeframe(on, visit.place, '/on') : undefined,
  });
  return same(meeting, before)
    ? []
    : [{ type: 'MeetingAmended', data: { meeting, ...defined({ because }) } }];
};

/** @throws {Rejected} MEETING_NOT_FOUND */
const retractMeeting = ({ meeting, reason }: DataOf<'RetractMeeting'>, visit: RecordedVisit): Fact[] => {
  if (visit.meetingsRetracted.includes(meeting)) return [];
  meetingOf(visit, meeting);
  return [{ type: 'MeetingRetracted', data: { meeting, ...defined({ reason }) } }];
};

const meetingOf = ({ id: visit, meetings }: RecordedVisit, meeting: MeetingId): Meeting => {
  const found = meetings.find(({ id }) => id === meeting);
  if (found) return found;
  const known = meetings.map(({ id }) => id);
  throw new Rejected('MEETING_NOT_FOUND', { meeting, visit, known }, '/meeting');
};

/** The text of a source: given as it is, or taken out of a file. @throws {Rejected} SOURCE_FROM_ONE, FILE_NOT_FOUND, FILE_WITHOUT_TEXT */
const wordsGiven = (
  { text, file }: Pick<DataOf<'AttachSource'>, 'text' | 'file'>,
  handedIn: FileContext['handedIn'],
): Pick<Source, 'text' | 'file'> => {
  if ((text === undefined) === (file === undefined))
    throw new Rejected('SOURCE_FROM_ONE', { given: text === undefined ? 'neither' : 'both' }, '/text');
  if (text !== undefined) return { text };
  const kept = handedInAs(file, handedIn);
  if (kept.text !== null) return { text: kept.text, file: kept.file };
  throw new Rejected('FILE_WITHOUT_TEXT', { name: kept.file.name }, '/file');
};

const facts = (command: VisitCommand & FileContext, visit: Visit): Fact[] => {
  switch (command.type) {
    case 'RecordVisit':
      return record(command.data, visit);
    case 'AmendVisit':
      return amend(command.data, recorded(visit));
    case 'AttachSource':
      return attach(command.data, recorded(visit), command.handedIn);
    case 'RetractSource':
      return retract(command.data, recorded(visit));
    case 'RestoreSource':
      return restore(command.data, recorded(visit));
    case 'NoteMeeting':
      return note(command.data, recorded(visit));
    case 'AmendMeeting':
      return amendMeeting(command.data, recorded(visit));
    case 'RetractMeeting':
      return retractMeeting(command.data, recorded(visit));
    default:
      return unheardOf(command);
  }
};

/** An official visit: its terms, its sources, its meetings. */
export const visit: Decider<VisitCommand & CommandContext & FileContext, Visit, VisitEvent> = {
  initial: { stage: 'none' },
  evolve,
  decide: (command, state) => stamped<VisitEvent>(facts(command, state), command),
};

/** The events that tell of a visit as it stands, as if all of it had been said at once. */
export const eventsOf = (state: RecordedVisit, context: CommandContext): VisitEvent[] =>
  stamped<VisitEvent>(
    [
      { type: 'VisitRecorded', data: { visit: state.id, ...termsOf(state) } },
      ...state.sources.map((source): Fact => ({ type: 'SourceAttached', data: { source } })),
      ...state.meetings.map((meeting): Fact => ({ type: 'MeetingNoted', data: { meeting } })),
    ],
    context,
  );

// ── What others ask of a visit ─────────────────────────────────────────────────────────────────

/** @throws {Rejected} VISIT_NOT_FOUND, with what is said of it */
export const recorded = (
  visit: Visit,
  asked: ParamsOf<'VISIT_NOT_FOUND'> = {},
  pointer?: string,
): RecordedVisit => {
  if (visit.stage === 'recorded') return visit;
  throw new Rejected('VISIT_NOT_FOUND', asked, pointer);
};

/** @throws {Rejected} VISIT_NOT_FOUND, SOURCE_NOT_FOUND */
export const sourceOf = (visit: Visit, source: SourceId, pointer: string): Source => {
  const { id, sources } = recorded(visit);
  const found = sources.find((candidate) => candidate.id === source);
  if (found) return found;
  const known = sources.map((present) => present.id);
  throw new Rejected('SOURCE_NOT_FOUND', { source, visit: id, known }, `${pointer}/source`);
};

/** The quote, checked against the visit's source. @throws {Rejected} as `sourceOf` and `locateQuote` */
export const quoteFrom = (visit: Visit, input: QuoteInputOrTold, pointer: string): Quote =>
  locateQuote(sourceOf(visit, input.source, pointer), input, pointer);

/** A reason, its quote checked against the visit's source. @throws {Rejected} as `quoteFrom` */
export const becauseFrom = (visit: Visit, input: BecauseInput, pointer: string): Because =>
  'quote' in input ? { quote: quoteFrom(visit, input.quote, `${pointer}/quote`) } : input;

const termsOf = ({ title, delegation, host, dates, place }: RecordedVisit): VisitTerms => ({
  title,
  delegation,
  host,
  dates,
  place,
});

/** When only the place is corrected, dates that were read in the old place's zone are read in the new one's. */
const datesAfter = (
  asked: Pick<DataOf<'AmendVisit'>, 'place' | 'dates'>,
  visit: RecordedVisit,
): Timeframe => {
  const place = asked.place ?? visit.place;
  if (asked.dates) return resolveTimeframe(asked.dates, place, '/dates');
  if (visit.dates.zone !== visit.place.zone || visit.dates.hemisphere !== visit.place.hemisphere)
    return visit.dates;
  const { edtf, words, language } = visit.dates;
  return recordedTimeframe(defined({ edtf, words, language }), place, '/place');
};
