import { createTally, reported, tallyProjection } from '#test/support/tally.js';
import { openRegister, type TestRegister } from '#test/support/views.js';
import { verifyViews } from './verify-views.js';

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await createTally(register.dataSource);
});
beforeEach(async () => {
  const { dataSource, record, fill } = register;
  await dataSource.query('truncate events, commands, checkpoints, dead_letters, tally, reports');
  await record('a', reported('one'), reported('two'));
  await record('b', reported('three'));
  await fill(tallyProjection());
});
afterAll(() => register.close());

const onePartition = { partitions: 1, partitionOf: () => 0 };

/** What verification finds, in words. */
const findings = async (projection = tallyProjection()): Promise<string[]> => {
  const found: string[] = [];
  for await (const report of verifyViews(register.dataSource, register.store, [projection], onePartition)) {
    if (report.kind === 'finding')
      found.push(`${report.finding.table}, ${report.finding.streamId}: ${report.finding.problem}`);
  }
  return found;
};

describe('verification of a view', () => {
  it('finds nothing in what the events say', async () => {
    expect(await findings()).toEqual([]);
  });

  it('does not take a view that is behind for a wrong one', async () => {
    await register.record('a', reported('four'));
    await register.record('c', reported('five'));
    expect(await findings()).toEqual([]);
  });

  it('does not miss what stands in the dead letters', async () => {
    await register.record('b', reported('bad'), reported('six'));
    await register.fill(tallyProjection(1, () => ['bad']));
    expect(await findings(tallyProjection(1, () => ['bad']))).toEqual([
      expect.stringMatching(
        /^tally, b: ProgressReported at position 4 could not be taken \(cannot take “bad”\), and 1 of its stream wait behind it: once .*aide-memoire rebuild tally/,
      ),
    ]);
  });

  it.each([
    [
      'a changed value',
      `update tally set words = ' one too' where stream_id = 'a'`,
      ['tally, a: the row a: words is " one too", but the events say " one two"'],
    ],
    ['a missing row', `delete from reports where position = 2`, ['reports, a: the row 2 is missing']],
    [
      'a row too many of a stream',
      `insert into reports values (9, 'b', 'nine')`,
      ['reports, b: the row 9 stands there, but no event says so'],
    ],
    [
      'a row of no stream',
      `insert into tally values ('nobody', 1, ' x')`,
      ['tally, nobody: rows stand there of nobody, of which there is no event'],
    ],
  ])('tells of %s', async (_, tampering, told) => {
    await register.dataSource.query(tampering);
    expect(await findings()).toEqual(told);
  });
});
