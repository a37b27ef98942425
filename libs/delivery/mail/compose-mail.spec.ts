import { calendarId } from '#domain/calendars/calendar.events.js';
import { ruleId } from '#domain/rules/rule.schema.js';
import { instant, localDate } from '#domain/values.js';
import { chairman, dialogue, digest, messageTo, toldCommitment } from '#test/support/told-reminders.js';
import { composeMail } from './compose-mail.js';

const linesOf = (text: string): string[] => text.split('\n');
const isAddress = (line: string): boolean => line.trimStart().startsWith('https://');
const headingsOf = (html: string): string[] => [...html.matchAll(/<(h\d)/g)].map(([, level]) => `${level}`);

describe('one reminder', () => {
  const { subject, text, html } = composeMail(messageTo(['en']));

  test('says in its subject how late what is', () => {
    expect(subject).toBe(
      'Overdue by 12 days: The Chairman of the Subcommittee on Human Rights visits Astana',
    );
  });

  test.each([
    'Overdue by 12 days',
    'When: autumn 2018 (“this autumn”), last day 30 November 2018',
    'Responsible: Subcommittee on Human Rights',
    'Open the commitment:',
    'I have seen it:',
    'Not before next week:',
    'It is done:',
    'It is postponed:',
    'Owner: Ana Ionescu',
    'Why you get this:',
    '- You get this because you own this commitment; it comes every 7 days',
    'No more of these mails:',
  ])('says as text: %s', (line) => {
    expect(linesOf(text).map((one) => one.trim())).toContain(line);
  });

  test('links to the same in HTML as in the text', () => {
    const addresses = linesOf(text)
      .filter(isAddress)
      .map((line) => line.trim());
    expect(addresses).toHaveLength(6);
    const linked = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(linked.toSorted()).toEqual(addresses.toSorted());
  });

  test('has its statement as the one title', () => {
    expect(headingsOf(html)).toEqual(['h1']);
  });

  test('is the same bytes each time', () => {
    expect(composeMail(messageTo(['en']))).toEqual({ subject, text, html });
  });
});

test('a commitment of which two reminders fell due is told once, with both reasons', () => {
  const first = chairman();
  const second = chairman({
    rule: ruleId.parse('unreported-60d'),
    reasoning: { ...first.reasoning, trigger: { on: 'unreported', every: 'P60D' } },
    answers: null,
  });
  const alone = composeMail({ ...messageTo(['en']), reminders: [first] });
  const both = composeMail({ ...messageTo(['en']), reminders: [first, second] });
  expect(both.subject).toBe(alone.subject);
  expect(both.text.match(/visits Astana/g)).toHaveLength(1);
  expect(both.text.match(/It is done:/g)).toHaveLength(1);
  expect(both.text).toMatch(/- You get.*while it is\s+overdue\.\n- You get.*nothing\s+was\s+reported\./s);
  const three = composeMail({ ...messageTo(['en']), reminders: [first, second, dialogue()] });
  expect(three.subject).toMatch(/^2 reminders: /);
});

describe('two languages', () => {
  test('stand one below the other, the subject in the first', () => {
    const { subject, text, html } = composeMail(messageTo(['ro', 'fr']));
    expect(subject).toMatch(/^Termen depășit cu 12 zile: /);
    expect(text.indexOf('Termen depășit cu 12 zile')).toBeLessThan(text.indexOf('En retard de 12 jours'));
    expect([...html.matchAll(/<div lang="(..)">/g)].map(([, language]) => language)).toEqual(['ro', 'fr']);
  });

  test('of which none is written here are English, once', () => {
    const { text } = composeMail(messageTo(['kk', 'de']));
    expect(text).toBe(composeMail(messageTo(['en'])).text);
  });

  test('a variant of a language is that language', () => {
    expect(composeMail(messageTo(['ro-MD'])).subject).toMatch(/^Termen depășit/);
  });
});

test.each([
  ['en', 'Opens in 8 days', 'Nobody answered the reminder to bogdan.', 'Saturday'],
  ['ro', 'Începe peste 8 zile', 'Nimeni nu a răspuns la mesajul către bogdan.', 'sâmbătă'],
  ['fr', 'Commence dans 8 jours', 'Personne n’a répondu au rappel adressé à bogdan.', 'samedi'],
  ['ru', 'До начала 8 дней', 'На напоминание для bogdan никто не ответил.', 'суббота'],
])('says in %s why it wrote, and which free days moved it', (language, standing, unanswered, saturday) => {
  const { text } = composeMail(messageTo([language], { reminders: [dialogue()] }));
  const said = text.replaceAll(/\s+/g, ' ');
  for (const words of [standing, unanswered, saturday, 'Independence Day']) {
    expect(said).toContain(words);
  }
  expect(said).not.toMatch(/visit:kazakhstan|closes-7d|opens-14d/);
});

