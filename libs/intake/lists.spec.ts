import { read } from './reading.js';

const found = (text: string, date = '2021-09-30') =>
  read(text, { date }).proposals.map(({ kind, timeframe, quote }) => [kind, timeframe?.edtf, quote.text]);

describe('A list of what is to come', () => {
  it('says what and when without a verb, also below a bare “Calendar:”', () => {
    expect(
      found(
        'The Co-Chairs closed the meeting.\n\nCalendar:\n- Subcommittee on Trade, Chisinau, 19 October\n- 9-11 November: mission to Dakar\n',
      ),
    ).toEqual([
      ['dialogue', '2021-10-19', 'Subcommittee on Trade, Chisinau, 19 October'],
      ['visit', '2021-11-09/2021-11-11', '9-11 November: mission to Dakar'],
    ]);
  });

  it('is not the calendar that stands beside an article', () => {
    expect(
      found(
        'The meeting was held on Tuesday.\n\nCalendar\n12 October Film night\n14 October Plenary session\n',
      ),
    ).toEqual([]);
  });

  it('is a table, whose rows say who and until when', () => {
    expect(
      found(
        'Action points\n\n| Who | What | When |\n|---|---|---|\n| Secretariat | Circulate mission report | 8 October |\n| Embassy | Note on the visas | before next meeting |\n',
      ),
    ).toEqual([
      ['report', '2021-10-08', 'Secretariat | Circulate mission report | 8 October'],
      ['report', undefined, 'Embassy | Note on the visas | before next meeting'],
    ]);
  });

  it('tells of what was where its days are gone', () => {
    expect(found('- 12 May 2021: mission to Dakar\n- World report on youth, 2024\n')).toEqual([]);
  });
});

it('A heading names the meeting that the line below it dates', () => {
  expect(
    found(
      'The Chair closed the debate.\n\nDate and place of next meeting\n\nWednesday 20 October, Brussels\n',
    ),
  ).toEqual([['dialogue', '2021-10-20', 'Wednesday 20 October, Brussels']]);
});

it('Thousands of different promises take time that grows with their number', () => {
  const promises = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `The Minister will send report no ${i} to committee ${i * 7} by ${1 + (i % 28)} May ${2022 + (i % 50)}.`,
    ).join(' ');
  const seconds = (count: number) => {
    const began = process.cpuUsage();
    read(promises(count), { date: '2021-09-30' });
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  };
  seconds(500);
  expect(seconds(8_000)).toBeLessThan(10 * Math.max(seconds(2_000), 0.3));
});
