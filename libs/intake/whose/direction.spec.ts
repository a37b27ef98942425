import { lexicons } from '../languages/languages.js';
import { read } from '../reading.js';

/**
 * The same four in each language: the other side's minister sends a report; a delegation of ours travels; the other side's comes to
 * us; both meet again. "Ours" is the European Union's, as no names are given.
 */
const told: Readonly<
  Record<string, readonly [theirs: string, ours: string, theyCome: string, joint: string]>
> = {
  en: [
    'The Kazakh Minister of Justice will send a written report by 5 May.',
    'A delegation of the European Parliament will travel to Astana on 5 May.',
    'A delegation is expected in Brussels on 5 May.',
    'The two sides agreed to meet again in Astana on 5 May.',
  ],
  ro: [
    'Ministrul kazah al justiției va trimite un raport scris până la 5 mai.',
    'O delegație a Parlamentului European se va deplasa la Astana pe 5 mai.',
    'O delegație este așteptată la Bruxelles pe 5 mai.',
    'Cele două părți au convenit să se întâlnească din nou la Astana pe 5 mai.',
  ],
  fr: [
    'Le ministre kazakh de la justice enverra un rapport écrit avant le 5 mai.',
    'Une délégation du Parlement européen se rendra à Astana le 5 mai.',
    'Une délégation est attendue à Bruxelles le 5 mai.',
    'Les deux parties ont convenu de se réunir à Astana le 5 mai.',
  ],
  de: [
    'Der kasachische Justizminister wird bis zum 5. Mai einen schriftlichen Bericht schicken.',
    'Eine Delegation des Europäischen Parlaments wird am 5. Mai nach Astana reisen.',
    'Eine Delegation wird am 5. Mai in Brüssel erwartet.',
    'Beide Seiten vereinbarten, sich am 5. Mai in Astana zu treffen.',
  ],
  es: [
    'El ministro de Justicia kazajo enviará un informe escrito antes del 5 de mayo.',
    'Una delegación del Parlamento Europeo viajará a Astaná el 5 de mayo.',
    'Una delegación es esperada en Bruselas el 5 de mayo.',
    'Las dos partes acordaron reunirse en Astaná el 5 de mayo.',
  ],
  it: [
    'Il ministro della Giustizia kazako invierà una relazione scritta entro il 5 maggio.',
    'Una delegazione del Parlamento europeo si recherà ad Astana il 5 maggio.',
    'Una delegazione è attesa a Bruxelles il 5 maggio.',
    'Le due parti hanno concordato di incontrarsi ad Astana il 5 maggio.',
  ],
  pt: [
    'O ministro da Justiça cazaque enviará um relatório escrito até 5 de maio.',
    'Uma delegação do Parlamento Europeu viajará para Astana no dia 5 de maio.',
    'Uma delegação é esperada em Bruxelas no dia 5 de maio.',
    'As duas partes acordaram reunir-se em Astana no dia 5 de maio.',
  ],
  pl: [
    'Kazachski minister sprawiedliwości prześle pisemne sprawozdanie do 5 maja.',
    'Delegacja Parlamentu Europejskiego uda się 5 maja do Astany.',
    'Delegacja jest oczekiwana w Brukseli 5 maja.',
    'Obie strony uzgodniły, że spotkają się w Astanie 5 maja.',
  ],
  nl: [
    'De Kazachse minister van Justitie zal uiterlijk op 5 mei een schriftelijk verslag sturen.',
    'Een delegatie van het Europees Parlement reist op 5 mei naar Astana.',
    'Een delegatie wordt op 5 mei in Brussel verwacht.',
    'Beide partijen kwamen overeen elkaar op 5 mei in Astana te ontmoeten.',
  ],
};

const directionsIn = (text: string) =>
  read(text, { date: '2019-03-04' }).proposals.map(({ direction }) => direction);

it('is told in every language that is read', () => {
  expect(Object.keys(told).sort()).toEqual(lexicons.map(({ code }) => code).sort());
});

