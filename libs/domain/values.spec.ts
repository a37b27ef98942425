import { actorId } from './event.js';
import { instant, language, line, localDate, mailAddress, text, verbatim, webAddress } from './values.js';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: string): boolean =>
  schema.safeParse(value).success;

test.each(['en', 'ro-MD', 'kk-Cyrl', 'sr-Latn-RS'])('%s is a language', (tag) => {
  expect(takes(language, tag)).toBe(true);
});

test.each(['en-us-us', 'en-', 'e', 'english', 'en-a', `en${'-abcdefgh'.repeat(9)}`])('%s is none', (tag) => {
  expect(takes(language, tag)).toBe(false);
});

test('there is no year 0, and no day that the calendar has not', () => {
  for (const day of ['0000-01-01', '0000-12-31', '2018-02-30']) expect(takes(localDate, day)).toBe(false);
  expect(takes(localDate, '0001-01-01')).toBe(true);
  expect(takes(instant, '0000-06-01T00:00:00Z')).toBe(false);
});

test.each([
  'Ministry of Justice',
  'Ministry of Justice ',
  ' Ministry of Justice',
  'Ministry  of Justice',
  'Ministry\u00a0of Justice',
  'Ministry of Justice\u200b',
  'Mini\u00adstry of Justice\u2060',
  'Ministry of\u200d Justice',
])('%j is the name of one body', (name) => {
  expect(line(200).parse(name)).toBe('Ministry of Justice');
});

test('a name is composed, and keeps the joiners that its letters need', () => {
  expect(line(200).parse('Ministe\u0301rio')).toBe('Minist\u00e9rio');
  expect(line(200).parse('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(line(200).parse('👩\u200d💻')).toBe('👩\u200d💻');
});

test.each(['', ' ', '\u200b', 'a\nb', 'a\rb', 'a\tb', 'a\u2028b', 'a\0b', 'a\u001bb', 'a\u009bb', '\ud800'])(
  '%j is no line',
  (value) => expect(takes(line(200), value)).toBe(false),
);

test('a text is composed, a source stands to the letter', () => {
  expect(text(100).parse('Minist\u0065\u0301rio\n\n second  part')).toBe('Minist\u00e9rio\n\n second  part');
  expect(verbatim(100).parse('Minist\u0065\u0301rio')).toBe('Minist\u0065\u0301rio');
  for (const odd of ['a\0', '\ud800', ' \n']) expect(takes(text(100), odd)).toBe(false);
});

test.each([
  'ana@example.org',
  'josé@example.org',
  'ana@exämple.org',
  'a.b+c@mail.example.org',
  "o'neil@example.org",
])('%s is a mail address', (address) => expect(takes(mailAddress, address)).toBe(true));

test.each([
  'ana',
  'ana@',
  '@example.org',
  'ana@example',
  'a b@example.org',
  'ana@example..org',
  '.ana@example.org',
  'ana@-example.org',
  'ana@example.org\r\nBcc: x@example.org',
  'ana@exa\0mple.org',
  `${'a'.repeat(65)}@example.org`,
])('%j is none, nor anything but one', (address) => expect(takes(mailAddress, address)).toBe(false));

test('an address on the web is nothing but itself', () => {
  expect(takes(webAddress, 'https://example.org/a?b=c#d')).toBe(true);
  for (const odd of [
    'https://example.org/\0',
    'https://example.org/\r\nX: y',
    'https://example.org/a b',
    'ftp://example.org',
    'javascript:alert(1)',
  ]) {
    expect(takes(webAddress, odd)).toBe(false);
  }
});

test.each([
  'staff:ana',
  'staff:ștefan',
  'staff:josé',
  'staff:анна',
  'staff:ελένη',
  'staff:田中',
  'staff:ana.2@example.org',
  'desk:local',
  'body:42',
])('%s is somebody', (id) => expect(takes(actorId, id)).toBe(true));

test.each([
  ['a Cyrillic letter among Latin ones', 'staff:\u0430na'],
  ['a Greek letter among Latin ones', 'staff:\u03bfwen'],
  ['Cyrillic letters that are all drawn as Latin ones', 'staff:\u0441\u043e\u0440\u0435'],
  ['full-width letters', 'staff:\uff41na'],
  ['digits of another writing', 'staff:ana\u0663'],
  ['a dotless i', 'staff:\u0131on'],
])('%s is refused', (_, id) => {
  expect(takes(actorId, id)).toBe(false);
});
