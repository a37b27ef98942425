import * as z from 'zod';
import { command, schemasOf } from '../commands.js';
import type { CommandsOf } from '../decider.js';
import { fileId } from '../files.js';
import type { RefusalCode } from '../refusals.js';
import { timeframeInput } from '../timeframes/timeframe.schema.js';
import { newVisitId, visitId } from '../values.js';
import { delegation, meeting, person, place, source, visitEvents, visitTerms } from './visit.events.js';

const { because } = visitEvents.VisitAmended.data.shape;
const retracted = visitEvents.MeetingRetracted.data.shape;

/** Events may gain fields that older code has not heard of; a request with such a field is mistaken. */
const personInput = z.strictObject(person.shape).meta({ id: 'PersonGiven' });

const terms = {
  title: visitTerms.shape.title,
  delegation: z
    .strictObject({
      ...delegation.shape,
      head: personInput.optional(),
      members: z.array(personInput).max(100).default([]),
    })
    .meta({ id: 'DelegationGiven' }),
  host: z.strictObject(visitTerms.shape.host.shape).meta({ id: 'HostGiven' }),
  dates: timeframeInput,
  place: z.strictObject(place.shape).meta({ id: 'PlaceGiven' }),
};

const sourceInput = {
  ...source.omit({ sha256: true }).shape,
  text: source.shape.text.optional(),
  file: fileId.optional().meta({ description: 'a file that was handed in: its words are the text' }),
};

/** The longest text a source may have is 2 000 000 characters of up to three bytes, and JSON escapes some. */
const longestSource = 8 * 1024 * 1024;

const timeframe: RefusalCode[] = [
  'TIMEFRAME_MALFORMED',
  'TIMEFRAME_UNSUPPORTED',
  'TIMEFRAME_REVERSED',
  'ZONE_UNKNOWN',
];

