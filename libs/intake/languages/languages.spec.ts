import { processorTime } from '#test/support/processor-time.js';
import { patternOf } from '../grammar/pattern.js';
import { read } from '../reading.js';
import { lexicons, vocabularyFor } from './languages.js';
import { entriesOf, type Lexicon, wordsOf } from './lexicon.js';

/** What every language must cover. A new one says at least as much. */
const lists = [
  'future',
  'passive',
  'undertakes',
  'happens',
  'planned',
  'accepted',
  'coming',
  'deadline',
  'anaphora',
] as const;

/** The same in each language: a meeting, an undertaking, an accepted visit; a hope, a demand, what was. */
const sentences: Readonly<
  Record<string, { promises: [text: string, kind: string, edtf: string][]; not: string[] }>
> = {
  en: {
    promises: [
      ['The hearing will be held in May since the hall is closed until then.', 'dialogue', '2019-05'],
      ['The bill passed in March. It will be considered by the Senate on 17 May.', 'action', '2019-05-17'],
      ['The two clerks will speak by video link on 3 June.', 'dialogue', '2019-06-03'],
      [
        'The sixth round of negotiations is slated for late June in Tbilisi.',
        'dialogue',
        '2019-06-21/2019-06-30',
      ],
      [
        'The Government has pledged to abolish the decree before the end of the year.',
        'action',
        '../2019-12-31',
      ],
      [
        "The Chair accepted the Speaker's invitation to pay an official visit in the first quarter of 2020.",
        'visit',
        '2020-33',
      ],
    ],
    not: [
      'The delegation hopes to return to Minsk in June.',
      'The Committee called on the authorities to release all prisoners by the end of the year.',
      'The agreement will contribute to stability in the region in 2020.',
      'He was to have visited Brussels in April, but the trip was cancelled.',
      'The Ministry denied that talks with the opposition would be held in May.',
      'Will the next meeting be held in May?',
    ],
  },
  ro: {
    promises: [
      [
        'In toamna acestui an, o delegatie a Parlamentului de la Chisinau va vizita Bruxellesul.',
        'visit',
        '2019-23',
      ],
      ['Guvernul s-a angajat să abroge decretul înainte de sfârșitul anului.', 'action', '../2019-12-31'],
      ['REUNIUNEA COMITETULUI MIXT VA AVEA LOC LA CHISINAU PE 23 MAI', 'dialogue', '2019-05-23'],
    ],
    not: [
      'Delegația va vizita școala deschisă în luna mai a anului trecut.',
      'Delegația speră să revină la Minsk în iunie.',
      'Comisia a cerut autorităților să elibereze toți deținuții până la sfârșitul anului.',
      'Ministerul a dezmințit că ar urma să aibă loc negocieri în luna mai.',
      'Ministrul trebuia să viziteze Bruxellesul în aprilie, dar deplasarea a fost anulată.',
      'Delegația va vizita școala deschisă toamna trecută.',
      'Delegația a avut convorbiri cu președintele Parlamentului și cu mai multi primari.',
      'Ministrul va merge în mai multe orașe.',
    ],
  },
  fr: {
    promises: [
      [
        "Le ministre s'est engagé à remettre un rapport écrit avant la fin du mois d'avril.",
        'report',
        '../2019-04-30',
      ],
      [
        'La commission se rendra en Géorgie dans la seconde quinzaine de mai.',
        'visit',
        '2019-05-16/2019-05-31',
      ],
    ],
    not: [
      "La délégation visitera l'école ouverte en mai dernier.",
      'La délégation espère revenir à Minsk en juin.',
      "La réunion s'est tenue le 1er mars à Kiev.",
    ],
  },
  de: {
    promises: [
      ['Am 14. Mai steht ein Gespräch mit dem Minister auf dem Programm.', 'dialogue', '2019-05-14'],
      [
        'Die nächste Sitzung des Unterausschusses findet am 12. und 13. Juni in Brüssel statt.',
        'dialogue',
        '2019-06-12/2019-06-13',
      ],
      [
        'Der Justizminister wird dem Ausschuss bis Ende April einen schriftlichen Bericht vorlegen.',
        'report',
        '../2019-04-30',
      ],
    ],
    not: [
      'Die Delegation wird die im Mai letzten Jahres eröffnete Schule besuchen.',
      'Die Delegation hofft, im Juni nach Minsk zurückzukehren.',
      'Das Ministerium dementierte, dass im Mai Gespräche stattfinden werden.',
    ],
  },
  es: {
    promises: [
      [
        'El ministro se comprometió a remitir un informe escrito antes de finales de abril.',
        'report',
        '../2019-04-30',
      ],
      ['La comisión viajará a Georgia en la segunda quincena de mayo.', 'visit', '2019-05-16/2019-05-31'],
    ],
    not: ['La delegación espera volver a Minsk en junio.', 'La reunión se celebró el 1 de marzo en Kiev.'],
  },
  it: {
    promises: [
      [
        'Il dialogo sui diritti umani avrà luogo all’inizio di novembre.',
        'dialogue',
        '2019-11-01/2019-11-10',
      ],
      [
        'La commissione si recherà in Georgia nella seconda metà di maggio.',
        'visit',
        '2019-05-16/2019-05-31',
      ],
    ],
    not: [
      'La delegazione visiterà la scuola aperta nel marzo scorso.',
      'La delegazione spera di tornare a Minsk a giugno.',
      'La riunione si è tenuta il 1° marzo a Kiev.',
    ],
  },
  pt: {
    promises: [
      [
        'A próxima reunião da comissão mista realizar-se-á em Brasília nos dias 12 e 13 de junho.',
        'dialogue',
        '2019-06-12/2019-06-13',
      ],
      [
        'O ministro comprometeu-se a enviar um relatório escrito até ao final de abril.',
        'report',
        '../2019-04-30',
      ],
    ],
    not: [
      'A delegação visitará a escola aberta no outono passado.',
      'A delegação espera regressar a Minsk em junho.',
      'A reunião realizou-se a 1 de março em Kiev.',
    ],
  },
  pl: {
    promises: [
      ['Polska otworzy w przyszłym roku ambasadę w Ułan Bator.', 'action', '2020'],
      [
        'Następne posiedzenie komitetu odbędzie się w Brukseli 12 i 13 czerwca.',
        'dialogue',
        '2019-06-12/2019-06-13',
      ],
      ['Komisja uda się do Gruzji w drugiej połowie maja.', 'visit', '2019-05-16/2019-05-31'],
    ],
    not: [
      'Delegacja odwiedzi szkołę otwartą jesienią ubiegłego roku.',
      'Delegacja ma nadzieję wrócić do Mińska w czerwcu.',
      'Posiedzenie odbyło się 1 marca w Kijowie.',
    ],
  },
  nl: {
    promises: [
      [
        'De minister beloofde vóór eind april een schriftelijk verslag voor te leggen.',
        'report',
        '../2019-04-30',
      ],
      ['De ondertekening van het akkoord is gepland voor 5 juli in Luxemburg.', 'agreement', '2019-07-05'],
    ],
    not: [
      'De delegatie hoopt in juni naar Minsk terug te keren.',
      'De vergadering vond op 1 maart plaats in Kiev.',
    ],
  },
};

