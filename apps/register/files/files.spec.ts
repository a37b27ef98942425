import { hash } from 'node:crypto';
import { LARGEST_FILE } from '#domain/files.js';
import { HandedInFiles } from '#platform/files/handed-in-files.js';
import { docxOf } from '#test/support/documents.js';
import { type House, openHouse } from '#test/support/house.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { handedInFile } from './handed-in.schema.js';

let house: House;
let staff: { authorization: string };
beforeAll(async () => {
  house = await openHouse();
  staff = await house.as('staff');
  await house.ask('/visits', visitToAstana);
});
afterAll(() => house.close());

const visit = `/visits/${visitToAstana.visit}`;

const handIn = async (name: string, bytes: Buffer, type = 'application/octet-stream', headers = staff) => {
  const { statusCode: status, ...answer } = await house.app.inject({
    method: 'POST',
    url: `/api/v1/files?name=${encodeURIComponent(name)}`,
    headers: { ...headers, 'content-type': type },
    payload: bytes,
  });
  return { status, body: answer.json() };
};

const download = async (path: string) => {
  const answer = await house.app.inject({ url: `/api/v1${path}?after=${await head()}`, headers: staff });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};

const head = async (): Promise<number> =>
  Number((await house.dataSource.query('select max(position) as at from events'))[0].at);

const words = 'The Minister of Justice will visit Brussels this autumn.';
const letter = await docxOf([words, 'Ministrul va vizita Bruxelles în această toamnă.']);

