import * as z from 'zod';
import { type EventSchema, event } from '#domain/event.js';
import { eventTypes } from '#domain/event-types.js';
import { upcasters } from '#event-store/upcasters.js';
import { payloadSchema } from '#event-stream/kafka/payload-schema.js';
import { releasedEvents } from './released-event.js';
import { faultsIn, type Releases } from './rule.js';
import { editsOf } from './schema-edits.js';

const today: Releases = { types: eventTypes, upcasters, released: releasedEvents() };

it('Every event ever released is still read, folded and shown, and no schema of one was edited', () => {
  expect(faultsIn(today)).toEqual([]);
});

it('Every event type has its examples', () => {
  expect(new Set(today.released.map(({ type }) => type))).toEqual(new Set(Object.keys(eventTypes)));
});

describe('The rule is broken by', () => {
  const { by, at, ...reported } = eventTypes.ProgressReported.data.shape;
  const withReport = (version: number, shape: z.ZodRawShape): Releases['types'] => ({
    ...eventTypes,
    ProgressReported: event(version, shape) as EventSchema,
  });

  test.each<[string, Partial<Releases>, RegExp[]]>([
    [
      'a dropped field',
      { types: withReport(1, { report: reported.report }) },
      [
        /^ProgressReported@1: on was dropped\. Add, never edit: undo that, or make it version 2 with an upcaster from 1/,
        /^ProgressReported@1, example 1: today's schema loses some of its fields$/,
      ],
    ],
    [
      'a narrowed field',
      { types: withReport(1, { ...reported, report: z.string().min(1).max(5) }) },
      [
        /^ProgressReported@1: report had maxLength 5000, has maxLength 5\./,
        /^ProgressReported@1: report had x-personal true, has x-personal none\./,
        /^ProgressReported@1, example 1: today's schema refuses it: report Too big/,
      ],
    ],
    [
      'a new field without which older events are refused',
      { types: withReport(1, { ...reported, to: z.string() }) },
      [
        /^ProgressReported@1: to was added as a required field\./,
        /^ProgressReported@1, example 1: .*refuses it: to /,
      ],
    ],
    [
      'a new field whose schema was not stored, so that nobody would notice it change',
      { types: withReport(1, { ...reported, to: z.string().optional() }) },
      [/^ProgressReported@1 has grown since it was stored: npm run release-event -- ProgressReported brings/],
    ],
    [
      'a new version without an upcaster and without an example',
      { types: withReport(2, reported) },
      [
        /^ProgressReported@1, example 1: no upcaster leads from version 1 to 2: add it in libs\/event-store\/upcasters\.ts$/,
        /^ProgressReported@2 has no stored example: npm run release-event -- ProgressReported example\.json/,
      ],
    ],
    [
      'an upcaster that makes what its schema refuses',
      {
        types: withReport(2, { told: z.string() }),
        upcasters: {
          ...upcasters,
          ProgressReported: { 1: ({ report, ...rest }: { report: string }) => ({ ...rest, tell: report }) },
        },
      },
      [
        /^ProgressReported@1, example 1: today's schema refuses it: told /,
        /^ProgressReported@2 has no stored example/,
      ],
    ],
    [
      'a new type without an example',
      { types: { ...eventTypes, CommitmentForgotten: event(1, {}) } },
      [
        /^CommitmentForgotten@1 has no stored example: npm run release-event -- CommitmentForgotten example\.json/,
      ],
    ],
    [
      'a type that is gone',
      {
        types: Object.fromEntries(Object.entries(eventTypes).filter(([type]) => type !== 'CommitmentTagged')),
      },
      [/^CommitmentTagged@1 was released and its type is gone: .* bring it back$/],
    ],
    [
      'an example that no longer folds',
      {
        released: today.released.map((released) =>
          released.type === 'CommitmentAccepted'
            ? { ...released, after: ['CommitmentRecorded@1'] }
            : released,
        ),
      },
      [/^CommitmentAccepted@1, example 1 cannot be folded any more: CommitmentAccepted at stage open/],
    ],
  ])('%s', (_, changed, says) => {
    const faults = faultsIn({ ...today, ...changed });
    expect(faults).toHaveLength(says.length);
    says.forEach((words, i) => {
      expect(faults[i]).toMatch(words);
    });
  });

  test('nothing when a new version brings its upcaster and its example', () => {
    const types = withReport(2, { told: reported.report });
    const schema = payloadSchema(types.ProgressReported as EventSchema);
    const example = { told: 'Enquiry sent', by: 'staff:ana', at: '2018-10-25T09:00:00.000Z' };
    const after = ['CommitmentRecorded@1'];
    const released = [
      ...today.released,
      { type: 'ProgressReported', schemaVersion: 2, after, examples: [example], schema },
    ];
    const upcast = ({ report, on: _, ...rest }: { report: string; on?: string }) => ({
      ...rest,
      told: report,
    });
    expect(
      faultsIn({ types, released, upcasters: { ...upcasters, ProgressReported: { 1: upcast } } }),
    ).toEqual([]);
  });
});

describe('A schema may', () => {
  test.each([
    ['gain an optional field', { properties: {} }, { properties: { why: { type: 'string' } } }],
    ['take longer text', { maxLength: 10 }, { maxLength: 20 }],
    ['take shorter text', { minLength: 2 }, { minLength: 1 }],
    ['take one value more', { enum: ['a'] }, { enum: ['a', 'b'] }],
    ['take one form more', { oneOf: [{ const: 'a' }] }, { oneOf: [{ const: 'b' }, { const: 'a' }] }],
    ['be described better', { description: 'a' }, { description: 'b' }],
  ])('%s', (_, before, now) => {
    expect(editsOf(before, now)).toEqual([]);
  });

  test.each([
    ['lose a value', { enum: ['a', 'b'] }, { enum: ['a'] }, 'no longer takes "b"'],
    [
      'lose a form',
      { oneOf: [{ const: 'a' }, { const: 'b' }] },
      { oneOf: [{ const: 'a' }] },
      'had const "b", has const "a"',
    ],
    ['change a pattern', { pattern: '^a' }, { pattern: '^b' }, 'had pattern "^a", has pattern "^b"'],
    [
      'change a type',
      { items: { type: 'string' } },
      { items: { type: 'number' } },
      'each had type "string", has type "number"',
    ],
    ['gain a limit', {}, { maxLength: 3 }, 'had maxLength none, has maxLength 3'],
    [
      'take several forms where it took one',
      { type: 'string' },
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      'is now one of several forms',
    ],
    [
      'leave out what readers count on',
      { properties: { why: {} }, required: ['why'] },
      { properties: { why: {} } },
      'why was required, is optional',
    ],
  ])('not %s', (_, before, now, says) => {
    expect(editsOf(before, now)).toContain(says);
  });
});