describe.each(Object.entries(told))('In %s', (_, [theirs, ours, theyCome, joint]) => {
  it('who sends owes it', () => expect(directionsIn(theirs)).toEqual(['theirs']));
  it('who travels owes it', () => expect(directionsIn(ours)).toEqual(['ours']));
  it('who comes to us owes it', () => expect(directionsIn(theyCome)).toEqual(['theirs']));
  it('who meet owe it together', () => expect(directionsIn(joint)).toEqual(['joint']));
});

describe('A body without a name', () => {
  it('is of the side that speaks of it', () => {
    expect(
      directionsIn('The Kazakh Minister said that a new committee would publish its findings by 5 May.'),
    ).toEqual(['theirs']);
  });

  it('is ours where nobody of the other side does', () => {
    expect(directionsIn('The Committee will publish its findings by 5 May.')).toEqual(['ours']);
  });
});

it('What we were told of is done by the other side', () => {
  expect(directionsIn('I was assured that a new tariff would be introduced by 5 May.')).toEqual(['theirs']);
  expect(directionsIn('The delegation was informed that a new tariff would be introduced by 5 May.')).toEqual(
    ['theirs'],
  );
});

it('The Union is the other side of a country that is no member of it', () => {
  const text = 'The European Commission will send a report by 5 May.';
  const directionFor = (ours: string[]) =>
    read(text, { date: '2019-03-04', ours }).proposals.map(({ direction }) => direction);
  expect(directionFor(['Moldova'])).toEqual(['theirs']);
  expect(directionFor(['Lithuania'])).toEqual(['ours']);
  expect(directionFor(['Delegation to the EU-Armenia Committee'])).toEqual(['ours']);
});

it('In a letter, what nobody is named for is of who writes it', () => {
  expect(directionsIn('Dear all,\n\nWill send the programme to Astana by 5 May.')).toEqual(['ours']);
});

it('What a state does at home is the other side’s, where nobody of ours is named', () => {
  const said = 'The delegation met the Speaker of the Parliament of Georgia in Tbilisi.';
  expect(directionsIn(`${said} The election law will be put to the vote on 5 May.`)).toEqual(['theirs']);
  expect(directionsIn(`${said} The European Parliament will vote on 5 May.`)).toEqual(['ours']);
});

it('To whom something is done does not do it: who promises it does', () => {
  expect(
    directionsIn('The Kazakh Minister added that European observers would be accredited by 5 May.'),
  ).toEqual(['theirs']);
});

it('What “you” will do, in a letter of ours, is of whoever it is written to', () => {
  const letter = 'Dear Minister,\n\nThank you for receiving us in Astana.';
  expect(directionsIn(`${letter} You will send us the draft law by 5 May.`)).toEqual(['theirs']);
});

it('What follows from a deed of both, where nobody is named, is of both', () => {
  expect(
    directionsIn(
      'The two sides signed a declaration. A working group will present recommendations by 5 May.',
    ),
  ).toEqual(['joint']);
});

it('An office is ours where the text says so of it each time', () => {
  const promise = 'Ambasada va trimite un raport până la 5 mai.';
  expect(directionsIn(`Ambasada României la Astana anunță următoarele.\n\n${promise}`)).toEqual(['ours']);
  expect(directionsIn(`Ambasada Kazahstanului la București anunță următoarele.\n\n${promise}`)).toEqual([
    'theirs',
  ]);
});

it('Who says “we” with the verb speaks for us, whoever the sentence names before', () => {
  expect(
    directionsIn('În ceea ce privește cererea ministrului kazah, vom trimite un răspuns până la 5 mai.'),
  ).toEqual(['ours']);
});

it('A body that debates does so by itself', () => {
  expect(directionsIn('The Subcommittee will discuss the findings on 5 May.')).toEqual(['ours']);
  expect(directionsIn('The two sides will discuss the findings on 5 May.')).toEqual(['joint']);
});

it('Who moves is told behind the verb too, where the sentence begins with the day', () => {
  expect(directionsIn('Im Mai reist eine armenische Parlamentariergruppe nach Berlin.')).toEqual(['theirs']);
  expect(directionsIn('In mei bezoekt een Armeense parlementaire delegatie Brussel.')).toEqual(['theirs']);
  expect(directionsIn('Im Mai besucht eine Delegation des Bundestages Armenien.')).toEqual(['ours']);
});

