import { described, readerStreamOf } from '#test/support/reminder-facts.js';
import { commitment, recorded, visitRecorded, visits } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
beforeAll(async () => {
  views = await openViewsApp();
});
afterAll(() => views.close());

test('the event behind a line is told as it is recorded', async () => {
  await views.record(visits, visitRecorded);
  const position = await views.record(commitment('dialogue'), recorded('dialogue'));
  const { body } = await views.get(`/events/${position}`);
  expect(body).toMatchObject({
    position,
    streamId: 'commitment-dialogue',
    version: 1,
    type: 'CommitmentRecorded',
    data: { statement: 'Hold the Human Rights Dialogue', by: 'staff:ana' },
    prevHash: '0'.repeat(64),
  });
});

test('a mail address stays in the register', async () => {
  const position = await views.record(
    readerStreamOf('staff:ana'),
    described('staff:ana', { email: 'ana@example.org' }),
  );
  const { body, text } = await views.get(`/events/${position}`);
  expect(body).toMatchObject({ type: 'ReaderDescribed', data: { reader: 'staff:ana' } });
  expect(text).not.toContain('ana@example.org');
});

test('a position that nothing is recorded at is refused with the last there is', async () => {
  const { status, body } = await views.get('/events/99999');
  expect([status, body.hint]).toEqual([404, expect.stringMatching(/^the last one is \d+$/)]);
  expect((await views.get('/events/none')).status).toBe(400);
});