test('tells a recess that moved a day once, with its days, and the day on which a weekly reader reads', () => {
  const recess = Array.from({ length: 30 }, (_, nth) => ({
    day: localDate.parse(`2018-11-${String(30 - nth).padStart(2, '0')}`),
    why: 'holiday' as const,
    name: 'Recess',
    calendar: calendarId.parse('recess'),
  }));
  const { reasoning } = dialogue();
  const movedBy = [...recess, { day: localDate.parse('2018-10-31'), why: 'weekly' as const, calendar: null }];
  const { text } = composeMail(
    messageTo(['en'], { reminders: [dialogue({ reasoning: { ...reasoning, movedBy } })] }),
  );
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'it was moved because of Recess (1–30 November 2018), the day of the week on which you read.',
  );
});

test.each([
  ['2018-12-12', 'Today is the last day'],
  ['2018-12-13', 'Opens in 1 day'],
  ['2018-12-01/2018-12-13', '1 day left'],
  ['2018-12-11', 'Overdue by 1 day'],
  ['', 'The date is still not fixed'],
  ['2018-12-01/..', 'May happen any day; no last day is set'],
])('of a window %s on 12 December 2018 it says: %s', (edtf, standing) => {
  const told = toldCommitment('one', 'A report is sent', edtf);
  const { subject } = composeMail(messageTo(['en'], { reminders: [chairman(told)] }));
  expect(subject).toBe(`${standing}: A report is sent`);
});

describe('days are counted where the commitment is to be kept', () => {
  const now = instant.parse('2018-10-25T19:30:00.000Z');
  const today = localDate.parse('2018-10-25');

  test('as lists do, and both days are said where they differ', () => {
    const told = toldCommitment('one', 'A report is sent', '2018-10-25');
    const { subject, text } = composeMail(messageTo(['en'], { now, today, reminders: [chairman(told)] }));
    expect(subject).toBe('Overdue by 1 day: A report is sent');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      '(counted in Almaty, where it is 26 October 2018; with you it is 25 October 2018)',
    );
  });

  test.each(['ro', 'fr', 'ru'])('said in %s too', (language) => {
    const { html } = composeMail(messageTo([language], { now, today }));
    expect(html).toMatch(/Almaty[^<]*26[^<]*25/);
  });

  test('and nothing is said where it is one day', () => {
    expect(composeMail(messageTo(['en'])).text).not.toContain('counted in');
  });
});

test('a subject in a script without spaces keeps its statement', () => {
  const statement = '議会委員会は、二〇一九年の春までに、人権対話の報告書を提出することを約束した。'.repeat(
    6,
  );
  const { subject } = composeMail(messageTo(['en'], { reminders: [chairman({ statement })] }));
  expect(subject).toMatch(/^Overdue by 12 days: 議会委員会は、/);
  const letters = [...new Intl.Segmenter().segment(subject)].length;
  expect(letters).toBeGreaterThan(100);
  expect(letters).toBeLessThanOrEqual(120);
});

describe('a digest', () => {
  const { subject, text, html } = composeMail(digest(['en']));

  test('says what fell due, and at most twenty lines of what else stands', () => {
    expect(subject).toBe('12 December 2018: 2 reminders, 25 more to watch');
    const [, overdue = '', soon = ''] = text.split(/^Also .*$/m);
    expect(overdue.match(/^\* /gm)).toHaveLength(17);
    expect(soon.match(/^\* /gm)).toHaveLength(3);
    expect(soon).toContain('and 5 more');
  });

  test('has headings that go down one by one', () => {
    expect(headingsOf(html)).toEqual(['h1', 'h2', 'h3', 'h3', 'h2', 'h2']);
  });
});

describe('what people wrote', () => {
  const evil = '<script>alert(1)</script> & "friends"\u202e';
  const composed = composeMail(
    messageTo(['en'], {
      reader: { name: '<b>Ana</b>', languages: ['en'] },
      reminders: [chairman({ statement: evil, visit: evil, words: evil, responsible: evil })],
    }),
  );

  test('stays text in HTML', () => {
    expect(composed.html).not.toContain('<script');
    expect(composed.html).not.toContain('<b>');
    expect(composed.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;friends&quot;');
  });

  test('begins no other header', () => {
    const statement = 'Visit\r\nBcc: everyone@example.org\u2028Subject: won\u202e';
    const { subject } = composeMail(messageTo(['en'], { reminders: [chairman({ statement })] }));
    expect(subject).toBe('Overdue by 12 days: Visit Bcc: everyone@example.org Subject: won');
    const encoded = '=?utf-8?Q?Visit=0D=0ABcc:_everyone=40example.org?=';
    const mail = composeMail(messageTo(['en'], { reminders: [chairman({ statement: encoded })] }));
    expect(mail.subject).not.toContain('=?');
  });

  test('is cut in a subject between its letters, whole in the mail', () => {
    const statement = 'Reuniune 👩‍👩‍👧 '.repeat(40).trim();
    const { subject, text } = composeMail(messageTo(['ro'], { reminders: [chairman({ statement })] }));
    expect([...new Intl.Segmenter().segment(subject)].length).toBeLessThanOrEqual(120);
    expect(subject).toMatch(/👩‍👩‍👧…$|Reuniune…$/u);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(statement);
  });
});

test('no line of the text is longer than 72, but addresses', () => {
  for (const language of ['en', 'ro', 'fr', 'ru']) {
    const long = linesOf(composeMail(digest([language])).text).filter((line) => [...line].length > 72);
    expect(long.filter((line) => !isAddress(line))).toEqual([]);
  }
});