it.each([
  'The Speaker of the House of Representatives promised to send the list by 5 May.',
  'El presidente del Senado se comprometió a remitir la lista antes del 5 de mayo.',
  "Le président du Sénat s'est engagé à transmettre la liste avant le 5 mai.",
  'Il presidente del Senato si è impegnato a trasmettere la lista entro il 5 maggio.',
  'Der Präsident des Senats sagte zu, die Liste bis zum 5. Mai zu übermitteln.',
  'De voorzitter van het Huis van Afgevaardigden zegde toe vóór 5 mei een lijst te sturen.',
  'Președintele Parlamentului s-a angajat să transmită lista până la 5 mai.',
])('Who presides over a house of their parliament is of the other side: %s', (text) => {
  expect(directionsIn(text)).toEqual(['theirs']);
});

describe('A name that is given as ours', () => {
  const directionFor = (ours: string[], text: string) =>
    read(text, { date: '2019-03-04', ours }).proposals.map(({ direction }) => direction);

  it('may stand by one of its words', () => {
    const text = 'Kenya welcomed the offer. The Embassy will publish the report by 5 May.';
    expect(directionFor(['Embassy of Ireland'], text)).toEqual(['ours']);
    expect(directionFor(['European Parliament'], text)).toEqual(['theirs']);
  });

  it('is not told by a word that another country has too', () => {
    const text = 'The Embassy of Kenya will publish the report by 5 May.';
    expect(directionFor(['Embassy of Ireland'], text)).toEqual(['theirs']);
  });

  it('of a country leaves a letter that an ambassador of another one signs to that one', () => {
    const letter = (signed: string) =>
      `Dear Senator,\n\nWe shall send the list by 5 May.\n\nYours sincerely,\nKhalid Amin\nAmbassador of ${signed}`;
    expect(directionFor(['Ireland'], letter('Morocco'))).toEqual(['theirs']);
    expect(directionFor(['Ireland'], letter('Ireland'))).toEqual(['ours']);
  });
});

it('Who tells us something is of the other side', () => {
  const said = 'told the delegation that all ballot papers would be published by 5 May.';
  expect(directionsIn(`The Commission's president ${said}`)).toEqual(['theirs']);
});

it.each([
  'The delegation met the Minister of Justice of Georgia. He agreed to let the delegation have the list by 5 May.',
  'De delegatie sprak met de Georgische minister. Hij zal de delegatie voor 5 mei de lijst sturen.',
  'La délégation a rencontré la ministre géorgienne. Elle s’est engagée à communiquer à la délégation la liste avant le 5 mai.',
])('“He” who gives something to the delegation is none of it: %s', (text) => {
  expect(directionsIn(text)).toEqual(['theirs']);
});

it('The delegation behind its verb gives, where nobody stands before it', () => {
  expect(directionsIn('Ihren Bericht legt die Delegation am 5. Mai vor.')).toEqual(['ours']);
});

it('“We” in what “he added” is of who spoke in the sentence before', () => {
  const said = 'The Governor of Kisumu in Kenya said that a list was ready.';
  expect(directionsIn(`${said} "We will send the list by 5 May," he added.`)).toEqual(['theirs']);
});

it('Another committee than the one where both sit is not both', () => {
  const title = 'The EU-Georgia Association Committee met on 1 March.\n\n';
  expect(directionsIn(`${title}The Committee will send a report by 5 May.`)).toEqual(['joint']);
  expect(directionsIn(`${title}The Legal Affairs Committee will send a report by 5 May.`)).not.toEqual([
    'joint',
  ]);
});

it('Who meets by video is not told behind “by”', () => {
  expect(
    directionsIn('Committee members will meet by videoconference with their counterparts on 5 May.'),
  ).toEqual(['joint']);
});

it('Experts without a country who go to the one that the text is about are ours', () => {
  const said = 'Georgia has reformed its courts. ';
  expect(directionsIn(`${said}Experts of the Venice Commission will travel to Tbilisi on 5 May.`)).toEqual([
    'ours',
  ]);
});

