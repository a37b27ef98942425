import { isTest, readCode } from './architecture/code.js';

const namesOf = (trigger: string): string[] =>
  readCode()
    .filter(({ path, tree }) => !isTest(path) && tree.text.includes(`'${trigger}'`))
    .map(({ path }) => path)
    .toSorted();

/** What `docs/adding.md` promises. */
describe('A trigger of reminders is named', () => {
  it.each(['before-opening', 'before-closing'])('%s: in three files of the product', (trigger) => {
    // Beside them: the rules that use it, an example of the API, and what the first version of its event said.
    const uses = [
      'libs/domain/rules/default-rules.ts',
      'apps/views/reminders/item.ts',
      'libs/domain/reminders/first-reasoning.ts',
    ];
    expect(namesOf(trigger).filter((path) => !uses.includes(path))).toEqual([
      'libs/delivery/words/trigger-words.ts',
      'libs/domain/reminders/occurrences.ts',
      'libs/domain/rules/rule.schema.ts',
    ]);
  });
});
