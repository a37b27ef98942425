import { read } from '../reading.js';

const dateOf = (text: string): [string | null, string | undefined] => {
  const { source } = read(text);
  return [source.date, source.dateFoundAt?.text];
};

describe('The day of a document', () => {
  it('is that of its own line', () => {
    expect(dateOf('Brussels, 20 August 2018\n\nThe delegation visited Astana on 17 August 2018.')).toEqual([
      '2018-08-20',
      '20 August 2018',
    ]);
  });

  it('is the last that it tells of as of what was, where it has none of its own', () => {
    expect(
      dateOf(
        'On 6 March 2019 the delegation visited the Senate. On 9 March 2019 it met the Minister. The next round will take place on 5 May 2019.',
      ),
    ).toEqual(['2019-03-09', '9 March 2019']);
  });

  it('is not a day far from what it tells of', () => {
    expect(
      dateOf(
        'On 6 March 2019 members visited the prison. They recalled that talks were held on 1 May 2021.',
      )[0],
    ).toBe('2019-03-06');
  });

  it('is nobody’s guess where no day is told', () => {
    expect(dateOf('The delegation will come in May.')).toEqual([null, undefined]);
  });
});
