import { commitmentStream, type DomainEvent, readerStream, remindersStream } from '#domain/event-types.js';
import { readerId } from '#domain/readers/reader.events.js';
import { commitmentId } from '#domain/values.js';
import { Departures } from '#platform/auth/departures.js';
import { openReminders, type TestReminders } from '#test/support/reminders.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';

let house: TestReminders;
const ana = readerId.parse('staff:ana');
const base = 'https://commitments.example.org';

beforeAll(async () => {
  house = await openReminders({ env: { AIDE_MEMOIRE_PUBLIC_URL: base } });
  await house.record(visits, visitRecorded);
  await house.describe('staff:ana', { languages: ['en', 'ro'] });
});
afterAll(() => house.close());

let count = 0;

/** The newest notice that tells of a commitment. */
const mailOf = async (id: string): Promise<string> => {
  const [notice] = await house.query<{ text: string }>(
    `select text from reminder_notice where text like '%/read/${id}/%' order by composed_at desc, notice limit 1`,
  );
  return notice?.text ?? '';
};

/** Addresses in it: what the mail would have led to. */
const links = async (id: string): Promise<string[]> => {
  const addresses = (await mailOf(id)).match(/https:\S+/g) ?? [];
  return [...new Set(addresses)].map((address) => address.slice(base.length));
};

interface Reminded {
  readonly id: string;
  readonly acknowledge: string;
  readonly snooze: string;
  readonly done: string;
  readonly postpone: string;
  readonly unsubscribe: string;
}

/** A commitment of Ana's whose first reminder has gone out on 20 November 2018, and its links. */
const reminded = async (): Promise<Reminded> => {
  count += 1;
  const id = `talks-${count}`;
  house.clock.set('2018-11-10T09:00:00.000Z');
  const parties = { responsible: null, supporting: [], counterparts: [], owner: ana };
  await house.record(commitment(id), recorded(id, { timeframe: when('2018-11-20'), parties }));
  await house.plan();
  house.clock.set(`2018-11-20T09:00:${String(count).padStart(2, '0')}.000Z`);
  await house.remind();
  const all = await links(id);
  const own = all.findIndex((link) => link.startsWith(`/read/${id}/`));
  const [acknowledge = '', snooze = '', done = '', postpone = ''] = all.slice(own + 1);
  const unsubscribe = all.find((link) => link.startsWith('/unsubscribe/')) ?? '';
  return { id, acknowledge, snooze, done, postpone, unsubscribe };
};

