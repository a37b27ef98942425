import { createHash } from 'node:crypto';
import { composeMail } from '#delivery/mail/compose-mail.js';
import { actorId } from '#domain/event.js';
import { readerId } from '#domain/readers/reader.events.js';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { commitmentId, instant, localDate } from '#domain/values.js';
import { AccessTokens } from '#platform/auth/access-tokens.js';
import { unescaped } from '#platform/http/html.js';
import { upsertRows } from '#read-model/rows.js';
import { deliveryAttempt, type Notice, reminderNotice } from '#read-model/tables/reminders.js';
import { aNotice, ana, fellDue, planIn, remindersOf } from '#test/support/reminder-facts.js';
import { commitment, recorded, visitRecorded, visits } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
/** The list before anything was written. */
let untouched: string;
/** The mail of `aNotice`. */
let mail: ReturnType<typeof composeMail>;

const statement = 'Report on <script>alert(1)</script> & "cases"';
const talks = commitmentId.parse('talks');

const noticeAt = (number: number, changed: Partial<Notice> = {}): Notice => ({
  notice: noticeId.parse(String(number).padStart(32, '0')),
  reader: readerId.parse('staff:kim'),
  digest: false,
  reminders: [{ commitment: talks, reminder: 'opens/2018-11-20/staff:kim' }],
  email: null,
  subject: `Mail ${number}`,
  text: 'The window opens.',
  html: '<!doctype html><html lang="en"><head></head><body><p>The window opens.</p></body></html>',
  message: `<${number}@localhost>`,
  state: 'kept',
  attempts: 0,
  trouble: null,
  composedAt: `2018-11-0${number}T07:00:00.000Z` as Notice['composedAt'],
  settledAt: null,
  ...changed,
});

const page = async (path: string, headers?: Record<string, string>) => {
  const answer = await views.app.inject({ url: path, headers: headers ?? (await views.as('staff')) });
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  return { status: answer.statusCode, headers: answer.headers, body: answer.body };
};

/** Subjects in the order in which a page lists them. */
const subjects = (body: string): string[] =>
  [...body.matchAll(/<a href="\/outbox\/[0-9a-f]{32}"[^>]*>([^<]*)</g)].map(([, subject = '']) =>
    unescaped(subject),
  );

/** Where a link of a page leads that says so. */
const linkTo = (body: string, words: string): string | undefined => {
  const [, address] = new RegExp(`href="([^"]*)">${words}</a>`).exec(body) ?? [];
  return address === undefined ? undefined : unescaped(address);
};

beforeAll(async () => {
  views = await openViewsApp();
  const { record, dataSource } = views;
  untouched = (await page('/outbox')).body;
  await record(visits, visitRecorded);
  const parties = { responsible: null, supporting: [], counterparts: [], owner: actorId.parse('staff:ana') };
  let position = await record(commitment('talks'), recorded('talks', { statement, parties }));
  await views.get(`/reminders?after=${position}`);
  const [first] = await planIn(dataSource, 'talks');
  if (!first) throw new Error('a reminder is planned');
  position = await record(remindersOf('talks'), fellDue(first));
  await views.get(`/reminders?after=${position}`);
  mail = composeMail({
    notice: aNotice,
    reader: { name: 'Ana', languages: ['en', 'ro'] },
    today: localDate.parse('2018-11-06'),
    now: instant.parse('2018-11-06T07:00:00.000Z'),
    names: {},
    reminders: [
      {
        commitment: talks,
        statement,
        language: 'en',
        timeframe: {
          edtf: '2018-11-20',
          hemisphere: 'north',
          zone: 'Asia/Almaty',
          window: first.reasoning.window,
        },
        link: 'https://commitments.example.org/talks',
        visit: 'Visit to Astana',
        words: null,
        responsible: null,
        owner: ana,
        rule: first.rule,
        day: first.day,
        reasoning: first.reasoning,
        answers: null,
      },
    ],
    standing: null,
    unsubscribe: null,
  });
  await upsertRows(dataSource, reminderNotice, 'serving', [
    noticeAt(1),
    noticeAt(2, { state: 'waiting', attempts: 2, trouble: '451 <try> again', email: 'kim@example.org' }),
    noticeAt(3, { state: 'failed', attempts: 1, trouble: 'HTTP 500' }),
    noticeAt(4, {
      notice: aNotice,
      reader: ana,
      reminders: [{ commitment: talks, reminder: first.reminder }],
      email: 'ana@example.org',
      ...mail,
      state: 'sent',
      attempts: 1,
      settledAt: '2018-11-04T07:00:01.000Z' as Notice['settledAt'],
    }),
  ]);
  await upsertRows(dataSource, deliveryAttempt, 'serving', [
    {
      id: '00000000-0000-4000-8000-000000000001',
      notice: aNotice,
      channel: 'mail',
      to: 'ana@example.org',
      at: views.clock.now(),
      outcome: 'delivered',
      answer: '250 OK <queued>',
      milliseconds: 12,
    },
  ]);
});
afterAll(() => views.close());

