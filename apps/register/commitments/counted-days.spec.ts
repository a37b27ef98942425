import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from '../register.module.js';

let register: TestApp;
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
  await register.ask('/visits', visitToAstana);
});
afterAll(() => register.close());

const keep = async (id: string, appliesTo: string, ...days: string[]): Promise<void> => {
  const headers = await register.as('keeper', 'staff:kim');
  const ask = (what: string, payload: object) =>
    register.app.inject({ method: 'POST', url: `/api/v1/calendars/${id}/${what}`, headers, payload });
  expect((await ask('keep', { title: id, appliesTo })).statusCode).toBeLessThan(300);
  const free = days.map((day) => ({ first: day, last: day, name: 'Free' }));
  expect((await ask('add-days', { days: free })).statusCode).toBeLessThan(300);
};

const timeframeOf = async (id: unknown): Promise<unknown> => {
  const store = register.app.get(EventStore, { strict: false });
  const event = (await store.readStream(`commitment-${id}`)).at(-1);
  return (event?.data as { timeframe?: unknown } | undefined)?.timeframe;
};
const record = (edtf: string, more = {}) =>
  register.ask('/commitments', { ...promised, timeframe: { edtf, ...more } });

/** Counted from Monday, 27 August 2018. */
const words = 'within 20 working days of 2018-08-27';

describe('A commitment due within so many working days', () => {
  test('is counted past the weekend where no calendar is kept, and says from what', async () => {
    const { body } = await record(words, { language: 'en' });
    expect(await timeframeOf(body.id)).toMatchObject({
      edtf: '2018-08-27/2018-09-24',
      words,
      language: 'en',
      window: { first: '2018-08-27', last: '2018-09-24' },
      counted: { workingDays: 20, from: '2018-08-27', calendars: [] },
    });
  });

  test("is counted past our free days and those of the place, and nobody else's; the source's words stay", async () => {
    await keep('holidays-kz', 'KZ', '2018-08-30');
    await keep('recess', 'us', '2018-09-03', '2018-09-04');
    await keep('holidays-fr', 'FR', '2018-09-05');
    const { body } = await record(words, { words: 'twenty working days' });
    const counted = { workingDays: 20, from: '2018-08-27', calendars: ['holidays-kz', 'recess'] };
    expect(await timeframeOf(body.id)).toMatchObject({
      ...{ edtf: '2018-08-27/2018-09-27', words: 'twenty working days', counted },
    });
    const move = { reason: 'asked', askedBy: 'the host', decidedBy: 'the chair' };
    await register.ask(`/commitments/${body.id}/postpone`, {
      timeframe: { edtf: '3 working days after 2018-09-27' },
      ...move,
    });
    expect(await timeframeOf(body.id)).toMatchObject({
      ...{ edtf: '2018-10-02', words: '3 working days after 2018-09-27' },
    });
  });

  test('is refused where it cannot be counted, and nobody says what was counted', async () => {
    expect((await record('within 20 working days of receipt')).body).toMatchObject({
      code: 'TIMEFRAME_MALFORMED',
    });
    const counted = { workingDays: 1, from: '2018-08-27', calendars: [] };
    expect((await record('2018-08-28', { counted })).body).toMatchObject({ code: 'REQUEST_INVALID' });
  });
});
