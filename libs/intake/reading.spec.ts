import { readFileSync } from 'node:fs';
import { read } from './reading.js';

describe('the sample press release', () => {
  const text = readFileSync('samples/ep-delegation-kazakhstan-2018.txt', 'utf8');
  const { source, proposals } = read(text, { date: '2018-08-20' });

  it('promises what has a date, and nothing else', () => {
    expect(
      proposals.map(({ kind, direction, timeframe, place, zone }) => [
        kind,
        direction,
        timeframe?.edtf,
        timeframe?.words,
        timeframe?.earliest,
        timeframe?.latest,
        place,
        zone,
      ]),
    ).toEqual([
      [
        'dialogue',
        'joint',
        '2018-11-20/2018-11-21',
        '20-21 noiembrie 2018',
        '2018-11-20',
        '2018-11-21',
        'Bruxelles',
        'Europe/Brussels',
      ],
      [
        'dialogue',
        'joint',
        '2018-11-20/2018-11-21',
        '20-21 noiembrie 2018',
        '2018-11-20',
        '2018-11-21',
        'Bruxelles',
        'Europe/Brussels',
      ],
      ['visit', 'ours', '2018-23', 'this autumn', '2018-09-01', '2018-11-30', 'Astana', 'Asia/Almaty'],
      [
        'visit',
        'theirs',
        '2018-11',
        'this November',
        '2018-11-01',
        '2018-11-30',
        'Brussels',
        'Europe/Brussels',
      ],
    ]);
  });

  it('quotes what stands there', () => {
    expect(proposals.map(({ quote }) => quote.text)).toEqual([
      'Reuniunile periodice ale acestor organisme sunt programate în perioada 20-21 noiembrie 2018 la Bruxelles.',
      'Reuniunile periodice ale acestor organisme sunt programate în perioada 20-21 noiembrie 2018 la Bruxelles.',
      'at the invitation of the Permanent Mission of the Republic of Kazakhstan to the European Union, Chairman of the Subcommittee on Human Rights Pier Antonio Panzeri is expected to visit Astana this autumn.',
      "A visit of a mission of the General Prosecutor's Office, the Ministry of Internal Affairs and the Ministry of Justice of Kazakhstan to Brussels is expected to take place this November in order to discuss the issues of the rule of law and human rights at the European Parliament.",
    ]);
    for (const { quote, also, reasons } of proposals)
      for (const { start, end, text: words } of [quote, ...also, ...reasons])
        expect(text.slice(start, end)).toBe(words);
  });

  it('reaches back to the bodies that the meetings are of', () => {
    expect(proposals.slice(0, 2).map(({ parties, also }) => [parties.responsible, also.length])).toEqual([
      ['Subcomitetului UE-Kazahstan pentru justiție și statul de drept', 1],
      ['Dialogului privind drepturile omului', 1],
    ]);
  });

  it('knows its languages', () => {
    expect(source.languages).toEqual(['en', 'ro']);
  });
});
