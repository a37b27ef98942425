import fc from 'fast-check';
import { specOf } from '#test/support/decider-spec.js';
import { refusalOf } from '#test/support/refusal-of.js';
import { ana, place, pressRelease, visitToAstana } from '#test/support/visit-to-astana.js';
import { Rejected } from '../refusals.js';
import { sourceId } from '../values.js';
import { quoteInput } from './quote.schema.js';
import { visitCommands } from './visit.commands.js';
import { visitEvents } from './visit.events.js';
import { becauseFrom, quoteFrom, recorded, sourceOf, visit } from './visit.js';

const { given, tryConversations } = specOf({
  decider: visit,
  commands: visitCommands,
  events: visitEvents,
  context: ana,
});

const dates = {
  edtf: '2018-08-17/2018-08-18',
  zone: 'Asia/Almaty',
  hemisphere: 'north',
  window: { first: '2018-08-17', last: '2018-08-18' },
} as const;

const wasRecorded = { type: 'VisitRecorded', data: { ...visitToAstana, dates } } as const;
const letter = { ...pressRelease, id: 'letter', languages: ['en'], text: 'abc' };
/** FIPS 180-2, appendix B.1: the SHA-256 of "abc". */
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const letterAttached = { type: 'SourceAttached', data: { source: { ...letter, sha256 } } } as const;
const meeting = { id: 'majilis', with: [{ name: 'Vladimir Bozhko' }], topics: ['Rule of law'] };

describe('Recording a visit', () => {
  it('reads its dates at its place', () => {
    given().when({ type: 'RecordVisit', data: visitToAstana }).thenEvents(wasRecorded);
  });

  it('twice says nothing', () => {
    given(wasRecorded).when({ type: 'RecordVisit', data: visitToAstana }).thenNothing();
  });

  it('under the id of another is refused', () => {
    given(wasRecorded)
      .when({ type: 'RecordVisit', data: { ...visitToAstana, title: 'Another visit' } })
      .thenRejected('VISIT_EXISTS', {
        detail: '"astana-2018" is “Visit to Astana”',
        pointer: '/visit',
        hint: 'amend that visit, or choose another id',
      });
  });

  it('on 30 February is refused', () => {
    given()
      .when({ type: 'RecordVisit', data: { ...visitToAstana, dates: { edtf: '2018-02-30' } } })
      .thenRejected('TIMEFRAME_MALFORMED', { pointer: '/dates/edtf' });
  });

  it('at a place in no known time zone is refused', () => {
    given()
      .when({ type: 'RecordVisit', data: { ...visitToAstana, place: { ...place, zone: 'Asia/Astana' } } })
      .thenRejected('ZONE_UNKNOWN');
  });
});

describe('Amending a visit', () => {
  it('says only what changed', () => {
    given(wasRecorded)
      .when({
        type: 'AmendVisit',
        data: { title: 'Second visit', host: visitToAstana.host, because: 'a slip' },
      })
      .thenEvents({ type: 'VisitAmended', data: { title: 'Second visit', because: 'a slip' } });
  });

  it('into what it is already says nothing', () => {
    const { visit: _, ...terms } = visitToAstana;
    given(wasRecorded)
      .when({ type: 'AmendVisit', data: { ...terms, because: 'to be sure' } })
      .thenNothing();
  });

  it('reads the dates anew when its place turns out to be elsewhere', () => {
    const brussels = {
      name: 'Brussels',
      country: 'BE',
      zone: 'Europe/Brussels',
      hemisphere: 'north',
    } as const;
    given(wasRecorded)
      .when({ type: 'AmendVisit', data: { place: brussels } })
      .thenEvents({
        type: 'VisitAmended',
        data: { place: brussels, dates: { ...dates, zone: 'Europe/Brussels' } },
      });
  });

  it('leaves dates that were given in a zone of their own', () => {
    const elsewhere = { ...dates, zone: 'Europe/Brussels' };
    const almaty = { ...place, name: 'Almaty', zone: 'Asia/Tashkent' };
    given({ type: 'VisitRecorded', data: { ...visitToAstana, dates: elsewhere } })
      .when({ type: 'AmendVisit', data: { place: almaty } })
      .thenEvents({ type: 'VisitAmended', data: { place: almaty } });
  });

  it('leaves dates as they are taken no more, when only its place is corrected', () => {
    const recordedOnce = {
      edtf: '20',
      zone: place.zone,
      hemisphere: 'north',
      window: { first: '2000-01-01', last: '2099-12-31' },
    } as const;
    const brussels = { ...place, zone: 'Europe/Brussels' };
    given({ type: 'VisitRecorded', data: { ...visitToAstana, dates: recordedOnce } })
      .when({ type: 'AmendVisit', data: { place: brussels } })
      .thenEvents({
        type: 'VisitAmended',
        data: { place: brussels, dates: { ...recordedOnce, zone: 'Europe/Brussels' } },
      });
  });

  it('nobody recorded is refused', () => {
    given()
      .when({ type: 'AmendVisit', data: { title: 'None' } })
      .thenRejected('VISIT_NOT_FOUND');
  });
});

