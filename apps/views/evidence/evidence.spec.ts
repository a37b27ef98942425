import { evidenceId } from '#domain/values.js';
import { commitment, type Fact, recorded } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;

const added = (id: string, title: string): Fact => ({
  type: 'EvidenceAdded',
  data: { evidence: { form: 'note', id: evidenceId.parse(id), title, note: 'It took place.' } },
});

beforeAll(async () => {
  views = await openViewsApp();
  const { clock, record } = views;
  await record(commitment('dialogue'), recorded('dialogue'), added('minutes', 'Minutes'));
  clock.set('2018-11-25T12:00:00.000Z');
  await record(commitment('visit'), recorded('visit'), added('call', 'Call of the mission'));
  position = await record(commitment('dialogue'), added('photo', '=A photograph'), {
    type: 'EvidenceVerified',
    data: { evidence: evidenceId.parse('minutes') },
  });
});
afterAll(() => views.close());

it('is listed piece by piece with what it is of, the oldest first', async () => {
  const { body } = await views.get(`/evidence?after=${position}`);
  expect(body.items.map(({ id }) => id)).toEqual(['minutes', 'photo', 'call']);
  expect(body.items[0]).toEqual({
    commitment: 'dialogue',
    id: 'minutes',
    form: 'note',
    title: 'Minutes',
    addedBy: 'staff:ana',
    addedAt: '2018-08-20T09:30:00.000Z',
    verifiedBy: 'staff:ana',
    verifiedAt: '2018-11-25T12:00:00.000Z',
    position,
    visit: 'astana-2018',
    statement: 'Hold the Human Rights Dialogue',
  });
});

it.each([
  ['verified=no', ['photo', 'call']],
  ['verified=yes', ['minutes']],
  ['commitment=visit', ['call']],
  ['addedBy=staff:ana&form=note&sort=-added,id', ['photo', 'call', 'minutes']],
])('takes %s', async (query, expected) => {
  const { body } = await views.get(`/evidence?after=${position}&${query}`);
  expect(body.items.map(({ id }) => id)).toEqual(expected);
});

it('of a visit that nobody recorded is refused', async () => {
  const { body } = await views.get(`/evidence?after=${position}&visit=elsewhere`);
  expect(body).toMatchObject({ status: 404, code: 'VISIT_NOT_FOUND' });
});

it('goes on page by page, and is a file too', async () => {
  const { body } = await views.get(`/evidence?after=${position}&limit=1`);
  const next = await views.get(`/evidence?limit=5&cursor=${body.next}`);
  expect(next.body.items.map(({ id }) => id)).toEqual(['photo', 'call']);
  const { text } = await views.get('/evidence?format=csv&verified=no');
  expect(text.split('\r\n')[1]).toBe(
    "dialogue,Hold the Human Rights Dialogue,photo,note,'=A photograph,staff:ana,2018-11-25T12:00:00.000Z,,,astana-2018",
  );
});
