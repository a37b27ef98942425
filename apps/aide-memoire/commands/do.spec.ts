import { Command } from 'commander';
import { everyCommand } from '#domain/command-types.js';
import { exampleOf } from '#domain/commands.js';
import { addDo, exampleWords, formOf } from './do.js';
import { commanderOption, fieldsFrom } from './field-options.js';
import { Invocation } from './invocation.js';

const typed = (type: string, ...words: string[]) => {
  const known = everyCommand.find((each) => each.type === type);
  if (!known) throw new Error(`there is no ${type}`);
  const { hasId, options } = formOf(known);
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  if (hasId) program.argument('<id>');
  for (const option of options) program.addOption(commanderOption(option));
  program.parse(words, { from: 'user' });
  return { ...(hasId && { [known.table.key]: program.args[0] }), ...fieldsFrom(options, program.opts()) };
};

describe('"do"', () => {
  test.each(everyCommand.map((known) => [known.row.word, known] as const))(
    '%s: the example in its help says what the example of its row says',
    (_, known) => {
      expect(typed(known.type, ...exampleWords(known))).toEqual(exampleOf(known.table, known.row));
    },
  );

  test('has one command for each of the domain, and no two of one name', () => {
    const program = new Command();
    addDo(program, new Invocation({}));
    const words = program.commands[0]?.commands.map((command) => command.name()) ?? [];
    expect(words).toEqual(everyCommand.map(({ row }) => row.word));
    expect(new Set(words).size).toBe(words.length);
  });

  test.each([
    [['do', 'postpone', '--help'], /--to <value>[\s\S]*Examples:\n {2}aide-memoire do postpone/],
    [['do', 'help', 'postpone'], /--to <value>[\s\S]*Examples:\n {2}aide-memoire do postpone/],
    [['do', '--help'], /postpone +Postpone[\s\S]*aide-memoire do postpone \S+ --to/],
  ])('%j tells what it takes', async (words, told) => {
    const parts: string[] = [];
    const program = new Command().exitOverride().configureOutput({ writeOut: (part) => parts.push(part) });
    addDo(program, new Invocation({}));
    for (const one of program.commands.flatMap((all) => [all, ...all.commands]))
      one.copyInheritedSettings(program);
    await expect(program.parseAsync(words, { from: 'user' })).rejects.toThrow();
    expect(parts.join('')).toMatch(told);
  });

  test('takes a date by its EDTF, and what else is known of it beside it', () => {
    expect(
      typed(
        'PostponeCommitment',
        'x',
        '--to',
        '2019-21',
        '--to-words',
        'in spring',
        '--to-zone',
        'Asia/Almaty',
      ),
    ).toEqual({
      commitment: 'x',
      timeframe: { edtf: '2019-21', words: 'in spring', zone: 'Asia/Almaty' },
    });
  });

  test('takes a reason as a note, or as words of a source', () => {
    expect(typed('NarrowTimeframe', 'x', '--why', 'they rang')).toEqual({
      commitment: 'x',
      because: { note: 'they rang' },
    });
    expect(
      typed('NarrowTimeframe', 'x', '--why-quote-source', 'letter', '--why-quote-exact', 'in May'),
    ).toEqual({
      commitment: 'x',
      because: { quote: { source: 'letter', exact: 'in May' } },
    });
  });

  test('takes people by their names, lists by several values, and something away by "none"', () => {
    expect(typed('NoteMeeting', 'v', '--with', 'Ana', '{"name":"Ion","office":"Clerk"}')).toEqual({
      visit: 'v',
      with: [{ name: 'Ana' }, { name: 'Ion', office: 'Clerk' }],
    });
    expect(typed('AssignCommitment', 'x', '--owner', 'none', '--supporting', 'A', 'B')).toEqual({
      commitment: 'x',
      owner: null,
      supporting: ['A', 'B'],
    });
    expect(typed('SetRecurrence', 'x', '--recurrence', 'none')).toEqual({
      commitment: 'x',
      recurrence: null,
    });
    const amended = { visit: 'v', meeting: 'm', because: 'so' };
    const amend = ['v', '--meeting', 'm', '--why', 'so'] as const;
    expect(typed('AmendMeeting', ...amend, '--on', 'none')).toEqual({ ...amended, on: null });
    expect(typed('AmendMeeting', ...amend, '--on', '2018', '--on-words', 'in 2018')).toEqual({
      ...amended,
      on: { edtf: '2018', words: 'in 2018' },
    });
  });

  test('confirms what is unlikely by a word', () => {
    expect(typed('AssignCommitment', 'x', '--owner', 'staff:ana', '--confirmed')).toEqual({
      commitment: 'x',
      owner: 'staff:ana',
      confirmed: true,
    });
  });

  test('refuses what no field may be', () => {
    expect(() => typed('CloseCommitment', 'x', '--outcome', 'forgotten')).toThrow('Allowed choices');
    expect(() => typed('CloseCommitment', 'x', '--reason', 'x')).toThrow('unknown option');
    expect(() => typed('AttachSource', 'v', '--text', '@/nowhere/at/all')).toThrow('cannot be read');
  });
});
