import * as z from 'zod';
import { calendarId } from './calendars/calendar.events.js';
import { type EventSchema, event, withheldFields } from './event.js';
import {
  calendarStream,
  commitmentStream,
  eventTypes,
  readerStream,
  remindersStream,
  rulebookStream,
  visitStream,
} from './event-types.js';
import { inPlace } from './json-schema.js';
import { readerId } from './readers/reader.events.js';
import { scope } from './rules/rule.schema.js';
import { commitmentId, mailAddress, visitId } from './values.js';

/** Fields that may name a natural person: the store can encrypt them, and forget the person with the key. */
const mayNameAPerson = [
  'askedBy',
  'because',
  'because.note',
  'by',
  'decidedBy',
  'delegation.head.name',
  'delegation.members.name',
  'email',
  'evidence.file.name',
  'evidence.note',
  'evidence.title',
  'head',
  'key.reader',
  'last.by',
  'last.report',
  'meeting.topics',
  'meeting.with.name',
  'moves.key.reader',
  'name',
  'note',
  'parties.owner',
  'readAs.reasons.words',
  'reader',
  'reason',
  'reasoning.after.key.reader',
  'reasoning.insteadOf',
  'report',
  'rule.to',
  'source.file.name',
  'source.text',
  'source.title',
  'statement',
  'tags',
  'title',
];

/** Free text that names nobody, and why it may be believed. */
const namesNobody = {
  'delegation.head.office': 'an office outlives who holds it, and tells who spoke once the name is forgotten',
  'delegation.members.office': 'as above',
  'meeting.with.office': 'as above',
  'delegation.name': 'a body',
  'host.body': 'a body',
  'meeting.body': 'a body',
  'parties.responsible': 'a body',
  'parties.supporting': 'bodies',
  'parties.counterparts': 'bodies',
  'recurrence.series': 'the title of a series of meetings',
  'place.name': 'a town',
  'place.zone': 'a time zone',
  'dates.edtf': 'a date',
  'dates.words': 'how the source says a date',
  'dates.zone': 'a time zone',
  'meeting.on.edtf': 'a date',
  'meeting.on.words': 'how the source says a date',
  'meeting.on.zone': 'a time zone',
  'timeframe.edtf': 'a date',
  'timeframe.words': 'how the source says a date',
  'timeframe.zone': 'a time zone',
  'source.url': 'the address of a published page',
  'evidence.url': 'the address of a published page',
  title: 'of a calendar; a visit’s is marked',
  body: 'a body',
  zone: 'a time zone',
  scope: 'a kind, or the id of a visit or commitment',
  from: 'a file or a library that free days were read from, or a body',
  to: 'a body',
  'days.name': 'a holiday or a recess',
  message: 'an id made of a hash and the register’s own host',
  'readAs.rule': 'a rule of the grammar',
  'readAs.reasons.code': 'a kind of reason',
  'key.occurrence': 'a date and a number',
  'moves.key.occurrence': 'as above',
  'reasoning.after.key.occurrence': 'as above',
  'reasoning.alsoTells.occurrence': 'as above',
  'reasoning.movedBy.name': 'a holiday or a recess',
  'reasoning.ruleVersion': 'a scope and a number',
};

interface JsonSchema {
  readonly 'x-personal'?: boolean;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

interface Leaf {
  readonly path: string;
  readonly schema: JsonSchema;
}

const leaves = (schema: JsonSchema, path: readonly string[] = []): Leaf[] => {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const below = [
    ...Object.entries(properties).flatMap(([name, member]) => leaves(member, [...path, name])),
    ...(items ? leaves(items, path) : []),
    ...[...anyOf, ...oneOf].flatMap((option) => leaves(option, path)),
  ];
  return below.length > 0 ? below : [{ path: path.join('.'), schema }];
};

const fields = Object.values(eventTypes).flatMap(({ data }) =>
  leaves(inPlace(data, { io: 'output' }) as JsonSchema),
);
const isPersonal = ({ schema }: Leaf): boolean => schema['x-personal'] === true;
const isFreeText = ({ schema: { type, format = 'uri', pattern, const: only, enum: some } }: Leaf): boolean =>
  type === 'string' && format === 'uri' && pattern === undefined && only === undefined && some === undefined;
const paths = (some: readonly Leaf[]): string[] => [...new Set(some.map(({ path }) => path))].sort();

describe('Every event field that may name a person', () => {
  it('is marked so', () => {
    expect(paths(fields.filter(isPersonal))).toEqual(mayNameAPerson);
  });

  it('has been thought of: other free text says why it names nobody', () => {
    const unmarked = fields.filter((field) => isFreeText(field) && !isPersonal(field));
    expect(paths(unmarked)).toEqual(Object.keys(namesNobody).sort());
  });
});

/** Whether a field, or anything below it, takes nothing but mail addresses; each kind of schema is looked into. */
const takesAddresses = (schema: z.ZodType): boolean => {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return takesAddresses(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return takesAddresses(schema.element as z.ZodType);
  if (schema instanceof z.ZodObject) return Object.values<z.ZodType>(schema.shape).some(takesAddresses);
  if (schema instanceof z.ZodUnion)
    return schema.options.some((option) => takesAddresses(option as z.ZodType));
  return schema.safeParse('ana@example.org').success && !schema.safeParse('ana').success;
};

describe('A mail address', () => {
  it('is withheld from the topic wherever an event has one', () => {
    for (const [type, schema] of Object.entries<EventSchema>(eventTypes)) {
      const { shape } = schema.data as z.ZodObject<Record<string, z.ZodType>>;
      const addresses = Object.keys(shape).filter((name) => takesAddresses(shape[name] as z.ZodType));
      expect({ type, left: addresses.filter((name) => !withheldFields(schema).includes(name)) }).toEqual({
        type,
        left: [],
      });
    }
  });

  it('would be found in any place of an event', () => {
    const nested = event(1, { to: z.array(z.object({ at: mailAddress.nullable() })) }).data.shape;
    expect(takesAddresses(nested.to)).toBe(true);
    expect(takesAddresses(eventTypes.ReaderDescribed.data.shape.email)).toBe(true);
    expect(takesAddresses(eventTypes.ReaderDescribed.data.shape.name)).toBe(false);
  });

  it('stands nowhere but where a reader is described, and where a mail server refused one', () => {
    const all = Object.entries<EventSchema>(eventTypes).flatMap(([type, schema]) =>
      withheldFields(schema).map((field) => `${type}.${field}`),
    );
    expect(all).toEqual(['ReminderFailed.reason', 'ReaderDescribed.email']);
  });
});

it('Every event says who and when', () => {
  for (const { data } of Object.values(eventTypes)) {
    expect(Object.keys(data.shape)).toEqual(expect.arrayContaining(['by', 'at']));
  }
});

it('A stream is named after its aggregate', () => {
  expect(visitStream(visitId.parse('astana-2018'))).toBe('visit-astana-2018');
  expect(commitmentStream(commitmentId.parse('pcc-16'))).toBe('commitment-pcc-16');
  expect(remindersStream(commitmentId.parse('pcc-16'))).toBe('reminders-pcc-16');
  expect(rulebookStream(scope.parse('kind:visit'))).toBe('rulebook-kind:visit');
  expect(calendarStream(calendarId.parse('holidays-be'))).toBe('calendar-holidays-be');
  expect(readerStream(readerId.parse('staff:ana'))).toBe('reader-staff:ana');
});
