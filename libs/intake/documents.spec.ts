import { BoundExceeded } from '#platform/work/bounds.js';
import { docxOf, pdfOf } from '#test/support/documents.js';
import { longestTurn } from '#test/support/longest-turn.js';
import { processorTime } from '#test/support/processor-time.js';
import { Documents } from './documents.js';
import { Unreadable } from './extract/document.js';

const documents = new Documents();
const file = (name: string, content: string | Uint8Array) => ({ name, bytes: Buffer.from(content) });

test('a document is read on a thread; what was given stays whole', async () => {
  const given = file('visit.txt', 'The Minister will visit Brussels on 5 May 2020.');
  const { text } = await documents.extract(given);
  expect(text).toBe('The Minister will visit Brussels on 5 May 2020.');
  expect(given.bytes.byteLength).toBe(text.length);
  expect(
    (await documents.read({ text, date: null, form: 'text' }, { date: '2020-01-10' })).source,
  ).toMatchObject({
    text,
    date: '2020-01-10',
  });
});

test('the date is the one given, else a mail’s own, else the one in the words, else a PDF’s', async () => {
  const dateOf = async (words: Parameters<Documents['read']>[0], given = {}) => {
    const { source, dateFrom } = await documents.read(words, given);
    return [source.date, dateFrom];
  };
  const dated = 'Brussels, 12 April 2019\n\nThe Minister will come in May.';
  expect(await dateOf({ text: dated, form: 'mail', date: '2020-01-01' }, { date: '2021-01-01' })).toEqual([
    '2021-01-01',
    'given',
  ]);
  expect(await dateOf({ text: dated, form: 'mail', date: '2020-01-01' })).toEqual(['2020-01-01', 'file']);
  expect(await dateOf({ text: dated, form: 'pdf', date: '2020-01-01' })).toEqual(['2019-04-12', 'text']);
  const undated = 'The Minister will come in May.';
  expect(await dateOf({ text: undated, form: 'pdf', date: '2020-01-01' })).toEqual(['2020-01-01', 'file']);
  expect(await dateOf({ text: undated, form: 'text', date: null })).toEqual([null, null]);
});

test('a refusal comes back as what it is', async () => {
  await expect(documents.extract(file('scan.pdf', pdfOf([[]])))).rejects.toBeInstanceOf(Unreadable);
});

const hostile = {
  'mark-up nested a hundred thousand deep': file('deep.html', '<div><span>'.repeat(100_000)),
  'a table nested in itself': file('table.html', `<body>${'<table><tr><td>will '.repeat(20_000)}`),
  'a million attributes': file('wide.html', `<p ${'a=1 '.repeat(1_000_000)}>x</p>`),
  'a document that unpacks to two gigabytes': file(
    'bomb.docx',
    docxOf(['x'], [{ name: 'word/media.xml', content: Buffer.alloc(500_000_000), claims: 12 }]),
  ),
  'XML nested a hundred thousand deep': file(
    'deep.docx',
    docxOf([`${'<w:smartTag>'.repeat(100_000)}x${'</w:smartTag>'.repeat(100_000)}`]),
  ),
  'a PDF whose pages are each other': file(
    'circle.pdf',
    Buffer.from(
      pdfOf([['x']])
        .toString('latin1')
        .replace('/Kids [4 0 R]', '/Kids [2 0 R]'),
      'latin1',
    ),
  ),
  'a mail of parts in parts': file(
    'deep.eml',
    `Subject: x\nDate: Mon, 3 Feb 2025 10:00:00 +0000\n${Array.from({ length: 5_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}\nx`,
  ),
};

test.each(Object.entries(hostile))('%s ends within the limit and holds nobody up', async (_, given) => {
  const narrow = new Documents({ milliseconds: 2_000, megabytes: 256 });
  await narrow.extract(file('warm.txt', 'x'));
  let end: unknown;
  let held = 0;
  const cost = await processorTime(async () => {
    held = await longestTurn(async () => {
      end = await narrow.extract(given).catch((error: unknown) => error);
    });
  });
  expect(cost).toBeLessThan(4_000);
  expect(held).toBeLessThan(400);
  if (end instanceof Error)
    expect([Unreadable, BoundExceeded].some((known) => end instanceof known)).toBe(true);
  expect((await narrow.extract(file('after.txt', 'still here'))).text).toBe('still here');
});

const megabyte = 1_000_000;
const lines = {
  'a line of a megabyte': 'will '.repeat(megabyte / 5),
  'a word of a megabyte': 'a'.repeat(megabyte),
  'a megabyte of spaces': `will${' '.repeat(megabyte)}come`,
  'a megabyte of digits and dots': '1.1.'.repeat(megabyte / 4),
  'a megabyte of capitals': 'Ministry Of '.repeat(megabyte / 12),
  'a megabyte of quotation marks': '“'.repeat(megabyte),
  'a megabyte of commas and dates': '5 May, '.repeat(megabyte / 7),
};

test.each(Object.entries(lines))('%s is read within the limit', async (_, text) => {
  // Of the processor, all threads together: a busy machine makes no difference to it.
  const cost = await processorTime(async () => {
    const reading = await documents.read({ text, date: null, form: 'text' }, { date: '2020-01-10' });
    expect(reading.source.text).toBe(text);
  });
  expect(cost).toBeLessThan(12_000);
});
