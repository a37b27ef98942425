import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentColumns, status } from '#apps/views/commitment-status/item.js';
import { everyCommand } from '#domain/command-types.js';
import type { Field } from '#read-model/fields.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { isTest, readCode } from './architecture/code.js';

const product = readCode().filter(({ path }) => !isTest(path));

/** The page is a program of its own, which the product does without; what its types say is made of the API's description. */
const isOfPage = (path: string): boolean => path.startsWith('apps/dashboard/');

const named = (name: RegExp): string[] =>
  product
    .filter(({ tree }) => name.test(tree.text))
    .map(({ path }) => path)
    .filter((path) => path !== 'apps/dashboard/api/schema.d.ts')
    .toSorted();

const filesThat = (name: RegExp): string[] => named(name).filter((path) => !isOfPage(path));
const filesOfPageThat = (name: RegExp): string[] => named(name).filter(isOfPage);

/** The tables of a section of `docs/adding.md`, each as the files that begin its rows. */
const filesToldIn = (section: string): string[][] => {
  const page = readFileSync(join(import.meta.dirname, '../docs/adding.md'), 'utf8');
  const text = page.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph.startsWith('| file |'))
    .map((table) => [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path));
};

/** What `docs/adding.md` promises. */
describe('A command is named', () => {
  test('in the files that the page tells, four at most, and where each event of its kind is', () => {
    const [own = [], ofItsKind = []] = filesToldIn('A command');
    expect(own.length).toBeLessThanOrEqual(4);
    expect(filesThat(/\b(CorrectTimeframe|TimeframeCorrected)\b/)).toEqual([...own, ...ofItsKind].toSorted());
  });

  test.each(everyCommand.map(({ type }) => type))('%s: in four files of the domain at most', (type) => {
    const inDomain = filesThat(new RegExp(`\\b${type}\\b`)).filter((path) => path.startsWith('libs/domain/'));
    expect(inDomain.length).toBeGreaterThan(0);
    expect(inDomain.length).toBeLessThanOrEqual(4);
  });
});

describe('A field of the list is named', () => {
  test('in the files that the page tells, five at most with its test', () => {
    const [own = [], ofReports = []] = filesToldIn('A field of the list');
    expect(own.length).toBeLessThanOrEqual(4);
    // Beside them the list of every migration, which a test of its own holds against the tree.
    const naming = filesThat(/\breports: |\{ reports \}|column reports|\bCountReports\d/);
    expect(naming.filter((path) => !path.endsWith('/released-migrations.ts'))).toEqual(
      [...own, ...ofReports].toSorted(),
    );
  });

  test('and everything the API, a file and a terminal say of it follows from its table', () => {
    const { fields } = commitmentStatus;
    const said = { shape: Object.keys(status.shape), csv: commitmentColumns.map(({ header }) => header) };
    for (const [name, field] of Object.entries<Field>(fields)) {
      const shown = field.as ?? name;
      if (field.show === 'list') expect(said.shape).toContain(shown);
      if (field.csv) expect(said.csv).toContain(shown);
      if (field.sort) expect(Object.keys(status.sorts)).toContain(field.sort);
      if (field.filter) expect(Object.keys(status.filters)).toContain(name);
    }
  });
});

describe('A view is named', () => {
  test('in the three files of its folder and where it is registered', () => {
    const [own = []] = filesToldIn('A view');
    expect(own).toHaveLength(3);
    const inFolder = product
      .map(({ path }) => path)
      .filter((path) => path.startsWith('apps/views/evidence/'));
    expect(inFolder.toSorted()).toEqual(own.toSorted());
    const importing = product.filter(({ imports }) =>
      imports.some(({ target }) => target !== undefined && own.includes(target)),
    );
    expect(importing.map(({ path }) => path).filter((path) => !own.includes(path))).toEqual([
      'apps/views/views.ts',
    ]);
  });
});

describe('A trigger of reminders is named', () => {
  it.each(['before-opening', 'before-closing'])('%s: in three files of the product', (trigger) => {
    // Beside them: the rules that use it, an example of the API, and what the first version of its event said.
    const uses = [
      'libs/domain/rules/default-rules.ts',
      'apps/views/reminders/item.ts',
      'libs/domain/reminders/first-reasoning.ts',
    ];
    expect(filesThat(new RegExp(`'${trigger}'`)).filter((path) => !uses.includes(path))).toEqual([
      'libs/delivery/words/trigger-words.ts',
      'libs/domain/reminders/occurrences.ts',
      'libs/domain/rules/rule.schema.ts',
    ]);
  });
});

describe('In the page are named', () => {
  const [ofCommand = [], ofTrigger = []] = filesToldIn('In the page');

  test('a command and its event, in the files that the page on adding tells, four at most', () => {
    expect(ofCommand.length).toBeLessThanOrEqual(4);
    expect(filesOfPageThat(/'correct-timeframe'|\bTimeframeCorrected\b/)).toEqual(ofCommand.toSorted());
  });

  test.each(['before-opening', 'before-closing'])('a trigger of reminders, %s, in one', (trigger) => {
    expect(ofTrigger).toHaveLength(1);
    expect(filesOfPageThat(new RegExp(`'${trigger}'`))).toEqual(ofTrigger);
  });
});
