import { visitIdFor } from '#commands/visit-id.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { pressRelease, visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from '../register.module.js';

let register: TestApp;
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
});
afterAll(() => register.close());

const { visit: _, ...unnamed } = visitToAstana;
const recorded = async (visit: string): Promise<string> => {
  expect((await register.ask('/visits', { ...visitToAstana, visit })).status).toBe(201);
  return `/visits/${visit}`;
};

describe('recording a visit', () => {
  test('answers where it is found and which version it is', async () => {
    const { status, headers, body } = await register.ask('/visits', visitToAstana);
    expect(status).toBe(201);
    expect(headers).toMatchObject({ etag: '"1"', location: '/api/v1/visits/astana-2018' });
    expect(body).toEqual({ id: 'astana-2018', version: 1, position: expect.any(Number), changed: true });
  });

  test('again, word for word, changes nothing', async () => {
    await register.ask('/visits', visitToAstana);
    const { status, headers, body } = await register.ask('/visits', visitToAstana);
    expect(status).toBe(200);
    expect(headers.location).toBeUndefined();
    expect(body).toMatchObject({ version: 1, changed: false });
  });

  test('under an id that another visit has is refused', async () => {
    await register.ask('/visits', visitToAstana);
    const { status, body } = await register.ask('/visits', { ...visitToAstana, title: 'Another' });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'VISIT_EXISTS', pointer: '/visit' });
  });

  test('without an id makes one of title and year; a namesake gets the next', async () => {
    const first = await register.ask('/visits', { ...unnamed, title: 'Vizită la Nur-Sultan' });
    expect(first.body.id).toBe('vizita-la-nur-sultan-2018');
    const word = { ...unnamed, title: 'Facets', dates: { edtf: '' } };
    expect((await register.ask('/visits', word)).body.id).toBe('visit-facets');
    const host = { body: 'Senate', country: 'KZ' };
    const other = await register.ask('/visits', { ...unnamed, title: 'Vizită la Nur-Sultan', host });
    expect(other).toMatchObject({ status: 201, body: { id: 'vizita-la-nur-sultan-2018-2' } });
  });

  test.each([
    ['30 February', { dates: { edtf: '2018-02-30' } }, 422, 'TIMEFRAME_MALFORMED', '/dates/edtf'],
    [
      'a window that ends first',
      { dates: { edtf: '2018-08-18/2018-08-17' } },
      422,
      'TIMEFRAME_REVERSED',
      '/dates/edtf',
    ],
    ['no date expression', { dates: { edtf: 'in August' } }, 422, 'TIMEFRAME_MALFORMED', '/dates/edtf'],
    [
      'a zone of nowhere',
      { place: { ...visitToAstana.place, zone: 'Asia/Astana' } },
      422,
      'ZONE_UNKNOWN',
      undefined,
    ],
    ['a control character', { title: 'Visit\u0007' }, 400, 'REQUEST_INVALID', undefined],
    ['a lone surrogate', { title: 'Visit \ud800' }, 400, 'REQUEST_INVALID', undefined],
    ['a field nobody knows', { titel: 'Visit' }, 400, 'REQUEST_INVALID', undefined],
    ['an id with a space', { visit: 'astana 2018' }, 400, 'REQUEST_INVALID', undefined],
  ])('with %s is refused', async (_name, wrong, status, code, pointer) => {
    const answer = await register.ask('/visits', { ...visitToAstana, visit: 'never', ...wrong });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.pointer).toBe(pointer ?? answer.body.pointer);
  });
});

describe('a visit that is recorded', () => {
  test('can be amended', async () => {
    const visit = await recorded('amended');
    const amend = { title: 'Visit to Astana and Almaty', because: 'they also went to Almaty' };
    expect((await register.ask(visit, amend, { method: 'PATCH' })).body).toMatchObject({
      version: 2,
      changed: true,
    });
    expect((await register.ask(visit, amend, { method: 'PATCH' })).body).toMatchObject({
      version: 2,
      changed: false,
    });
  });

  test('takes a source; the same id with another text is refused', async () => {
    const visit = await recorded('sourced');
    expect((await register.ask(`${visit}/sources`, pressRelease)).body).toMatchObject({
      version: 2,
      changed: true,
    });
    const other = await register.ask(`${visit}/sources`, { ...pressRelease, text: 'Other words.' });
    expect(other).toMatchObject({ status: 409, body: { code: 'SOURCE_EXISTS' } });
  });

  test('takes a source of two million characters of Kazakh, but not of ten megabytes', async () => {
    const visit = await recorded('long');
    const long = { ...pressRelease, languages: ['kk'], text: 'Қазақстан '.repeat(200_000) };
    expect((await register.ask(`${visit}/sources`, long)).status).toBe(200);
    const endless = { ...pressRelease, id: 'endless', text: 'x'.repeat(10_000_000) };
    expect((await register.ask(`${visit}/sources`, endless)).status).toBe(413);
  });

  test('takes a meeting', async () => {
    const visit = await recorded('met');
    const meeting = {
      id: 'majilis',
      with: [{ name: 'Vladimir Bozhko' }],
      on: { edtf: '2018-08-17' },
      topics: [],
    };
    expect((await register.ask(`${visit}/meetings`, meeting)).body).toMatchObject({
      version: 2,
      changed: true,
    });
    const other = await register.ask(`${visit}/meetings`, { ...meeting, with: [{ name: 'Georgy Kim' }] });
    expect(other).toMatchObject({ status: 409, body: { code: 'MEETING_EXISTS' } });
  });

  test('must be recorded first', async () => {
    const answer = await register.ask('/visits/nowhere', { title: 'x' }, { method: 'PATCH' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'VISIT_NOT_FOUND' } });
  });
});

test.each([
  ['Visit to Astana', '2018-08-17/2018-08-18', 1, 'visit-to-astana-2018'],
  ['Visit to Astana', '2018-08-17', 3, 'visit-to-astana-2018-3'],
  ['Mission 2018: Șymkent & Țelinograd', '2018-08', 1, 'mission-2018-symkent-telinograd'],
  ['Сапар', '2018-08', 1, 'visit-2018'],
  ['Сапар', '', 2, 'visit-2'],
  [`${'long '.repeat(40)}title`, '2018-08', 2, `${'long-'.repeat(11)}lo-2018-2`],
])('the id of %j in %j, attempt %i, is %s', (title, edtf, attempt, id) => {
  expect(visitIdFor(title, edtf, attempt)).toBe(id);
});