describe('Attaching a source', () => {
  it('keeps its text as it is, with its SHA-256', () => {
    given(wasRecorded).when({ type: 'AttachSource', data: letter }).thenEvents(letterAttached);
  });

  it('twice says nothing', () => {
    given(wasRecorded, letterAttached).when({ type: 'AttachSource', data: letter }).thenNothing();
  });

  it.each([
    ['text', { ...letter, text: 'abd' }],
    ['title', { ...letter, title: 'Another title' }],
    ['languages', { ...letter, languages: ['en', 'ro'] }],
    ['url', { ...letter, url: 'https://example.org/letter' }],
  ])('with another %s under the same id is refused', (differing, other) => {
    given(wasRecorded, letterAttached)
      .when({ type: 'AttachSource', data: other })
      .thenRejected('SOURCE_EXISTS', {
        detail: `"letter" is “Press release”, and its ${differing} differs`,
        pointer: '/id',
        hint: 'a source is kept as it was read; attach this one under another id',
      });
  });

  it('to no visit is refused', () => {
    given().when({ type: 'AttachSource', data: letter }).thenRejected('VISIT_NOT_FOUND');
  });
});

describe('What others ask of a visit', () => {
  const { state } = given(wasRecorded, letterAttached);

  it('its sources by id', () => {
    expect(sourceOf(state, sourceId.parse('letter'), '').text).toBe('abc');
  });

  it('a quote, located in the source it names', () => {
    const asked = quoteInput.parse({ source: 'letter', exact: 'b' });
    expect(quoteFrom(state, asked, '')).toMatchObject({ source: 'letter', start: 1, end: 2, language: 'en' });
  });

  it('a reason, noted or quoted', () => {
    const quoted = becauseFrom(state, { quote: quoteInput.parse({ source: 'letter', exact: 'c' }) }, '');
    expect(quoted).toMatchObject({ quote: { start: 2 } });
    expect(becauseFrom(state, { note: 'by telephone' }, '')).toEqual({ note: 'by telephone' });
  });

  it.each([
    ['press', state, 'it has "letter"'],
    ['press', given(wasRecorded).state, 'attach the source first'],
  ])('a source %p it does not have is refused', (id, visited, hint) => {
    expect(refusalOf(() => sourceOf(visited, sourceId.parse(id), '/quotes/3'))).toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      detail: '"press" is not among the sources of "astana-2018"',
      pointer: '/quotes/3/source',
      hint,
    });
  });

  it('to be there', () => {
    expect(() => recorded(visit.initial)).toThrow(new Rejected('VISIT_NOT_FOUND', {}));
  });
});

describe('A damaged stream', () => {
  it('is not folded as if it were whole', () => {
    expect(() => given(letterAttached)).toThrow('SourceAttached before VisitRecorded: the stream is damaged');
  });
});

describe('Whatever is asked of a visit', () => {
  const title = fc.constantFrom('Visit to Astana', 'Second visit');
  const asked = fc.oneof(
    title.map((said) => ({ type: 'RecordVisit', data: { ...visitToAstana, title: said } }) as const),
    fc
      .record(
        {
          title,
          because: fc.constant('a slip'),
          place: fc.constantFrom(place, { ...place, name: 'Nur-Sultan' }),
        },
        { requiredKeys: [] },
      )
      .map((data) => ({ type: 'AmendVisit', data }) as const),
    fc
      .record({ id: fc.constantFrom('letter', 'report'), text: fc.constantFrom('abc', 'abd') })
      .map((data) => ({ type: 'AttachSource', data: { ...letter, ...data } }) as const),
    fc
      .record({ id: fc.constantFrom('majilis', 'senate'), topics: fc.subarray(['Cases', 'Trade']) })
      .map((data) => ({ type: 'NoteMeeting', data: { ...meeting, ...data } }) as const),
    fc
      .record({ meeting: fc.constantFrom('majilis', 'senate'), topics: fc.subarray(['Cases', 'Trade']) })
      .map((data) => ({ type: 'AmendMeeting', data }) as const),
    fc
      .constantFrom('majilis', 'senate')
      .map((meeting) => ({ type: 'RetractMeeting', data: { meeting, reason: 'noted twice' } }) as const),
    fc
      .tuple(fc.constantFrom('RetractSource', 'RestoreSource'), fc.constantFrom('letter', 'report'))
      .map(([type, source]) => ({ type, data: { source, reason: 'of another visit' } }) as const),
  );

  it('is said once, in events that fit their schemas', () => {
    const cameUp = tryConversations(fc.array(asked, { minLength: 5, maxLength: 20 }));
    expect([...cameUp].sort()).toEqual(Object.keys(visitEvents).sort());
  });
});
