import { processorTime } from '#test/support/processor-time.js';
import { lexicons } from './languages/languages.js';
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

/** The same in each language: a meeting behind its day, a visit before its days, a report with its month. */
const lists: Readonly<Record<string, string>> = {
  en: 'Dates\n- 12 October: hearing on arms exports\n- study visit to Tbilisi, 9-11 November\n- end of March: final report of the rapporteur\n',
  ro: 'Date\n- 12 octombrie: audiere privind exporturile de arme\n- vizită de studiu la Tbilisi, 9-11 noiembrie\n- sfârșitul lunii martie: raportul final al raportorului\n',
  fr: 'Dates\n- 12 octobre : audition sur les exportations d’armes\n- visite d’étude à Tbilissi, 9-11 novembre\n- fin mars : rapport final de la rapporteure\n',
  de: 'Die nächsten Termine\n- 12. Oktober: Anhörung zu Rüstungsexporten\n- Delegationsreise nach Tiflis, 9.–11. November\n- Ende März: Abschlussbericht der Berichterstatterin\n',
  es: 'Fechas\n- 12 de octubre: audiencia sobre exportación de armas\n- visita de estudio a Tiflis, 9-11 de noviembre\n- finales de marzo: informe final de la ponente\n',
  it: 'Le prossime date\n- 12 ottobre: audizione sulle esportazioni di armi\n- visita di studio a Tbilisi, 9-11 novembre\n- fine marzo: relazione finale della relatrice\n',
  pt: 'As próximas datas\n- 12 de outubro: audição sobre exportações de armas\n- visita de estudo a Tbilissi, 9-11 de novembro\n- final de março: relatório final da relatora\n',
  pl: 'Najbliższe terminy\n- 12 października: wysłuchanie w sprawie eksportu broni\n- wizyta studyjna w Tbilisi, 9-11 listopada\n- koniec marca: sprawozdanie końcowe sprawozdawczyni\n',
  nl: 'De volgende data\n- 12 oktober: hoorzitting over wapenexport\n- studiebezoek aan Tbilisi, 9-11 november\n- eind maart: eindverslag van de rapporteur\n',
};

it('is read in every language', () => {
  expect(Object.keys(lists).sort()).toEqual(lexicons.map(({ code }) => code).sort());
});

it.each(Object.entries(lists))('A list in %s', (_, text) => {
  expect(found(text).map(([kind, edtf]) => [kind, edtf])).toEqual([
    ['dialogue', '2021-10-12'],
    ['visit', '2021-11-09/2021-11-11'],
    ['report', '2022-03-21/2022-03-31'],
  ]);
});

it('What is listed below words that undertake is undertaken, whatever its verb', () => {
  expect(
    found(
      'Kenya committed to:\n- publish the list of licences;\n- gazette the code;\n- deepen cooperation.\n',
    ),
  ).toEqual([
    ['action', undefined, 'publish the list of licences;'],
    ['action', undefined, 'gazette the code;'],
  ]);
  expect(found('Albania shall: (a) appoint the missing members; (b) align its visa policy.')).toHaveLength(2);
});

it('A heading names the meeting that the line below it dates', () => {
  expect(
    found(
      'The Chair closed the debate.\n\nDate and place of next meeting\n\nWednesday 20 October, Brussels\n',
    ),
  ).toEqual([['dialogue', '2021-10-20', 'Wednesday 20 October, Brussels']]);
});

it('Thousands of different promises take time that grows with their number', async () => {
  const promises = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `The Minister will send report no ${i} to committee ${i * 7} by ${1 + (i % 28)} May ${2022 + (i % 50)}.`,
    ).join(' ');
  const cost = (count: number) => {
    const text = promises(count);
    return processorTime(() => read(text, { date: '2021-09-30' }));
  };
  await cost(500);
  // The first has to make its code fast, too, and may meet the collector of garbage.
  const [first, some, second] = [await cost(8_000), await cost(2_000), await cost(8_000)];
  expect(Math.min(first, second)).toBeLessThan(10 * Math.max(some, 300));
});