it('A delegation is of the country behind its long name', () => {
  const named = 'A delegation of the National Information Technologies company of Kazakhstan';
  expect(directionsIn(`${named} will come to Tallinn on 5 May.`)).toEqual(['theirs']);
});

it('What two secretariats do, both do', () => {
  expect(directionsIn('The two committee secretariats will exchange lists of laws by 5 May.')).toEqual([
    'joint',
  ]);
});

it('Members of the parliament of another country are of there', () => {
  const members = 'The members of the legal affairs committee of the Moldovan Parliament';
  expect(directionsIn(`${members} are to come to Brussels this autumn.`)).toEqual(['theirs']);
});

it('“He” is no delegation', () => {
  const met = 'The delegation met the Minister of Justice of Ghana.';
  expect(directionsIn(`${met} He agreed to send the Association a list by 5 May.`)).toEqual(['theirs']);
});

it('Nobody visits where they are at home', () => {
  const thanked =
    'Președintele grupului de prietenie din Majilis a mulțumit pentru sprijinul acordat de România';
  expect(directionsIn(`${thanked} și a anunțat că va veni la București la începutul lunii mai.`)).toEqual([
    'theirs',
  ]);
});

it('A committee that hears somebody does so alone, in each language', () => {
  expect(directionsIn('La Commissione ascolterà l’ambasciatore di Tunisia a Roma il 5 maggio.')).toEqual([
    'ours',
  ]);
});

describe('Who was present is on the side that the list says', () => {
  const done = ['Mr Kalandia will send the list by 5 May.', 'Ms Horvat will send the draft by 5 May.'].join(
    '\n',
  );

  it('before a colon, for all up to the end of the line', () => {
    const list =
      'For the EU side: Mr Karl Lindqvist, Ms Anna Horvat, Mr Piet Smeets\nFor the Georgian side: Ms Nino Abashvili, Mr Levan Tsereteli (Ministry of Economy), Mr Zurab Kalandia';
    expect(directionsIn(`${list}\n\n${done}`)).toEqual(['theirs', 'ours']);
  });

  it('in brackets, for all up to the semicolon', () => {
    const list =
      'Present: Karl Lindqvist, Anna Horvat, Piet Smeets (European Union); Nino Abashvili, Levan Tsereteli, Zurab Kalandia (Georgia)';
    expect(directionsIn(`${list}\n\n${done}`)).toEqual(['theirs', 'ours']);
  });

  it('above, for those who stand each on a line', () => {
    const list =
      'For the European Union:\n- Mr Karl Lindqvist, Head of Unit\n- Ms Anna Horvat\nFor Georgia:\n- Ms Nino Abashvili\n- Mr Levan Tsereteli, Director for Customs Policy\n- Mr Zurab Kalandia';
    expect(directionsIn(`${list}\n\n${done}`)).toEqual(['theirs', 'ours']);
  });

  it('and what both are called tells of neither', () => {
    const list =
      'Für die EU: Herr Karl Lindqvist, Frau Anna Horvat, Herr Piet Smeets\nFür Georgien: Frau Nino Abashvili, Herr Levan Tsereteli (Wirtschaftsministerium), Herr Zurab Kalandia';
    const sent =
      'Herr Kalandia wird die Liste bis zum 5. Mai übermitteln.\nFrau Horvat wird den Entwurf bis zum 5. Mai übermitteln.';
    expect(directionsIn(`${list}\n\n${sent}`)).toEqual(['theirs', 'ours']);
  });
});

it('A letterhead of a country of the language, outside the Union, is ours where neither the Union nor its own country is named', () => {
  const text = (head: string) =>
    [
      head,
      'Las partes celebraron la cuarta reunión del mecanismo.',
      'Hablaron del comercio y de la pesca.',
      'El Perú remitirá la lista antes del 5 de mayo.',
      'El viceministro agradeció la hospitalidad.',
    ].join('\n\n');
  expect(directionsIn(text('Ministerio de Relaciones Exteriores del Perú'))).toEqual(['ours']);
  expect(directionsIn(text('Ministerio de Asuntos Exteriores de España'))).toEqual(['theirs']);
});

