import iconv from 'iconv-lite';
import { docxOf, lockedPdf, pdfOf, zipOf } from '#test/support/documents.js';
import { extract } from './extract.js';

const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: new Uint8Array(Buffer.from(content)),
});

describe('Text', () => {
  it('is kept as it is', async () => {
    const text = 'Delega\u00adția\u00a0va\r\nmerge  la Chişinău.\n';
    expect(await extract(file('report.txt', text))).toEqual({
      form: 'text',
      text,
      title: null,
      date: null,
      notes: [],
    });
  });

  it('of Markdown is kept with its marks', async () => {
    expect(await extract(file('notes.md', '# Minutes\n\n**Next call:** 5 May'))).toMatchObject({
      form: 'markdown',
      text: '# Minutes\n\n**Next call:** 5 May',
    });
  });

  it('has a space where a character stands that no source may hold, and a line end for a page break', async () => {
    const { text } = await extract(file('old.txt', 'one\u0007two\fthree\ufefffour'));
    expect(text).toBe('one two\nthree four');
  });
});

const romanian =
  'Președinta va merge la Chișinău în această toamnă, iar delegația își va prezenta raportul. „Așa e”';
const cedillas = romanian.replaceAll('ș', 'ş').replaceAll('ț', 'ţ');
const polish =
  'Następne posiedzenie odbędzie się wiosną; sprawozdawca złoży wniosek o śledztwo, źródła i żądania.';
const french =
  'La présidente se rendra à Tunis où elle sera reçue par le ministre délégué, très bientôt peut-être.';
const portuguese =
  'A próxima reunião da comissão terá lugar em março; não há ainda decisões sobre as eleições.';
const german =
  'Die nächste Sitzung findet in Brüssel statt, so die Präsidentin über die Gespräche am Großen Platz.';