describe.each(lexicons.map((lexicon) => ({ code: lexicon.code, lexicon })))('$code', ({ code, lexicon }) => {
  it('has words for everything that is looked for', () => {
    const missing = [
      ...lists.filter((list) => entriesOf(lexicon[list]).length === 0),
      // A language tells what is new by a small word before it, or by how it ends.
      ...((lexicon.cues.indefinite ?? lexicon.cues.accusative) ? [] : ['indefinite or accusative']),
      ...Object.entries(lexicon.cues)
        .filter(([, list]: [string, string]) => wordsOf(list).length === 0)
        .map(([cue]) => cue),
      ...(['inside', 'institutions', 'union', 'seats'] as const).filter(
        (list) => wordsOf(lexicon.names[list]).length === 0,
      ),
      ...Object.entries(lexicon.nouns).filter(([, list]) => entriesOf(list).length === 0),
      ...Object.entries(lexicon.excludes).filter(
        ([, list]: [string, Lexicon['excludes'][keyof Lexicon['excludes']]]) => entriesOf(list).length === 0,
      ),
    ];
    expect(missing).toEqual([]);
  });

  it('knows twelve months, seven weekdays, four seasons and ordinals', () => {
    const forms = vocabularyFor(code)?.dates.forms;
    expect([forms?.months.size, forms?.weekdays.size, forms?.seasons.size]).toEqual([12, 7, 4]);
  });

  it.each(sentences[code]?.promises ?? [])('%s', (text, kind, edtf) => {
    const { proposals } = read(text, { date: '2019-03-04' });
    expect(proposals.map((proposal) => [proposal.kind, proposal.timeframe?.edtf])).toEqual([[kind, edtf]]);
  });

  it.each(sentences[code]?.not ?? [])('promises nothing: %s', (text) => {
    expect(read(text, { date: '2019-03-04' }).proposals).toEqual([]);
  });
});

it('cannot be written with a bracket that holds words apart', () => {
  expect(() => patternOf('come back (to us)')).toThrow('join the words in it with hyphens');
  expect(patternOf('come back (to-us)').steps).toHaveLength(3);
  expect(() => patternOf('call/mail/write/open/extend/approve/sign/put into service/renew')).toThrow(
    'with hyphens',
  );
  expect(patternOf('call/mail/write/open/extend/approve/sign/put-into-service/renew').steps).toHaveLength(1);
});

it('covers these languages', () => {
  expect(Object.keys(sentences).sort()).toEqual(lexicons.map(({ code }) => code).sort());
});

it.each([
  ['one word', 'a'.repeat(300_000)],
  ['promises without end', 'will visit '.repeat(30_000)],
  ['dates without end', '20 November, '.repeat(20_000)],
  ['signs', '"('.repeat(100_000)],
  ['digits', '1 '.repeat(100_000)],
])('reads a line of %s within seconds of the processor', async (_, text) => {
  expect(await processorTime(() => read(text, { date: '2019-03-04' }))).toBeLessThan(8_000);
});