it('A letterhead tells whose an English text is where states of that language publish it, a headline does not', () => {
  const text = (head: string) =>
    [
      head,
      'The sides held the fourth round of talks.',
      'They spoke of trade and of fisheries.',
      'India will send the list by 5 May.',
      'The Secretary thanked his hosts.',
    ].join('\n\n');
  expect(directionsIn(text('Government of India'))).toEqual(['ours']);
  expect(directionsIn(text('LOK SABHA SECRETARIAT'))).toEqual(['ours']);
  expect(directionsIn(text('A delegation of the committee concludes its visit to India'))).toEqual([
    'theirs',
  ]);
});

it('Under the letterhead of another state a text is of that state, though the Union is spoken of further on', () => {
  const text = (...beginning: readonly string[]) =>
    [
      ...beginning,
      'Ei au vorbit despre comerț.',
      'Ei au vorbit despre vinuri.',
      'Ei au vorbit despre drumuri.',
      'Ei au vorbit despre școli.',
      'Ei au vorbit despre energie.',
      'Ei au vorbit despre turism.',
      'Ei au vorbit despre sănătate.',
      'S-a vorbit și despre Uniunea Europeană.',
      'Deputații germani vor sosi la Chișinău în ianuarie.',
    ].join('\n\n');
  const ofMoldova = ['Parlamentul Republicii Moldova', 'Oaspeți din Germania.'];
  expect(directionsIn(text(...ofMoldova))).toEqual(['theirs']);
  expect(directionsIn(text('Parlamentul European', ...ofMoldova))).toEqual(['ours']);
});

it('In a table, whoever stands in a cell behind what is to be done does it', () => {
  const rows = [
    'What | Who | When',
    'Written reply on the case of the journalist | the Kyrgyz Ministry of Justice | by 5 May',
    'Draft statement | European Parliament | by 5 May',
  ];
  expect(directionsIn(`Minutes of the meeting\n\n${rows.join('\n')}`)).toEqual(['theirs', 'ours']);
});

it('A body between the names of both sides is of both from then on', () => {
  const held = 'EU–Armenia Subcommittee on Justice\n\nThe Deputy Minister of Justice presented the reform.';
  expect(directionsIn(`${held}\n\nThe Subcommittee meets again in Brussels in May.`)).toEqual(['joint']);
});

it('At whose request something is done, does not do it', () => {
  const minister = 'The Minister of Justice of Kyrgyzstan denied it.';
  expect(
    directionsIn(`${minister} At the request of the delegation, he promised to send the list by 5 May.`),
  ).toEqual(['theirs']);
});

it('The Union is told by one word, where no other name stands beside it', () => {
  const seafarers = 'The European Union raised the situation of seafarers with the Philippines.';
  expect(directionsIn(`${seafarers} Union trainers will travel to Cebu on 5 May.`)).toEqual(['ours']);
});

it('Whom I receive comes', () => {
  expect(directionsIn('Am 5. Mai werde ich den Ministerpräsidenten hier in Berlin empfangen.')).toEqual([
    'theirs',
  ]);
});

it('A minister who writes to a parliament of his own country is of our side, whatever he signs with', () => {
  const letter = [
    'Den Haag, 20 juni 2023',
    'Geachte voorzitter,',
    'Ik sprak in Accra over de schuldencrisis van Ghana.',
    'Over de uitkomsten zal ik uw Kamer in het najaar rapporteren.',
    'De minister van Buitenlandse Zaken',
  ];
  expect(directionsIn(letter.join('\n\n'))).toEqual(['ours']);
});

it('Who answers a request did not make it', () => {
  const made = 'The Ministry presented a proposal and the European Parliament';
  expect(directionsIn(`${made} will send its opinion by 5 May.`)).toEqual(['ours']);
});

it('Unions are not the Union', () => {
  expect(directionsIn('Unions from Ghana will send a letter to the European Parliament by 5 May.')).toEqual([
    'theirs',
  ]);
});

it('A signature may end with a full stop', () => {
  const letter =
    'Dear Chair,\n\nI shall send you the list by 5 May.\n\nYours sincerely,\n\nRania Haddad, Ambassador of Jordan.';
  expect(directionsIn(letter)).toEqual(['theirs']);
});
