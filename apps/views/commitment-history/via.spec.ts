import { commitment, recorded, sourceAttached, visitRecorded, visits } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;

beforeAll(async () => {
  views = await openViewsApp();
});
afterAll(() => views.close());

test('what was said by the link of a mail is told so in the history, and nothing else is', async () => {
  const { record, store, clock } = views;
  await record(visits, visitRecorded, sourceAttached);
  await record(commitment('dialogue'), recorded('dialogue'));
  const commandId = `answer/${'0'.repeat(64)}`;
  const data = { report: 'No news', by: 'staff:ana', at: clock.now() };
  const event = { type: 'ProgressReported', schemaVersion: 1, data, meta: { commandId } };
  const appends = [{ streamId: commitment('dialogue'), expectedVersion: 'any' as const, events: [event] }];
  const { position } = await store.append({ commandId, fingerprint: 'f', appends });

  const { body } = await views.get(`/commitments/dialogue/history?after=${position}`);
  expect(body.items.map((line) => line.via)).toEqual([null, 'mail']);
});
