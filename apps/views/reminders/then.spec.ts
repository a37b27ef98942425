import { actorId } from '#domain/event.js';
import { described, fellDue, planIn, readerStreamOf, remindersOf } from '#test/support/reminder-facts.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;

const parties = { responsible: null, supporting: [], counterparts: [], owner: actorId.parse('staff:ana') };
const livingIn = (zone: string) => described('staff:ana', { email: 'ana@example.org', hour: 9, zone });
const reworded = (statement: string) =>
  ({ type: 'CommitmentReworded', data: { statement, language: 'en' } }) as const;

beforeAll(async () => {
  views = await openViewsApp();
  const { record, clock, dataSource } = views;
  clock.set('2018-08-20T09:00:00.000Z');
  await record(visits, visitRecorded);
  await record(readerStreamOf('staff:ana'), livingIn('Europe/Brussels'));
  position = await record(
    commitment('dialogue'),
    recorded('dialogue', { parties, timeframe: when('2018-11'), statement: 'Hold a dialogue' }),
  );
  await views.get(`/reminders?after=${position}`);
  const [first] = await planIn(dataSource, 'dialogue');
  if (!first) throw new Error('a reminder is planned');
  clock.set('2018-10-18T07:00:01.000Z');
  await record(remindersOf('dialogue'), fellDue(first));
  clock.set('2018-10-20T09:00:00.000Z');
  await record(readerStreamOf('staff:ana'), livingIn('Asia/Almaty'));
  position = await record(commitment('dialogue'), reworded('Hold the dialogue of this year'));
});
afterAll(() => views.close());

/** The statements that reminders say, and by which clock they are told. */
const said = async (path: string) => {
  const { status, body } = await views.get(path);
  expect([status, body.items.length > 0]).toEqual([200, true]);
  const clockOf = (explanation: unknown) => /\d\d:\d\d \([\w/]+\)/.exec(String(explanation))?.[0];
  return {
    statements: [...new Set(body.items.map(({ statement }) => statement))],
    clocks: [...new Set(body.items.map(({ explanation }) => clockOf(explanation)))],
  };
};
const ofThen = { statements: ['Hold a dialogue'], clocks: ['09:00 (Europe/Brussels)'] };

describe('reminders as of a day', () => {
  it('say the statement of then, by the clock by which the reader lived then, when they were planned', async () =>
    expect(await said('/reminders?asOf=2018-10-01')).toEqual(ofThen));

  it('and when they had fallen due', async () =>
    expect(await said('/commitments/dialogue/reminders?asOf=2018-10-19')).toEqual(ofThen));

  it('say the statement of now where no day is asked of', async () =>
    expect(await said(`/reminders?after=${position}`)).toMatchObject({
      statements: ['Hold the dialogue of this year'],
    }));

  it('are refused of what was not recorded by then, as it is itself', async () => {
    const refused = {
      status: 404,
      body: { code: 'COMMITMENT_NOT_FOUND', params: { commitment: 'dialogue' } },
    };
    expect(await views.get('/commitments/dialogue?asOf=2018-08-01')).toMatchObject(refused);
    expect(await views.get('/commitments/dialogue/reminders?asOf=2018-08-01')).toMatchObject(refused);
  });
});