const host = { host: 'commitments.example.org' };
const get = (url: string, method: 'GET' | 'HEAD' = 'GET') => house.app.inject({ method, url, headers: host });
const post = (url: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  house.app.inject({
    method: 'POST',
    url,
    headers: { ...host, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(form).toString(),
  });

const eventsOf = async (stream: string): Promise<DomainEvent[]> =>
  (await house.store.readStream(stream)) as unknown as DomainEvent[];
const newest = async (stream: string) => (await eventsOf(stream)).at(-1);
const ofReminders = (id: string) => remindersStream(commitmentId.parse(id));
const ofCommitment = (id: string) => commitmentStream(commitmentId.parse(id));

describe('a link in a mail', () => {
  test('opens a page in the reader’s languages, with what it is about and one button', async () => {
    const { acknowledge } = await reminded();
    const { statusCode, headers, body } = await get(acknowledge);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    for (const words of [
      'Have you seen this?',
      'Ați luat la cunoștință?',
      '20 November 2018',
      'Visit to Astana',
    ]) {
      expect(body).toContain(words);
    }
    expect(body.match(/<button/g)).toHaveLength(1);
  });

  test('loads and runs nothing, is kept nowhere and told to no other site', async () => {
    const { acknowledge } = await reminded();
    const { headers, body } = await get(acknowledge);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(body).not.toMatch(/<script|<link|<img|\son\w+=|style="/);
  });

  test('changes nothing when it is opened, however often', async () => {
    const { id, ...links } = await reminded();
    const before = await house.store.head();
    for (const link of Object.values(links)) {
      expect((await get(link)).statusCode).toBe(200);
      expect((await get(link, 'HEAD')).statusCode).toBe(200);
    }
    expect(await house.store.head()).toBe(before);
    expect((await get(links.done)).statusCode).toBe(200);
  });

  test('that is not ours, or lost a part, is not known here', async () => {
    const { done } = await reminded();
    for (const link of [
      '/answer/x',
      done.slice(0, -1),
      `${done}A`,
      done.replace('/answer/', '/unsubscribe/'),
    ]) {
      const page = await get(link);
      expect(page.statusCode).toBe(404);
      expect(page.body).toContain('This link is not known here');
    }
    expect((await post(done.slice(0, -1))).statusCode).toBe(404);
  });

  test('answers for thirty days, and then says what to do', async () => {
    const { done } = await reminded();
    house.clock.set('2018-12-20T08:00:00.000Z');
    expect((await get(done)).statusCode).toBe(200);
    house.clock.set('2018-12-20T10:00:00.000Z');
    const page = await get(done);
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('Links to answer by are good for thirty days.');
    expect((await post(done, { outcome: 'fulfilled' })).statusCode).toBe(410);
  });

  test('answers for nobody who has left since it was sent', async () => {
    const { done } = await reminded();
    await house.app.get(Departures).letGo(ana);
    expect((await get(done)).statusCode).toBe(410);
    expect((await post(done, { outcome: 'fulfilled' })).statusCode).toBe(410);
    await house.query('delete from departures');
  });

  test('takes no form that another site makes a browser send', async () => {
    const { done } = await reminded();
    const other = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await post(done, { outcome: 'fulfilled' }, other)).statusCode).toBe(403);
  });
});

describe('answering', () => {
  test('records that it was seen, as the reader it was written to', async () => {
    const { id, acknowledge } = await reminded();
    const page = await post(acknowledge);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('It is recorded that you have seen it.');
    expect(await newest(ofReminders(id))).toMatchObject({
      type: 'ReminderAcknowledged',
      data: { by: 'staff:ana', key: { reader: 'staff:ana' } },
    });
  });

  test('answers all that the mail told of the commitment, so that none of it is escalated', async () => {
    const { id, acknowledge } = await reminded();
    await post(acknowledge);
    const events = await eventsOf(ofReminders(id));
    const keys = (type: DomainEvent['type']) =>
      events.filter((event) => event.type === type).map(({ data }) => 'key' in data && data.key);
    expect(keys('ReminderFellDue').length).toBeGreaterThan(1);
    expect(new Set(keys('ReminderAcknowledged'))).toEqual(new Set(keys('ReminderFellDue')));
  });

  test('is done once by each link', async () => {
    const { id, acknowledge } = await reminded();
    await post(acknowledge);
    const before = await house.store.head();
    const again = await post(acknowledge);
    expect(again.statusCode).toBe(410);
    expect(again.body).toContain('This was answered before');
    expect((await get(acknowledge)).body).toContain('S-a răspuns deja');
    expect(await house.store.head()).toBe(before);
    const types = (await eventsOf(ofReminders(id))).map(({ type }) => type);
    const countOf = (type: DomainEvent['type']) => types.filter((one) => one === type).length;
    expect(countOf('ReminderAcknowledged')).toBe(countOf('ReminderFellDue'));
  });

  test('is recorded once when it is sent many times at once', async () => {
    const { id, done } = await reminded();
    const pages = await Promise.all(Array.from({ length: 8 }, () => post(done, { outcome: 'fulfilled' })));
    expect(pages.every(({ statusCode }) => [200, 410].includes(statusCode))).toBe(true);
    expect((await eventsOf(ofCommitment(id))).filter(({ type }) => type === 'CommitmentClosed')).toHaveLength(
      1,
    );
  });

  test('leaves them alone until a day', async () => {
    const { id, snooze } = await reminded();
    expect((await get(snooze)).body).toContain('value="2018-11-27"');
    expect((await post(snooze, { until: '2018-12-03' })).statusCode).toBe(200);
    const events = await eventsOf(ofReminders(id));
    expect(events.findLast(({ type }) => type === 'RemindersSnoozed')).toMatchObject({
      data: { reader: 'staff:ana', until: '2018-12-03', by: 'staff:ana' },
    });
    expect(events.at(-1)).toMatchObject({ type: 'ReminderAcknowledged' });
  });

  test.each(['', '2018-11-20', '2018-11-31', 'tomorrow'])(
    'but not until “%s”, and may be tried again',
    async (until) => {
      const { snooze } = await reminded();
      const page = await post(snooze, { until });
      expect(page.statusCode).toBe(422);
      expect(page.body).toContain('is not a day after today');
      expect(page.body).toMatch(/aria-describedby="until-fault" aria-invalid="true"/);
      expect((await post(snooze, { until: '2018-12-03' })).statusCode).toBe(200);
    },
  );

  test('closes what is done, in part where it is so, with a remark', async () => {
    const { id, done } = await reminded();
    expect(
      (await post(done, { outcome: 'partly-fulfilled', reason: 'One of two\r\nmeetings' })).statusCode,
    ).toBe(200);
    expect(await newest(ofCommitment(id))).toMatchObject({
      type: 'CommitmentClosed',
      data: { outcome: 'partly-fulfilled', reason: 'One of two\nmeetings', by: 'staff:ana' },
      meta: { commandId: expect.stringMatching(/^answer\//) },
    });
  });

  test('postpones with the new date, why, and who asked and decided', async () => {
    const { id, postpone } = await reminded();
    const form = { edtf: '2019-21', reason: 'elections', askedBy: 'the Majilis', decidedBy: 'the bureau' };
    expect((await post(postpone, form)).statusCode).toBe(200);
    expect(await newest(ofCommitment(id))).toMatchObject({
      type: 'CommitmentPostponed',
      data: {
        timeframe: { edtf: '2019-21', window: { first: '2019-03-01' } },
        reason: 'elections',
        by: 'staff:ana',
      },
    });
    expect(await newest(ofReminders(id))).toMatchObject({ type: 'ReminderAcknowledged' });
  });

  test('says what is missing, and keeps what was filled in', async () => {
    const { postpone } = await reminded();
    const page = await post(postpone, { edtf: '2019-21', reason: '<script>elections' });
    expect(page.statusCode).toBe(422);
    expect(page.body.match(/must be filled in/g)).toHaveLength(2);
    expect(page.body).toContain('value="2019-21"');
    expect(page.body).toContain('&lt;script&gt;elections');
  });

  test('that the domain refuses says why, in its words, and may be tried again', async () => {
    const { postpone } = await reminded();
    const form = { reason: 'elections', askedBy: 'the Majilis', decidedBy: 'the bureau' };
    const page = await post(postpone, { ...form, edtf: 'next spring' });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('The timeframe is not a date expression (EDTF)');
    expect((await post(postpone, { ...form, edtf: '2019-03' })).statusCode).toBe(200);
  });

  test('of what somebody else has closed is refused', async () => {
    const { id, done, postpone } = await reminded();
    await post(done, { outcome: 'fulfilled' });
    const form = { edtf: '2019-03', reason: 'x', askedBy: 'y', decidedBy: 'z' };
    const page = await post(postpone, form);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('The commitment is not open');
    expect(await newest(ofCommitment(id))).toMatchObject({ type: 'CommitmentClosed' });
  });
});

describe('what a mail offers is possible at that moment:', () => {
  const undated = async () => {
    count += 1;
    const id = `talks-${count}`;
    house.clock.set('2019-01-15T09:00:00.000Z');
    const parties = { responsible: null, supporting: [], counterparts: [], owner: ana };
    await house.record(commitment(id), recorded(id, { timeframe: when(''), parties }));
    await house.plan();
    house.clock.set(`2019-02-20T09:00:${String(count % 60).padStart(2, '0')}.000Z`);
    await house.remind();
    const all = await links(id);
    const own = all.findIndex((link) => link.startsWith(`/read/${id}/`));
    const [, text = ''] = (await mailOf(id)).split(`/read/${id}/`);
    return { id, text: text.split('/read/')[0] ?? '', date: all[own + 4] ?? '' };
  };

  test('of an undated one, that its date is fixed now', async () => {
    const { id, text, date } = await undated();
    expect(text).toContain('The date is now fixed:');
    expect(text).not.toContain('It is postponed');
    expect((await get(date)).body).toContain('When will it be?');
    expect((await post(date, { edtf: '2019-03-12', reason: 'agreed by telephone' })).statusCode).toBe(200);
    expect(await newest(ofCommitment(id))).toMatchObject({
      type: 'TimeframeNarrowed',
      data: { timeframe: { edtf: '2019-03-12' }, because: { note: 'agreed by telephone' }, by: 'staff:ana' },
    });
  });

  test('a link to fix its date postpones it, once it has one', async () => {
    const { id, date } = await undated();
    const timeframe = when('2019-03');
    await house.record(commitment(id), {
      type: 'TimeframeNarrowed',
      data: { timeframe, because: { note: 'fixed' } },
    });
    await house.plan();
    expect((await get(date)).body).toContain('Until when is it postponed?');
    const form = { edtf: '2019-21', reason: 'elections', askedBy: 'the Majilis', decidedBy: 'the bureau' };
    expect((await post(date, form)).statusCode).toBe(200);
    expect(await newest(ofCommitment(id))).toMatchObject({ type: 'CommitmentPostponed' });
  });

  test('of a closed one only that it was seen', async () => {
    const { id, done, postpone, acknowledge } = await reminded();
    await post(done, { outcome: 'fulfilled' });
    await house.plan();
    const page = await get(postpone);
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('nothing is left to answer');
    expect((await post(postpone, { edtf: '2019' })).statusCode).toBe(410);
    expect((await post(acknowledge)).statusCode).toBe(200);
    expect(await newest(ofReminders(id))).toMatchObject({ type: 'ReminderAcknowledged' });
  });

  test('what is done is asked on which day, by the reader’s calendar', async () => {
    const { id, done } = await reminded();
    expect((await get(done)).body).toMatch(/max="2018-11-20" value="2018-11-20"[^>]*name="on"/);
    const page = await post(done, { outcome: 'fulfilled', on: '2018-11-21' });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('is a day to come');
    expect((await post(done, { outcome: 'fulfilled', on: '2018-11-16' })).statusCode).toBe(200);
    expect(await newest(ofCommitment(id))).toMatchObject({ data: { on: '2018-11-16' } });
  });

  test('a snooze goes by the reader’s day, not by that of Greenwich', async () => {
    const far = readerId.parse('staff:sina');
    await house.describe('staff:sina', { zone: 'Pacific/Kiritimati' });
    count += 1;
    const id = `talks-${count}`;
    house.clock.set('2018-11-10T09:00:00.000Z');
    const parties = { responsible: null, supporting: [], counterparts: [], owner: far };
    await house.record(commitment(id), recorded(id, { timeframe: when('2018-11-20'), parties }));
    house.clock.set('2018-11-20T12:00:00.000Z');
    await house.remind();
    const [, , snooze = ''] = (await links(id)).filter((link) => /^\/(read|answer)\//.test(link));
    // There it is the 21st since ten o'clock.
    expect((await post(snooze, { until: '2018-11-21' })).statusCode).toBe(422);
    expect((await post(snooze, { until: '2018-11-22' })).statusCode).toBe(200);
  });
});

describe('the link to a commitment in a mail', () => {
  test('shows people how it stands and what may be answered, without signing in', async () => {
    const { id, acknowledge } = await reminded();
    const [reading = ''] = (await links(id)).filter((link) => link.startsWith(`/read/${id}/`));
    const page = await get(reading);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('Visit to Astana');
    expect(page.body).toContain(acknowledge);
    await post(acknowledge);
    expect((await get(reading)).body).not.toContain(acknowledge);
    expect((await get(reading.replace(id, 'talks-1'))).statusCode).toBe(404);
    expect((await get(reading.replace(id, 'A%00'))).statusCode).toBe(404);
    house.clock.set('2019-02-20T10:00:00.000Z');
    expect((await get(reading)).statusCode).toBe(410);
  });
});

test('a form is read nowhere else', async () => {
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/v1/maintenance/remind',
    headers: { ...host, 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'a=b',
  });
  expect(answer.statusCode).toBe(415);
});

describe('unsubscribing', () => {
  const removed = async () =>
    (await eventsOf(readerStream(ana))).filter(({ type }) => type === 'ReaderRemoved');

  test('asks on a page, and changes nothing by that', async () => {
    const { unsubscribe } = await reminded();
    const { statusCode, body } = await get(unsubscribe);
    expect(statusCode).toBe(200);
    expect(body).toContain('No more of these mails?');
    expect(body).toContain('ana@example.org');
    expect(await removed()).toEqual([]);
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'several parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('is one click of a mail program, sent as %s', async (_, type, payload) => {
    await house.describe('staff:ana');
    const { unsubscribe } = await reminded();
    const before = (await removed()).length;
    const click = () =>
      house.app.inject({
        method: 'POST',
        url: unsubscribe,
        headers: { ...host, 'content-type': type },
        payload,
      });
    expect((await click()).statusCode).toBe(200);
    expect((await click()).statusCode).toBe(200);
    const events = await removed();
    expect(events).toHaveLength(before + 1);
    expect(events.at(-1)).toMatchObject({
      data: { reader: 'staff:ana', because: 'unsubscribed', by: 'staff:ana' },
    });
  });
});