/** What can be asked of a visit: the fields a person gives; who and when come with the `CommandContext`. */
export const visitTable = {
  name: 'visits',
  key: 'visit',
  id: visitId,
  exampleId: 'kazakhstan-2018',
  rows: {
    RecordVisit: command(z.strictObject({ visit: newVisitId, ...terms }), {
      route: 'POST /visits',
      word: 'record-visit',
      summary: 'Record a visit',
      description: 'Without "visit" an id is made from the title and the year.',
      refuses: ['VISIT_EXISTS', ...timeframe],
      example: {
        visit: 'kazakhstan-2018',
        title: "Visit of the European Parliament's Committee on Foreign Affairs to Kazakhstan",
        delegation: {
          name: 'Committee on Foreign Affairs of the European Parliament',
          head: { name: 'Cristian Dan Preda', office: 'Deputy Chairman of the Subcommittee on Human Rights' },
        },
        host: { body: 'Republic of Kazakhstan', country: 'KZ' },
        dates: { edtf: '2018-08-17/2018-08-18', words: 'August 17-18, 2018', language: 'en' },
        place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
      },
      filledIn: 'visit',
      begins: true,
    }),
    AmendVisit: command(z.strictObject({ ...z.object(terms).partial().shape, because }), {
      route: 'PATCH /visits/:visit',
      word: 'amend-visit',
      summary: 'Amend what a visit says of itself',
      description: 'Only the members that change; each as a whole.',
      refuses: ['VISIT_NOT_FOUND', ...timeframe],
      example: {
        title: 'Visit of the Committee on Foreign Affairs to Kazakhstan',
        because: 'the title of the mission report',
      },
    }),
    /** `sha256` is computed from the text, never asked of a person. */
    AttachSource: command(z.strictObject(sourceInput), {
      route: 'POST /visits/:visit/sources',
      word: 'attach-source',
      summary: 'Attach a source: a document whose exact words are quoted',
      description:
        'Its text, which is kept as it is, up to 8 MiB; or a file that was handed in (`POST /files`), which is kept beside the words that were read in it.',
      refuses: ['VISIT_NOT_FOUND', 'SOURCE_EXISTS', 'SOURCE_FROM_ONE', 'FILE_NOT_FOUND', 'FILE_WITHOUT_TEXT'],
      example: {
        id: 'press-release',
        title: 'Press release on the visit of the delegation to Kazakhstan, 17-18 August 2018',
        languages: ['en', 'ro'],
        mediaType: 'text/plain',
        text: 'Chairman of the Subcommittee on Human Rights is expected to visit Astana this autumn.',
      },
      longest: longestSource,
    }),
    RetractSource: command(
      z.strictObject({ source: source.shape.id, reason: visitEvents.SourceRetracted.data.shape.reason }),
      {
        route: 'POST /visits/:visit/sources/:source/retract',
        word: 'retract-source',
        summary: 'Take a source back: nothing is quoted from it any more',
        description:
          'What was quoted keeps its words; `quotedBy` of the source tells which commitments those are, to be corrected.',
        refuses: ['VISIT_NOT_FOUND', 'SOURCE_NOT_FOUND'],
        example: { source: 'press-release', reason: 'It is of the visit before' },
      },
    ),
    RestoreSource: command(
      z.strictObject({ source: source.shape.id, reason: visitEvents.SourceRestored.data.shape.reason }),
      {
        route: 'POST /visits/:visit/sources/:source/restore',
        word: 'restore-source',
        summary: 'Take back that a source was taken back',
        refuses: ['VISIT_NOT_FOUND', 'SOURCE_NOT_FOUND'],
        example: { source: 'press-release', reason: 'It is of this visit after all' },
      },
    ),
    NoteMeeting: command(
      z.strictObject({
        ...meeting.shape,
        with: z.array(personInput).min(1).max(50),
        on: timeframeInput.optional(),
        topics: meeting.shape.topics.default([]),
      }),
      {
        route: 'POST /visits/:visit/meetings',
        word: 'note-meeting',
        summary: 'Note a meeting: who was met, when, on what',
        refuses: ['VISIT_NOT_FOUND', 'MEETING_EXISTS', 'TIMEFRAME_MALFORMED', 'TIMEFRAME_UNSUPPORTED'],
        example: {
          id: 'human-rights-commission',
          with: [{ name: 'Kuanysh Sultanov', office: 'Chairman of the Human Rights Commission' }],
          body: 'Human Rights Commission under the President of Kazakhstan',
          on: { edtf: '2018-08-17' },
          topics: ['Reforms of the judicial and law enforcement systems'],
        },
      },
    ),
    AmendMeeting: command(
      z.strictObject({
        meeting: meeting.shape.id,
        with: z.array(personInput).min(1).max(50).optional(),
        body: meeting.shape.body.unwrap().nullable().optional(),
        on: timeframeInput.nullable().optional(),
        topics: meeting.shape.topics.optional(),
        because,
      }),
      {
        route: 'PATCH /visits/:visit/meetings/:meeting',
        word: 'amend-meeting',
        summary: 'Amend what was noted of a meeting',
        description: 'Only the members that change; each as a whole. Body and day are taken out by null.',
        refuses: ['VISIT_NOT_FOUND', 'MEETING_NOT_FOUND', 'TIMEFRAME_MALFORMED', 'TIMEFRAME_UNSUPPORTED'],
        example: {
          meeting: 'human-rights-commission',
          on: { edtf: '2018-08-18' },
          because: 'the programme as it was kept',
        },
      },
    ),
    RetractMeeting: command(z.strictObject({ meeting: retracted.meeting, reason: retracted.reason }), {
      route: 'POST /visits/:visit/meetings/:meeting/retract',
      word: 'retract-meeting',
      summary: 'Take a meeting back: it did not take place, or was noted twice',
      refuses: ['VISIT_NOT_FOUND', 'MEETING_NOT_FOUND'],
      example: { meeting: 'human-rights-commission', reason: 'It was called off' },
    }),
  },
};

export const visitCommands = schemasOf(visitTable);
export type VisitCommand = CommandsOf<typeof visitCommands>;
export type DataOf<Type extends VisitCommand['type']> = Extract<VisitCommand, { type: Type }>['data'];