describe('a file that is handed in', () => {
  it('is told with what can be read in it, and is the same when it is handed in again', async () => {
    const { status, body } = await handIn('C:\\Letters\\Scrisoare ță.docx', letter);
    expect(status).toBe(200);
    expect(handedInFile.parse(body)).toMatchObject({
      name: 'Scrisoare ță.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      size: letter.length,
      sha256: hash('sha256', letter),
      words: { title: words, languages: ['en', 'ro'], date: null },
      problem: null,
    });
    expect((await handIn('Scrisoare ță.docx', letter)).body.id).toBe(body.id);
    expect((await handIn('other.docx', letter)).body.id).not.toBe(body.id);
  });

  it.each([
    ['a picture', 'photo.png', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/png', 'image/png'],
    [
      'what its sender misnames',
      'x.bin',
      Buffer.alloc(2000, 1),
      'Application/Octet-Stream',
      'application/octet-stream',
    ],
    ['JSON', 'a.zip', Buffer.from('504b0304ff', 'hex'), 'application/json', 'application/json'],
  ])('without words is kept all the same: %s', async (_, name, bytes, type, expected) => {
    const { status, body } = await handIn(name, bytes, type);
    expect(status).toBe(200);
    expect(body).toMatchObject({ mediaType: expected, words: null });
    expect(body.problem.code).toMatch(/^DOCUMENT_/);
  });

  it.each([
    ['empty', Buffer.alloc(0), 'text/plain', 400, 'REQUEST_INVALID'],
    ['larger than is kept', Buffer.alloc(LARGEST_FILE + 1, 32), 'text/plain', 413, 'BODY_TOO_LARGE'],
    ['a form', Buffer.from('a=b'), 'multipart/form-data; boundary=x', 415, 'MEDIA_TYPE_UNSUPPORTED'],
  ])('is refused when it is %s', async (_, bytes, type, status, code) => {
    expect(await handIn('a.txt', bytes, type)).toMatchObject({ status, body: { code } });
  });

  it('is taken of nobody who has not signed in, and of no reader', async () => {
    const bytes = Buffer.alloc(100_000, 'a');
    expect(await handIn('a.txt', bytes, 'text/plain', { authorization: '' })).toMatchObject({ status: 401 });
    expect(await handIn('a.txt', bytes, 'text/plain', await house.as('reader'))).toMatchObject({
      status: 403,
    });
  });

  it('is let go after a week when nothing names it, and kept when something does', async () => {
    const ids: string[] = [];
    for (const name of ['used.txt', 'unused.txt'])
      ids.push((await handIn(name, Buffer.from(`${name}: a letter`))).body.id);
    const [used = '', unused = ''] = ids;
    const source = { id: 'used', title: 'A letter', languages: ['en'], mediaType: 'text/plain', file: used };
    expect((await house.ask(`${visit}/sources`, source)).status).toBe(200);
    await house.dataSource.query(`update handed_in_files set kept_until = kept_until - interval '8 days'`);
    await house.dataSource.query(`update file_parts set kept_at = kept_at - interval '8 days'`);
    const { dataSource, app } = house;
    const files = new HandedInFiles(
      dataSource,
      Reflect.get(app.get(HandedInFiles, { strict: false }), 'store'),
    );
    const again = { name: 'n.txt', mediaType: 'text/plain', bytes: Buffer.from('n'), text: 'n' };
    await files.keep(again, 'staff:ana' as never);
    const left = await dataSource.query('select id from handed_in_files');
    expect(left.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([used]));
    expect(left).not.toContainEqual({ id: unused });
    expect((await download(`${visit}/sources/used/file`)).bytes.toString()).toBe('used.txt: a letter');
    const evidence = { form: 'file', id: 'e', title: 'E', file: unused };
    await house.ask('/commitments', { ...promised, commitment: 'let-go' });
    expect(await house.ask('/commitments/let-go/evidence', evidence)).toMatchObject({
      status: 404,
      body: { code: 'FILE_NOT_FOUND', pointer: '/file' },
    });
  });
});

describe('a source that came as a file', () => {
  const source = { id: 'letter', title: 'Letter', languages: ['en', 'ro'], mediaType: 'text/plain' };

  it('has the words of the file as its text, and gives the file back as it came, to be saved', async () => {
    const { body: file } = await handIn('Scrisoare "ță".docx', letter);
    expect(await house.ask(`${visit}/sources`, { ...source, file: file.id })).toMatchObject({ status: 200 });
    const { body } = await house.read(`${visit}/sources/letter`);
    expect(body.text).toBe(`${words}\n\nMinistrul va vizita Bruxelles în această toamnă.`);
    const { id, words: _, problem, ...kept } = file;
    expect(body.file).toEqual(kept);
    expect((await house.read(visit)).body.sources).toContainEqual(expect.objectContaining({ file: kept }));

    const { headers, bytes } = await download(`${visit}/sources/letter/file`);
    expect(bytes.equals(letter)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': kept.mediaType,
      'content-length': String(letter.length),
      'content-disposition': `attachment; filename="Scrisoare _ta_.docx"; filename*=UTF-8''Scrisoare%20%22%C8%9B%C4%83%22.docx`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const [event] = await house.dataSource.query(
      `select data->'source' as source from events where type = 'SourceAttached' and data->'source'->>'id' = 'letter'`,
    );
    expect(event.source.file).toEqual(kept);
  });

  it('keeps the file when it is taken back, and is recorded once when asked twice', async () => {
    const { body: file } = await handIn('Scrisoare "ță".docx', letter);
    const again = await house.ask(`${visit}/sources`, { ...source, file: file.id });
    expect(again.body).toMatchObject({ changed: false });
    await house.ask(`${visit}/sources/letter/retract`, { reason: 'Of another visit' });
    expect((await download(`${visit}/sources/letter/file`)).bytes.equals(letter)).toBe(true);
  });

  it('says markup as words, and is sent as bytes that no browser runs', async () => {
    const page = '<!doctype html><title>T</title><p>The Minister will write.</p><script>alert(1)</script>';
    const { body: file } = await handIn('page.html', Buffer.from(page), 'text/html');
    await house.ask(`${visit}/sources`, { ...source, id: 'page', file: file.id });
    const { headers, bytes } = await download(`${visit}/sources/page/file`);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(bytes.toString()).toBe(page);
  });

  it.each([
    ['neither text nor file', {}, 422, 'SOURCE_FROM_ONE'],
    ['both', { text: 'a', file: 'a'.repeat(32) }, 422, 'SOURCE_FROM_ONE'],
    ['a file that nobody handed in', { file: 'a'.repeat(32) }, 404, 'FILE_NOT_FOUND'],
  ])('is refused with %s', async (_, given, status, code) => {
    expect(await house.ask(`${visit}/sources`, { ...source, id: 'none', ...given })).toMatchObject({
      status,
      body: { code },
    });
  });

  it('is refused when no words can be read in the file', async () => {
    const { body: file } = await handIn('photo.png', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/png');
    expect(await house.ask(`${visit}/sources`, { ...source, id: 'photo', file: file.id })).toMatchObject({
      status: 422,
      body: { code: 'FILE_WITHOUT_TEXT', params: { name: 'photo.png' } },
    });
  });

  it('of a text has none to give back', async () => {
    await house.ask(`${visit}/sources`, { ...source, id: 'typed', text: 'Typed.' });
    expect((await download(`${visit}/sources/typed/file`)).status).toBe(404);
  });
});

describe('evidence that is a file', () => {
  it('is named by the event, downloaded, and comes back when its retraction is taken back', async () => {
    await house.ask('/commitments', { ...promised, commitment: 'visits' });
    const photo = Buffer.from('89504e470d0a1a0a0000', 'hex');
    const { body: file } = await handIn('Signing.png', photo, 'image/png');
    const evidence = { form: 'file', id: 'photo', title: 'The signing', file: file.id };
    const tried = await house.ask('/commands', {
      dryRun: true,
      commands: [{ type: 'AddEvidence', id: 'visits', data: evidence }],
    });
    expect(tried.body).toMatchObject({ done: 1 });
    expect((await house.ask('/commitments/visits/evidence', evidence)).status).toBe(200);
    const path = '/commitments/visits/evidence/photo/file';
    expect((await download(path)).bytes.equals(photo)).toBe(true);
    const { body } = await house.ask('/commitments/visits/evidence/photo/retract', { reason: 'Another' });
    expect((await download(path)).status).toBe(404);
    const undo = body.undo as { type: string; data: object };
    expect(undo).toMatchObject({ type: 'AddEvidence', data: evidence });
    await house.ask('/commands', { commands: [{ ...undo, id: 'visits' }] });
    const { headers, bytes } = await download(path);
    expect(bytes.equals(photo)).toBe(true);
    expect(headers['content-type']).toBe('image/png');
  });
});
