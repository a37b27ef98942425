import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolded, readText } from './text-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-memoire-text-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, ...parts: readonly (string | readonly number[])[]): Promise<string> => {
  const path = join(folder, name);
  const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)));
  await writeFile(path, Buffer.concat(bytes));
  return path;
};

test('UTF-16 that says so is read, from either end', async () => {
  const little = Buffer.from('first;last\n2026-07-20;ș', 'utf16le');
  expect(await readText(await file('le.csv', [0xff, 0xfe], [...little]))).toBe('first;last\n2026-07-20;ș');
  expect(await readText(await file('be.csv', [0xfe, 0xff], [...little.swap16()]))).toBe(
    'first;last\n2026-07-20;ș',
  );
});

test('a line folded within a letter is read as it was meant', async () => {
  const path = await file('a.ics', 'SUMMARY:κοινοβο\xe1'.slice(0, -1), [0xcf], '\r\n ', [0x85], 'λίου\r\n');
  expect(await readFolded(path)).toBe('SUMMARY:κοινοβουλίου\r\n');
});

test('other bytes are refused with what to do, and read when they are named', async () => {
  const path = await file('a.csv', [0x53, 0xe9, 0x61]);
  await expect(readText(path)).rejects.toThrow('save it as "CSV UTF-8"');
  expect(await readText(path, 'windows-1252')).toBe('Séa');
  await expect(readFolded(path)).rejects.toThrow('--encoding');
});
