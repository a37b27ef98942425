import { read } from './reading.js';

const partiesIn = (text: string) =>
  read(text, { date: '2018-10-12' }).proposals.map(({ parties, quote }) => [
    quote.lang,
    parties.responsible,
    parties.counterparts,
    parties.people,
  ]);

describe('who is named in a promise', () => {
  it('is no article that begins its sentence', () =>
    expect(
      partiesIn('The Ministry of Justice will send the draft law to the Committee by 15 November.'),
    ).toEqual([['en', 'Ministry of Justice', ['Committee'], []]]));

  it.each([
    ['The Speaker of the Senate will visit Brussels next spring.', 'Speaker of the Senate'],
    [
      'The Foreign Minister of Uzbekistan will travel to The Hague in January 2019.',
      'Foreign Minister of Uzbekistan',
    ],
    [
      'In Brussels the Subcommittee on Human Rights will hear the Minister in January 2019.',
      'Subcommittee on Human Rights',
    ],
    ['The New York Liaison Office will send the list by 1 December 2018.', 'New York Liaison Office'],
  ])('is no city, unless a body is called by it: %s', (text, responsible) => {
    const [parties] = partiesIn(text);
    expect(parties?.[1]).toMatch(new RegExp(`^(?:The )?${responsible}$`));
    expect(parties?.slice(2).flat().join()).not.toMatch(/Brussels|Hague|York/);
  });

  it.each([
    [
      'Comitetul mixt UE-Moldova se va reuni la Chișinău în primăvara anului 2019.',
      'Comitetul mixt UE-Moldova',
    ],
    [
      'Subcomisia pentru drepturile omului va vizita Chișinăul în mai 2019.',
      'Subcomisia pentru drepturile omului',
    ],
    ['La Astana, Grupul de lucru comun va adopta raportul în mai 2019.', 'Grupul de lucru comun'],
    [
      'Le Comité parlementaire de coopération se réunira à Astana en mai 2019.',
      'Comité parlementaire de coopération',
    ],
    ['La Comisión mixta se reunirá en Madrid en mayo de 2019.', 'Comisión mixta'],
    [
      'Der Ausschuss für auswärtige Angelegenheiten wird Astana im Mai 2019 besuchen.',
      'Ausschuss für auswärtige Angelegenheiten',
    ],
    ['Komisja spraw zagranicznych złoży wizytę w Astanie w maju 2019 r.', 'Komisja spraw zagranicznych'],
    ['Ministrul afacerilor externe va vizita Bruxellesul în mai 2019.', 'Ministrul afacerilor externe'],
    ["Le ministre de l'Intérieur transmettra le rapport avant le 5 mai 2019.", "ministre de l'Intérieur"],
    ['De Marokkaanse ambassadeur zal de lijst op 5 mei 2019 sturen.', 'Marokkaanse ambassadeur'],
    ['Kazakhstan will send the list by 5 May 2019.', 'Kazakhstan'],
    ['Eine gemeinsame Erklärung soll am 5. Mai 2019 veröffentlicht werden.', null],
    ['Comisia, care va vizita Chișinăul în mai 2019, este nouă.', 'Comisia'],
    ['Le Comité, qui se réunira à Astana en mai 2019, a été créé.', 'Comité'],
  ])('is a body in small letters too, up to what it is to do: %s', (text, responsible) => {
    expect(partiesIn(text).map((parties) => parties[1])).toEqual([responsible]);
  });

  it('acts by itself, where somebody else was told of it', () => {
    expect(
      partiesIn(
        'Ms Rodrigues informed the Members that the Chamber of Deputies will vote on it in May 2019.',
      ),
    ).toEqual([['en', 'Chamber of Deputies', [], []]]);
    expect(
      partiesIn('Ministerul Justiției a anunțat că va transmite raportul până la 20 noiembrie 2018.').map(
        ([, responsible]) => responsible,
      ),
    ).toEqual(['Ministerul Justiției']);
  });

  it('is read in the language of its sentence, in the midst of another', () =>
    expect(
      partiesIn(
        'The Speaker of the Senate will visit Brussels next spring. Ministerul Justiției va transmite raportul la București până la 20 noiembrie 2018.',
      ),
    ).toEqual([
      ['en', 'Speaker of the Senate', [], []],
      ['ro', 'Ministerul Justiției', [], []],
    ]));
});
