import fc from 'fast-check';
import { specOf } from '#test/support/decider-spec.js';
import { ana } from '#test/support/visit-to-astana.js';
import { readerCommands } from './reader.commands.js';
import { readerEvents } from './reader.events.js';
import { reader } from './reader.js';

const { given, tryConversations } = specOf({
  decider: reader,
  commands: readerCommands,
  events: readerEvents,
  context: ana,
});

const terms = {
  reader: 'staff:ana',
  name: 'Ana Pop',
  body: null,
  email: 'ana@example.org',
  languages: ['en', 'ro'],
  zone: 'Europe/Brussels',
  hour: 8,
  rhythm: 'daily',
  weekday: 1,
  head: 'staff:dan',
} as const;
const asked = { ...terms, languages: [...terms.languages] };
const describeAna = { type: 'DescribeReader', data: asked } as const;
const wasDescribed = { type: 'ReaderDescribed', data: asked } as const;
const remove = (because: 'left' | 'unsubscribed') =>
  ({ type: 'RemoveReader', data: { reader: 'staff:ana', because } }) as const;
const wasRemoved = (because: 'left' | 'unsubscribed') =>
  ({ type: 'ReaderRemoved', data: { reader: 'staff:ana', because } }) as const;

describe('Describing a reader', () => {
  it('says how they want to be written to', () => {
    given().when(describeAna).thenEvents(wasDescribed);
  });

  it('twice says nothing', () => {
    given(wasDescribed).when(describeAna).thenNothing();
  });

  it('with other terms says all of them', () => {
    const later = { ...asked, hour: 17 };
    given(wasDescribed)
      .when({ type: 'DescribeReader', data: later })
      .thenEvents({ type: 'ReaderDescribed', data: later });
  });

  it('keeps the zone in the database’s own spelling, and each language once', () => {
    given()
      .when({ type: 'DescribeReader', data: { ...asked, zone: 'asia/almaty', languages: ['en', 'en'] } })
      .thenEvents({ type: 'ReaderDescribed', data: { ...asked, zone: 'Asia/Almaty', languages: ['en'] } });
  });

  it('who was removed brings them back', () => {
    given(wasDescribed, wasRemoved('left')).when(describeAna).thenEvents(wasDescribed);
  });

  it('in no known time zone is refused', () => {
    given()
      .when({ type: 'DescribeReader', data: { ...asked, zone: 'Europe/Brusels' } })
      .thenRejected('ZONE_UNKNOWN', { pointer: '/zone' });
  });

  it('who reads none of the languages that are written is asked about, and taken when it is confirmed', () => {
    const inKazakh = { ...asked, languages: ['kk', 'de-AT'] };
    given().when({ type: 'DescribeReader', data: inKazakh }).thenRejected('UNLIKELY', {
      pointer: '/languages',
      hint: 'the languages that are written are en, ro, fr, ru; or confirm it with "confirmed": true if it is so',
    });
    given()
      .when({ type: 'DescribeReader', data: { ...inKazakh, confirmed: true } })
      .thenEvents({ type: 'ReaderDescribed', data: inKazakh });
    const oneOfTwo = { ...asked, languages: ['kk', 'ro-MD'] };
    given()
      .when({ type: 'DescribeReader', data: oneOfTwo })
      .thenEvents({ type: 'ReaderDescribed', data: oneOfTwo });
  });

  it('as their own head is refused', () => {
    given()
      .when({ type: 'DescribeReader', data: { ...asked, head: 'staff:ana' } })
      .thenRejected('READER_OWN_HEAD', { detail: '"staff:ana"', pointer: '/head' });
  });
});

describe('Removing a reader', () => {
  it('says why', () => {
    given(wasDescribed).when(remove('unsubscribed')).thenEvents(wasRemoved('unsubscribed'));
  });

  it('twice says nothing, whatever the reason', () => {
    given(wasDescribed, wasRemoved('unsubscribed')).when(remove('left')).thenNothing();
  });

  it('whom nobody described is refused', () => {
    given().when(remove('left')).thenRejected('READER_NOT_FOUND', {
      detail: '"staff:ana" was never described',
      pointer: '/reader',
    });
  });
});

it('A damaged stream is not folded as if it were whole', () => {
  expect(() => given(wasRemoved('left'))).toThrow(
    'ReaderRemoved before ReaderDescribed: the stream is damaged',
  );
});

it('Whatever is asked of a reader is said once, in events that fit their schemas', () => {
  const anything = fc.oneof(
    fc
      .record({
        hour: fc.constantFrom(8, 9),
        zone: fc.constantFrom('Europe/Brussels', 'Mars/Olympus'),
        head: fc.constantFrom('staff:ana', 'staff:dan', null),
      })
      .map((said) => ({ type: 'DescribeReader', data: { ...asked, ...said } }) as const),
    fc.constantFrom('left' as const, 'unsubscribed' as const).map(remove),
  );
  const cameUp = tryConversations(fc.array(anything, { minLength: 5, maxLength: 20 }));
  expect([...cameUp].sort()).toEqual(Object.keys(readerEvents).sort());
});