describe('An encoding is found', () => {
  it.each([
    ['UTF-8', romanian, Buffer.from(romanian)],
    ['UTF-8 with a mark', romanian, Buffer.from(`\ufeff${romanian}`)],
    ['UTF-16', romanian, Buffer.from(`\ufeff${romanian}`, 'utf16le')],
    ['UTF-16 without a mark', french, Buffer.from(french, 'utf16le')],
    ['UTF-16, the other way round', polish, Buffer.from(`\ufeff${polish}`, 'utf16le').swap16()],
    ['windows-1250, Romanian', cedillas, iconv.encode(cedillas, 'windows-1250')],
    ['iso-8859-16, Romanian', romanian, iconv.encode(romanian, 'iso-8859-16')],
    ['windows-1250, Polish', polish, iconv.encode(polish, 'windows-1250')],
    ['iso-8859-2, Polish', polish, iconv.encode(polish, 'iso-8859-2')],
    ['windows-1252, French', french, iconv.encode(french, 'windows-1252')],
    ['windows-1252, Portuguese', portuguese, iconv.encode(portuguese, 'windows-1252')],
    ['windows-1252, German', german, iconv.encode(german, 'windows-1252')],
  ])('%s', async (_, text, bytes) => {
    expect((await extract(file('report.txt', bytes))).text).toBe(text);
  });

  it('by what the page says, unless its bytes are no such thing', async () => {
    const page = (charset: string, words: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`;
    const latin = iconv.encode(page('iso-8859-2', 'Poznań'), 'iso-8859-2');
    expect(await extract(file('page.html', latin))).toMatchObject({
      text: 'Poznań',
      notes: ['read as iso-8859-2'],
    });
    expect((await extract(file('page.html', page('iso-8859-2', 'Poznań')))).text).toBe('Poznań');
  });
});

describe('A page of the web', () => {
  const paragraph =
    'The Minister, who met the delegation on Tuesday, said that his office will send a report by 5 May. The members thanked him for a frank exchange, and for his time.';
  const page = `<!doctype html><html><head><title>News – The Daily</title>
    <meta property="article:published_time" content="2019-04-12T08:00:00+02:00">
    <script>var will = "send a report tomorrow";</script></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport will begin on Friday</a></li></ul></nav>
    <div class="cookie-banner">We will use cookies.</div>
    <article><h1>Minister promises a&nbsp;report</h1><p>${paragraph}</p><p>${paragraph} <b>Again</b>.<br>And on a line.</p></article>
    <aside><h2>Most read</h2><a href="/x">Museum will reopen on 1 September</a></aside>
    <footer>© 2019 The Daily. We will never share your data.</footer></body></html>`;

  it('is its article, with its title and the day it was published', async () => {
    const { text, title, date, form } = await extract(file('page.html', page));
    expect({ title, date, form }).toEqual({
      title: 'Minister promises a report',
      date: '2019-04-12',
      form: 'html',
    });
    expect(text).toBe(
      `Minister promises a\u00a0report\n\n${paragraph}\n\n${paragraph} Again.\nAnd on a line.`,
    );
  });

  it('too short for an article is what stands between its menus', async () => {
    const short =
      '<html><body><nav>Home</nav><p>He will come.</p><p>In May.</p><footer>©</footer></body></html>';
    expect((await extract(file('short.html', short))).text).toBe('He will come.\n\nIn May.');
  });

  it('keeps the items of its lists and the rows of its tables', async () => {
    const lists =
      '<html><body><ul>\n<li>\n<p>12 May: hearing</p></li><li>2 June: <b>mission</b> to Dakar</li></ul>' +
      '<table><tr>\n<th>Who</th>\n<th>When</th></tr><tr><td><p>Embassy</p></td><td>3 May</td></tr></table></body></html>';
    expect((await extract(file('lists.html', lists))).text).toBe(
      '• 12 May: hearing\n\n• 2 June: mission to Dakar\n\nWho | When\n\nEmbassy | 3 May',
    );
    const laidOut = `<html><body><table><tr><td><p>${'He will come. '.repeat(20)}</p><p>In May.</p></td></tr></table></body></html>`;
    expect((await extract(file('mail.html', laidOut))).text).toMatch(/^(?:He will come\. ?)+\n\nIn May\.$/);
  });

  it.each(['<div>', '<b><i>', '<ul><li>', '<table><tr><td>'])(
    'is read, however deep %s stand in each other',
    async (elements) => {
      const deep = `<html><body><h1>Visit</h1>${elements.repeat(3_000)}The minister comes.`;
      expect((await extract(file('deep.html', deep))).text).toMatch(/^Visit[\s•|]*The minister comes\.$/);
    },
  );

  it('without a name is known by how it begins', async () => {
    expect((await extract(file('', page))).form).toBe('html');
  });

  it('without words is refused', async () => {
    await expect(
      extract(file('app.html', '<html><body><div id="root"></div><script>1</script></body></html>')),
    ).rejects.toMatchObject({
      code: 'DOCUMENT_WITHOUT_TEXT',
    });
  });
});

describe('A Word document', () => {
  it('keeps the rows of its tables', async () => {
    const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const bytes = docxOf([
      `Actions</w:t></w:r></w:p><w:tbl>${row('Who', 'What')}${row('Embassy', 'Send the list')}</w:tbl><w:p><w:r><w:t>End`,
    ]);
    expect((await extract(file('table.docx', bytes))).text).toBe(
      'Actions\n\nWho | What\n\nEmbassy | Send the list\n\nEnd',
    );
  });

  it('is its paragraphs', async () => {
    const bytes = docxOf(['Minutes of 5 May', 'The Embassy sends the programme &amp; the list.']);
    expect(await extract(file('minutes.docx', bytes))).toMatchObject({
      form: 'docx',
      text: 'Minutes of 5 May\n\nThe Embassy sends the programme & the list.',
    });
  });

  it.each([
    ['broken off', docxOf(['one']).subarray(0, 300), 'DOCUMENT_BROKEN'],
    ['of no words', docxOf([]), 'DOCUMENT_WITHOUT_TEXT'],
    ['that is none', zipOf([{ name: 'photo.jpg', content: 'x' }]), 'DOCUMENT_FORM_UNKNOWN'],
    ['that says it is one', Buffer.from('hello'), 'DOCUMENT_BROKEN'],
    [
      'of more elements in each other than Word writes',
      docxOf([`x</w:t></w:r></w:p>${'<w:sdt>'.repeat(3_000)}<w:p><w:r><w:t>y`]),
      'DOCUMENT_BROKEN',
    ],
    [
      'locked',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'DOCUMENT_ENCRYPTED',
    ],
    [
      'of an old Word',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'DOCUMENT_FORM_UNKNOWN',
    ],
    [
      'that unpacks to a hundred megabytes, and says it does not',
      docxOf(['one'], [{ name: 'word/styles.xml', content: Buffer.alloc(100_000_000, 0x20), claims: 10 }]),
      'DOCUMENT_TOO_LONG',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(extract(file('report.docx', bytes))).rejects.toMatchObject({ code });
  });
});

describe('A PDF', () => {
  it('is its lines, paragraph by paragraph, a sentence over the page in one piece, without the numbers of pages', async () => {
    const bytes = pdfOf([
      ['Press release', '', 'The Minister will', 'come to Brussels', 'in', '1 / 2'],
      ['May 2020.', '', 'He said so.', 'Twice.', '2 / 2'],
    ]);
    expect(await extract(file('release.pdf', bytes))).toMatchObject({
      form: 'pdf',
      text: 'Press release\n\nThe Minister will\ncome to Brussels\nin\nMay 2020.\n\nHe said so.\nTwice.',
      notes: ['2 pages'],
    });
  });

  it('of 200 pages is read, and says so', async () => {
    const bytes = pdfOf(Array.from({ length: 200 }, (_, at) => [`The words of page ${at}`]));
    expect((await extract(file('long.pdf', bytes))).notes).toEqual(['200 pages']);
  });

  it.each([
    ['of pictures', pdfOf([[], []]), 'DOCUMENT_WITHOUT_TEXT', /2 pages are pictures/],
    ['locked', lockedPdf(), 'DOCUMENT_ENCRYPTED', /password/],
    ['broken', Buffer.from('%PDF-1.7\nnothing of the kind'), 'DOCUMENT_BROKEN', /cannot be opened/],
    ['of 501 pages', pdfOf(Array.from({ length: 501 }, () => ['x'])), 'DOCUMENT_TOO_LONG', /501 pages/],
  ])('%s is refused', async (_, bytes, code, detail) => {
    await expect(extract(file('scan.pdf', bytes))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(detail),
    });
  });
});

describe('A mail', () => {
  const mail = [
    'From: =?utf-8?q?Oana_Ionescu?= <oana@example.org>',
    'Date: Mon, 03 Feb 2025 23:50:00 -0500',
    'Subject: =?iso-8859-2?Q?Vizita_la_Chi=BAin=E3u?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=iso-8859-2',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'V=E3 trimit lista m=E2ine.',
    '--b',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="list.pdf"',
    '',
    'x',
    '--b--',
    '',
  ].join('\r\n');

  it('is its subject and words, of the day in its header; what is attached is named', async () => {
    expect(await extract(file('mail.eml', mail))).toEqual({
      form: 'mail',
      text: 'Vizita la Chişinău\n\nVă trimit lista mâine.',
      title: 'Vizita la Chişinău',
      date: '2025-02-03',
      notes: ['not read: list.pdf (attached); send what is attached as files of its own'],
    });
  });

  it('of mark-up alone is the words of that', async () => {
    const html =
      'Subject: Hi\nDate: Mon, 3 Feb 2025 10:00:00 +0000\nContent-Type: text/html\n\n<p>He comes.</p><p>In May.</p>';
    expect((await extract(file('', html))).text).toBe('Hi\n\nHe comes.\n\nIn May.');
  });
});

describe('What is no document', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'DOCUMENT_WITHOUT_TEXT'],
    ['nothing', Buffer.from(''), 'DOCUMENT_WITHOUT_TEXT'],
    [
      'a program',
      Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7) % 256)),
      'DOCUMENT_FORM_UNKNOWN',
    ],
    ['RTF', Buffer.from('{\\rtf1 hello}'), 'DOCUMENT_FORM_UNKNOWN'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(extract(file('thing', bytes))).rejects.toMatchObject({ code });
  });
});
