import { createServer } from 'node:net';
import { commitmentId } from '#domain/values.js';
import { asBusy } from '#test/support/as-busy.js';
import { openTestSmtp, type SmtpAnswers, SmtpRefusal, type TestSmtp } from '#test/support/smtp.js';
import { composedAt, messageTo, notice, signing } from '#test/support/told-reminders.js';
import { composeMail } from './compose-mail.js';
import { Mailer, messageIdOf, type OutgoingMail, threadOf } from './mailer.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const server = async (answers: SmtpAnswers = {}): Promise<TestSmtp> => {
  const opened = await openTestSmtp(answers);
  open.push(opened);
  return opened;
};

const mailerTo = (url: string, patience = 2_000): Mailer => {
  const mailer = new Mailer({ url, from: 'Aide-mémoire <reminders@example.org>', patience });
  open.unshift(mailer);
  return mailer;
};

const chairman = commitmentId.parse('chairman-visits-astana-2018');
const message = messageTo(['en', 'ro']);

const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  ...composeMail(message),
  notice,
  to: { name: 'Ana Ionescu', address: 'ana@example.org' },
  message: messageIdOf(notice, signing.base),
  date: composedAt,
  thread: threadOf([chairman], signing.base),
  unsubscribe: message.unsubscribe,
  ...more,
});

describe('a mail that arrives', () => {
  test('is what was composed, in text and in HTML', async () => {
    const { url, received } = await server();
    expect(await mailerTo(url).send(mail())).toMatchObject({
      outcome: 'delivered',
      answer: expect.stringMatching(/^250 /),
    });
    const [{ mail: got, to } = { mail: undefined, to: [] }] = received;
    const { subject, text, html } = composeMail(message);
    expect(to).toEqual(['ana@example.org']);
    expect(got).toMatchObject({ subject, text, html });
  });

  test.each(['josé@example.org', 'ana@exämple.org'])(
    'goes to %s, letters beyond ASCII and all',
    async (address) => {
      const { url, received } = await server();
      const sent = await mailerTo(url).send(mail({ to: { name: 'Ana', address } }));
      expect(sent).toMatchObject({ outcome: 'delivered' });
      expect(received).toHaveLength(1);
    },
  );

  test('says who wrote it and what programs need to know of it', async () => {
    const { url, received } = await server();
    await mailerTo(url).send(mail());
    const headers = received[0]?.mail.headers;
    expect(received[0]?.mail).toMatchObject({
      from: { value: [{ name: 'Aide-mémoire', address: 'reminders@example.org' }] },
      messageId: `<${notice}@aide-memoire.example.org>`,
      inReplyTo: `<commitment.${chairman}@aide-memoire.example.org>`,
      references: `<commitment.${chairman}@aide-memoire.example.org>`,
      date: new Date(composedAt),
    });
    expect(headers?.get('auto-submitted')).toBe('auto-generated');
    expect(headers?.get('x-auto-response-suppress')).toBe('All');
    expect(received[0]?.raw).toContain(`List-Unsubscribe: <${message.unsubscribe}>\r\n`);
    expect(received[0]?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(headers?.has('x-mailer')).toBe(false);
  });

  test('is the same bytes when it is sent again', async () => {
    const { url, received } = await server();
    const mailer = mailerTo(url);
    await mailer.send(mail());
    await mailer.send(mail());
    expect(received[1]?.raw).toBe(received[0]?.raw);
  });

  test('keeps what joins letters in its subject', async () => {
    const { url, received } = await server();
    const subject = 'Reuniune 👩‍👩‍👧 · می‌خواهم';
    await mailerTo(url).send(mail({ subject }));
    expect(received[0]?.mail.subject).toBe(subject);
  });

  test('takes no header from what people wrote', async () => {
    const { url, received } = await server();
    const injected = 'Ana\r\nBcc: everyone@example.org';
    await mailerTo(url).send(mail({ subject: injected, to: { name: injected, address: 'ana@example.org' } }));
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      to: ['ana@example.org'],
      mail: { subject: injected.replace('\r\n', ' ') },
    });
    expect(received[0]?.mail.headers.has('bcc')).toBe(false);
  });
});

test('one click needs an encrypted address: without, only the link is told', async () => {
  const { url, received } = await server();
  await mailerTo(url).send(mail({ unsubscribe: 'http://localhost:7373/unsubscribe/x' }));
  expect(received[0]?.raw).toContain('List-Unsubscribe: <http://localhost:7373/unsubscribe/x>');
  expect(received[0]?.raw).not.toContain('List-Unsubscribe-Post');
});

test('mails about several commitments hang together with none', () => {
  expect(threadOf([chairman, commitmentId.parse('another')], signing.base)).toBeNull();
  expect(threadOf([chairman, chairman], signing.base)).not.toBeNull();
});

describe('a mail that is not taken', () => {
  const refusing = (code: number, words: string) => () => {
    throw new SmtpRefusal(code, words);
  };

  test.each([
    [
      'refused',
      'its recipient is not known',
      { recipient: refusing(550, '5.1.1 no such user') },
      '550 5.1.1 no such user',
    ],
    [
      'put off',
      'its recipient is busy',
      { recipient: refusing(451, '4.7.1 try later') },
      '451 4.7.1 try later',
    ],
    ['refused', 'it is not wanted', { message: refusing(554, '5.7.1 not wanted') }, '554 5.7.1 not wanted'],
    ['put off', 'there is no room', { message: refusing(452, '4.3.1 no room') }, '452 4.3.1 no room'],
  ])('is %s when %s, in the server’s words', async (outcome, _, answers, words) => {
    const { url } = await server(answers);
    expect(await mailerTo(url).send(mail())).toMatchObject({ outcome, answer: words });
  });

  test('is put off when nobody listens', async () => {
    const { url, close } = await openTestSmtp();
    await close();
    expect(await mailerTo(url).send(mail())).toMatchObject({
      outcome: 'put off',
      answer: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('is put off when the server says nothing', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const { outcome, answer, milliseconds } = await mailerTo(`smtp://127.0.0.1:${port}`, 200).send(mail());
    silent.close();
    expect({ outcome, answer }).toEqual({
      outcome: 'put off',
      answer: expect.stringContaining('ETIMEDOUT'),
    });
    expect(milliseconds).toBeLessThan(asBusy(2_000));
  });

  test('is put off when the server wants a sign-in that it refuses: that is no fault of the mail', async () => {
    const strict = await openTestSmtp(
      {},
      {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: (_auth, _session, done) => done(new SmtpRefusal(535, 'who are you')),
      },
    );
    open.push(strict);
    const url = strict.url.replace('//', '//ana:wrong@');
    const { outcome, answer } = await mailerTo(url).send(mail());
    expect(outcome).toBe('put off');
    expect(answer).toContain('535');
    expect(answer).not.toContain('wrong');
  });
});