describe('the list of mails', () => {
  test('shows the newest first: to whom, how far it came, of how many reminders, and how many there are', async () => {
    const { status, body } = await page('/outbox');
    expect(status).toBe(200);
    expect(subjects(body)).toEqual([mail.subject, 'Mail 3', 'Mail 2', 'Mail 1']);
    for (const words of ['4 mails', 'staff:ana', 'sent', 'failed after 1 attempt', 'HTTP 500', 'kept here']) {
      expect(body).toContain(words);
    }
    expect(body).toContain('waiting after 2 attempts');
    expect(body).toContain('<time datetime="2018-11-01T07:00:00.000Z">');
    expect(body).toContain(`Times are those of ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
  });

  test.each([
    ['reader=staff:ana', () => [mail.subject]],
    ['state=kept&state=failed', () => ['Mail 3', 'Mail 1']],
    ['state=waiting&reader=staff:kim&sort=-composed', () => ['Mail 2']],
    ['sort=composed', () => ['Mail 1', 'Mail 2', 'Mail 3', mail.subject]],
  ])('takes the filter %s', async (query, expected) => {
    expect(subjects((await page(`/outbox?${query}`)).body)).toEqual(expected());
  });

  test('has a form that shows what was asked, and asks nothing by what is left empty', async () => {
    const { body } = await page('/outbox?reader=&state=waiting&sort=composed');
    expect(subjects(body)).toEqual(['Mail 2']);
    expect(body.match(/value="[^"]+"(?= checked| selected)/g)).toEqual([
      'value="waiting"',
      'value="composed"',
    ]);
    expect((await page('/outbox?reader=staff:kim')).body).toContain('name="reader" value="staff:kim"');
  });

  test('goes on in pages that keep what was asked, and back to the first', async () => {
    const seen: string[] = [];
    let body = '';
    for (
      let next: string | undefined = '/outbox?state=kept&state=failed&state=waiting&limit=1';
      next;
      next = linkTo(body, 'Older mails')
    ) {
      body = (await page(next)).body;
      seen.push(...subjects(body));
    }
    expect(seen).toEqual(['Mail 3', 'Mail 2', 'Mail 1']);
    expect(linkTo(body, 'First page')).toBe('/outbox?state=kept&state=failed&state=waiting&limit=1');
    const oldest = (await page('/outbox?sort=composed&limit=1')).body;
    expect(linkTo(oldest, 'First page')).toBeUndefined();
    expect(subjects((await page(linkTo(oldest, 'Newer mails') ?? '')).body)).toEqual(['Mail 2']);
  });

  test('leads to the same list as CSV', async () => {
    const address = linkTo((await page('/outbox?state=kept&limit=1')).body, 'as CSV') ?? '';
    const { headers, body } = await views.app.inject({ url: address, headers: await views.as('staff') });
    expect(headers['content-type']).toMatch(/^text\/csv/);
    expect(body).toContain('Mail 1');
    expect(body).not.toContain('Mail 2');
  });

  test('says when mails come while there is none, and that none is like what was asked', async () => {
    expect(untouched).toContain('Nothing was written yet.');
    expect(untouched).toContain('npx aide-memoire remind');
    const { body } = await page('/outbox?reader=staff:nobody');
    expect(body).toContain('No mail is like that.');
    expect(body).not.toContain('Nothing was written yet.');
  });
});

describe('one mail', () => {
  test('is shown with to whom, what became of it, every attempt and what it told of', async () => {
    const { status, body } = await page(`/outbox/${aNotice}`);
    expect(status).toBe(200);
    for (const words of [
      'staff:ana</a> &lt;ana@example.org&gt;',
      '&lt;4@localhost&gt;',
      'mail to ana@example.org: <strong>delivered</strong>',
      '250 OK &lt;queued&gt;, after 12 ms',
      'nothing reported, time 1',
      'Written to staff:ana as the owner',
    ]) {
      expect(body).toContain(words);
    }
    expect(linkTo(body, 'Outbox')).toBe('/outbox');
  });

  test('stands in a frame in which nothing runs, its links open beside it', async () => {
    const { body } = await page(`/outbox/${aNotice}`);
    const [, sandbox, srcdoc = ''] = /<iframe [^>]*sandbox="([^"]*)" srcdoc="([^"]*)"/.exec(body) ?? [];
    expect(sandbox).toBe('allow-popups allow-popups-to-escape-sandbox');
    expect(unescaped(srcdoc)).toBe(mail.html.replace('<head>', '<head><base target="_blank">'));
  });

  test('brings its own styles, each let through by its hash, and no other', async () => {
    const { headers } = await page(`/outbox/${aNotice}`);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(policy).not.toMatch(/unsafe-inline|script-src|frame-src/);
    const attributes = [...mail.html.matchAll(/style="([^"]*)"/g)].map(([, style = '']) =>
      style.replaceAll('&quot;', '"'),
    );
    expect(attributes.some((style) => style.includes('"Segoe UI"'))).toBe(true);
    const [, element = ''] = /<style>(.*)<\/style>/.exec(mail.html) ?? [];
    const hashes = new Set(
      [element, ...attributes].map((style) => createHash('sha256').update(style).digest('base64')),
    );
    for (const hash of hashes) expect(policy).toContain(`'sha256-${hash}'`);
    // The one more is the page's own.
    expect(policy.match(/'sha256-/g)).toHaveLength(hashes.size + 1);
    expect((await page('/outbox')).headers['content-security-policy']).not.toContain('unsafe');
  });

  test('whose reminders are not known any more names them', async () => {
    const { body } = await page(`/outbox/${noticeAt(1).notice}`);
    expect(body).toContain('opens/2018-11-20/staff:kim');
    expect(body).toContain('None.');
  });
});

test('nothing that anybody wrote becomes markup', async () => {
  for (const path of ['/outbox', `/outbox/${aNotice}`]) {
    const { body } = await page(path);
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;cases&quot;');
    expect(body).not.toContain('<script');
  }
  expect((await page('/outbox')).body).toContain('451 &lt;try&gt; again');
  expect((await page('/outbox?reader=staff:ana&state=%22%3E%3Cb%3E')).body).not.toContain('<b>');
});

describe('what goes wrong is told on a page', () => {
  test('who has not signed in hears how, and no page is kept', async () => {
    for (const path of ['/outbox?state=kept', `/outbox/${aNotice}`]) {
      const { status, headers, body } = await page(path, {});
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toMatch(/^Bearer/);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toContain('Open the sign-in link that the server printed');
      expect(linkTo(body, 'come back here')).toBe(path);
      expect(body).not.toContain('Mail 1');
    }
  });

  test('the link signs a browser in, which then sees it', async () => {
    const actor = { id: ana, name: 'Ana', roles: ['staff'] as const };
    const token = await views.app.get(AccessTokens).issue({ purpose: 'link', actor });
    const { cookies } = await views.app.inject({ method: 'POST', url: '/sign-in', payload: { token } });
    const [{ name, value } = { name: '', value: '' }] = cookies;
    expect((await page('/outbox', { cookie: `${name}=${value}` })).status).toBe(200);
  });

  test('who may only read hears what role it needs', async () => {
    for (const path of ['/outbox', `/outbox/${aNotice}`]) {
      const { status, body } = await page(path, await views.as('reader', 'staff:rita'));
      expect(status).toBe(403);
      expect(body).toContain('This needs the role &quot;staff&quot;; staff:rita has &quot;reader&quot;');
    }
  });

  test.each([
    ['state=lost', '<dt>state</dt><dd>is not a value that is known here'],
    ['reeder=staff:ana', 'perhaps &quot;reader&quot;'],
    ['reader=ana', '<dt>reader</dt>'],
    ['limit=0', '<dt>limit</dt>'],
    ['sort=subject', '<dt>sort</dt>'],
    ['cursor=x', '<dt>cursor</dt><dd>is not a cursor that was given out here'],
    ['format=csv', '<dt>format</dt><dd>is not a field that is known here'],
  ])('%s', async (query, words) => {
    const { status, body } = await page(`/outbox?${query}`);
    expect(status).toBe(400);
    expect(body).toContain(words);
    expect(linkTo(body, 'All of the outbox')).toBe('/outbox');
  });

  test('a mail that there never was', async () => {
    const { status, body } = await page(`/outbox/${'f'.repeat(32)}`);
    expect(status).toBe(404);
    expect(body).toContain('There is no such thing');
    expect((await page('/outbox/x')).status).toBe(400);
  });

  test('the API goes on answering programs in JSON', async () => {
    const { headers } = await views.app.inject('/api/v1/outbox');
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});
