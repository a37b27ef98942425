import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a ZIP file; `claims` is the length that its directory tells, where that is a lie. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claims?: number;
}

const header = (signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [length]) => sum + length, 0));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [length, value] of fields) {
    if (length === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
    at += length;
  }
  return bytes;
};

/** A ZIP file of these parts (APPNOTE 4.3). */
export const zipOf = (parts: readonly Part[]): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = [
      [2, 20],
      [2, 0],
      [2, 8],
      [4, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, claims ?? bytes.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ] as const;
    const body = Buffer.concat([header(0x04034b50, common), Buffer.from(name), packed]);
    directory.push(
      header(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]),
      Buffer.from(name),
    );
    bodies.push(body);
    at += body.length;
  }
  const central = Buffer.concat(directory);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, central.length],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, central, end]);
};

const word = (paragraphs: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
    .map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`;

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document of these paragraphs (ECMA-376), with further parts if wanted. */
export const docxOf = (paragraphs: readonly string[], more: readonly Part[] = []): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content: word(paragraphs) },
    ...more,
  ]);

const escaped = (words: string): string => words.replaceAll(/[\\()]/g, '\\$&');

/** A PDF of these pages, each of lines; an empty line leaves space. `more` goes into its trailer. */
export const pdfOf = (pages: readonly (readonly string[])[], more = ''): Buffer => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, at) => {
      const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
      const stream = lines.length === 0 ? '' : `BT /F1 11 Tf 14 TL 60 780 Td\n${shown}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
};

/** Locked with a password that nobody knows. */
export const lockedPdf = (): Buffer =>
  pdfOf(
    [['secret']],
    `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -64 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  );
