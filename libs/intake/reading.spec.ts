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

describe('working days', () => {
  const timeframesIn = (text: string) =>
    read(text, { date: '2018-08-27' }).proposals.map(({ timeframe }) => [
      timeframe?.edtf,
      timeframe?.counted,
    ]);
  const counted = (from: string, workingDays = 20) => ({ workingDays, from, isWithin: true });

  it.each([
    'The Ministry will send the report to the Committee within 20 working days.',
    'Ministerul va transmite raportul comisiei în termen de 20 de zile lucrătoare.',
    'Le ministère enverra le rapport à la commission dans un délai de 20 jours ouvrables.',
    'Das Ministerium wird den Bericht innerhalb von 20 Arbeitstagen übermitteln.',
  ])('are counted without the weekend, from the day of the document: %s', (text) => {
    expect(timeframesIn(text)).toEqual([['2018-08-27/2018-09-24', counted('2018-08-27')]]);
  });

  it('are counted from the day that is named beside them, as other days are', () => {
    const promise = 'The Ministry will send the report to the Committee within';
    expect(timeframesIn(`${promise} 20 working days of 3 September 2018.`)).toEqual([
      ['2018-09-03/2018-10-01', counted('2018-09-03')],
    ]);
    expect(timeframesIn(`${promise} 60 days of 3 September 2018.`)).toEqual([
      ['2018-09-03/2018-11-02', undefined],
    ]);
    expect(timeframesIn(`${promise} 20 days.`)).toEqual([['2018-08-27/2018-09-16', undefined]]);
  });
});

describe('the day on which somebody spoke', () => {
  const datesIn = (text: string) =>
    read(text, { date: '2024-05-23' }).proposals.map(({ timeframe }) => timeframe?.edtf ?? null);

  it.each([
    'The Minister said on Wednesday that the report will be published.',
    'On Friday the Minister of Georgia told reporters that the commission will publish its report.',
    'Vineri, ministrul georgian a declarat că raportul va fi publicat.',
  ])('is not the day of what was said: %s', (text) => expect(datesIn(text)).toEqual([null]));

  it.each([
    ['In June, he said, the committee will publish its report.', '2024-06'],
    ['By June, according to the Minister of Georgia, the law will be adopted.', '../2024-06'],
    ['The Minister said on Wednesday that the report will be published in June.', '2024-06'],
  ])('leaves the day that was said: %s', (text, edtf) => expect(datesIn(text)).toEqual([edtf]));
});

it('A clause that says when a thing is done is no promise beside it', () => {
  const text = 'The Bureau will take a decision on the venue when it meets in Copenhagen on 4 December.';
  expect(
    read(text, { date: '2023-09-07' }).proposals.map(({ kind, timeframe }) => [kind, timeframe?.edtf]),
  ).toEqual([['action', '2023-12-04']]);
});

describe('A promise that was reported', () => {
  it.each([
    ['fr', 'Le ministre kazakh a annoncé que le président du Sénat se rendrait à Paris en juin.'],
    ['es', 'El ministro kazajo anunció que el presidente del Senado viajaría a Madrid en junio.'],
    ['it', 'Il ministro kazako ha annunciato che il presidente del Senato visiterebbe Roma a giugno.'],
    ['pt', 'O ministro cazaque anunciou que o presidente do Senado visitaria Lisboa em junho.'],
  ])('is read by its verb in the conditional, too: %s', (_, text) => {
    const { proposals } = read(text, { date: '2024-02-02' });
    expect(proposals.map(({ kind, timeframe }) => [kind, timeframe?.edtf])).toEqual([['visit', '2024-06']]);
  });
});

describe('A headline', () => {
  it('promises without a day where somebody is named before the task', () => {
    const [proposal, ...others] = read('EU to open office in Dushanbe', { date: '2024-02-02' }).proposals;
    expect([proposal?.kind, proposal?.direction, others]).toEqual(['action', 'ours', []]);
  });

  it('is the same promise as what it heads', () => {
    const { proposals } = read(
      'EU to open office in Dushanbe\n\nThe European Union will open an office in Dushanbe in May.',
      { date: '2024-02-02' },
    );
    expect(proposals.map(({ timeframe, also }) => [timeframe?.edtf, also.length])).toEqual([['2024-05', 1]]);
  });
});

it('A label before a colon is not what is sent', () => {
  const text = 'NGO round table: participants will be sent our conclusions on 5 March.';
  expect(read(text, { date: '2024-02-02' }).proposals.map(({ kind }) => kind)).toEqual(['report']);
});

it('People in custody are a case, in words that no lexicon knows too', () => {
  const text =
    'The Prosecutor General said that investigators will decide within ten days whether to keep her in custody.';
  expect(read(text, { date: '2024-02-02' }).proposals.map(({ kind }) => kind)).toEqual(['case']);
});

it('The day of an election dates no visit that is named before it', () => {
  const text =
    'The Speaker thanked Members for their visit and praised the plans for the elections on 9 June.';
  expect(read(text, { date: '2024-05-23' }).proposals.filter(({ kind }) => kind === 'visit')).toEqual([]);
});

it('A meeting that somebody hosts is held, and a person who is hosted comes', () => {
  const kindsIn = (text: string) => read(text, { date: '2019-05-14' }).proposals.map(({ kind }) => kind);
  expect(
    kindsIn(
      'The next meeting of the Joint Parliamentary Committee will be hosted by the European Parliament in October.',
    ),
  ).toEqual(['dialogue']);
  expect(kindsIn('The Speaker of the Senate will be hosted by the European Parliament in October.')).toEqual([
    'visit',
  ]);
});

it('Two meetings of one month are two, though both are organised', () => {
  const { proposals } = read(
    [
      'S-a convenit ca următoarea ședință comună a celor două comisii să fie organizată la București, în luna mai.',
      'Ambasada României va organiza, tot în luna mai, o conferință dedicată minorităților.',
    ].join('\n\n'),
    { date: '2020-02-11' },
  );
  expect(proposals.map(({ kind, also }) => [kind, also.length])).toEqual([
    ['dialogue', 0],
    ['dialogue', 0],
  ]);
});

describe('a text that begins with the name of an agency in brackets', () => {
  it('is read', () => {
    const { proposals } = read('(BELGA) Premier Maes reist op 3 maart 2020 naar Rabat.', {
      date: '2020-01-21',
    });
    expect(proposals.map(({ timeframe }) => timeframe?.edtf)).toEqual(['2020-03-03']);
  });
});

it('What a person told is read without a day, in verbs that no list knows, with "that" or without', () => {
  const quoted = (text: string) =>
    read(text, { date: '2020-02-11' }).proposals.map(({ quote }) => quote.text);
  for (const told of [
    'Ms Leka replied that the notice would be rescinded.',
    'Mr Tavares said his group would inspect the two prisons.',
  ])
    expect(quoted(told)).toEqual([told]);
  // Neither a condition, nor what a law is for.
  expect(quoted('They warned that the Union would reconsider its help if the law were adopted.')).toEqual([]);
  expect(quoted('A bill that would rescind the notice is discussed.')).toEqual([]);
});

it('One clause with one day is one promise, however many verbs it has', () => {
  const [first, ...others] = read(
    'The Secretariat will prepare a briefing on the subject, to be circulated by 20 March.',
    { date: '2020-02-20' },
  ).proposals;
  expect(first?.timeframe?.edtf).toBe('../2020-03-20');
  expect(first?.also).toEqual([]);
  expect(others).toEqual([]);
});

it('In numbered paragraphs, what something was for is nobody’s task', () => {
  const report =
    'Report on a visit\n\n1. The purpose of the visit was to inform the Committee on enlargement.';
  expect(read(report, { date: '2023-10-19' }).proposals).toEqual([]);
});

it.each([
  'The exact date of the visit will be announced later.',
  'Data exactă a vizitei va fi stabilită pe canale diplomatice.',
  'La date exacte de la réunion sera fixée par la voie diplomatique.',
  'Der genaue Termin des Besuchs wird noch bekannt gegeben.',
  'De precieze datum van het bezoek wordt later bekendgemaakt.',
  'La fecha exacta de la visita se fijará por vía diplomática.',
  'La data esatta della visita sarà comunicata per via diplomatica.',
  'A data exata da visita será anunciada mais tarde.',
  'Dokładny termin wizyty zostanie ustalony drogą dyplomatyczną.',
])('A day that is still to be set promises nothing: %s', (text) => {
  expect(read(text, { date: '2020-01-10' }).proposals).toEqual([]);
});

it.each([
  ['The date of the next meeting was agreed: 12 May 2020.', '2020-05-12'],
  ['Data vizitei a fost stabilită pentru 12 mai 2020.', '2020-05-12'],
  ['Der Termin für die nächste Sitzung des Ausschusses wurde auf den 12. Mai 2020 festgelegt.', '2020-05-12'],
])('A day that was set does: %s', (text, edtf) => {
  expect(read(text, { date: '2020-01-10' }).proposals.map(({ timeframe }) => timeframe?.edtf)).toEqual([
    edtf,
  ]);
});

describe('The accent on the last vowel tells words apart, where a text is written with accents', () => {
  const promised = (text: string): number => read(text, { date: '2021-03-10' }).proposals.length;

  it('what entered into force, and what enters', () => {
    expect(promised("Il a été question de l'accord de partenariat, entré en vigueur en mai.")).toBe(0);
    expect(promised("L'accord de partenariat signé à Genève entre en vigueur en mai.")).toBe(1);
  });

  it('a programme, and what is on one', () => {
    expect(promised("L'ambassade a promis de proposer à la délégation un programme d'ici au 30 juin.")).toBe(
      1,
    );
    expect(promised('La réunion est programmée pour le 30 juin.')).toBe(1);
  });

  it('and a text without any is read all the same', () => {
    expect(promised('La reunion est programmee pour le 30 juin.')).toBe(1);
    expect(promised('La delegacion visitara Astana el 5 de mayo.')).toBe(1);
  });
});

it('What I or we shall send is read like what he will', () => {
  for (const [text, edtf] of [
    ['Je vous adresserai la liste avant le 4 mai.', '../2021-05-03'],
    ['Nous vous remettrons la liste avant le 4 mai.', '../2021-05-03'],
    ['Le remitiré la lista antes del 4 de mayo.', '../2021-05-03'],
    ['Vi trasmetterò un elenco entro il 3 maggio.', '../2021-05-03'],
    ['Entregarei a lista até 3 de maio.', '../2021-05-03'],
  ] as const)
    expect(read(text, { date: '2021-03-10' }).proposals.map(({ timeframe }) => timeframe?.edtf)).toEqual([
      edtf,
    ]);
});

it('“Vous” is no wish', () => {
  const sent = 'Le secrétariat vous remettra la liste avant le 4 mai.';
  expect(read(sent, { date: '2021-03-10' }).proposals.length).toBe(1);
});

describe('Money that somebody will give', () => {
  it.each([
    'Irish Aid will support the co-operatives with a further €400,000 in the second half of 2024.',
    "L'Azerbaigian contribuirà infine con 300.000 euro al restauro di una chiesa.",
    'La UE contribuirá con 20 millones de euros a la reforma.',
    'România va sprijini construcția școlii cu două milioane de lei.',
    "L'Union contribuera à hauteur de 5 millions d'euros à la rénovation des écoles.",
  ])('is no effect: %s', (text) => {
    expect(read(text, { date: '2024-03-10' }).proposals.map(({ kind }) => kind)).toEqual(['action']);
  });

  it('where none is told of, it is one', () => {
    expect(
      read('The programme will contribute to trust between both sides.', { date: '2024-03-10' }).proposals,
    ).toEqual([]);
  });
});

it('An hour whose minutes stand behind a dot is no day', () => {
  for (const text of [
    'The Chair closed the meeting at 16.10.',
    'The meeting was adjourned at 12.05.',
    'De voorzitter opent de vergadering om 14.05 uur.',
    'La séance est ouverte à 9.12.',
    'La seduta comincia alle 9.10.',
  ])
    expect(read(text, { date: '2021-03-10' }).proposals).toEqual([]);
  expect(
    read('Die Sitzung am 16.10. wird in Berlin stattfinden.', { date: '2021-03-10' }).proposals.map(
      ({ timeframe }) => timeframe?.edtf,
    ),
  ).toEqual(['2021-10-16']);
});

it('Who was received for talks is not to be received', () => {
  const received =
    'Der Ausschuss hat heute Vormittag eine Delegation aus Ankara zu einer Aussprache empfangen.';
  expect(read(received, { date: '2021-03-10' }).proposals).toEqual([]);
});

it('After what something else is so, is no promise', () => {
  for (const text of [
    'After the opening of the tunnel in May, the train to Lugano takes half an hour.',
    "Dopo l'apertura della galleria del Ceneri, in maggio, il treno per Lugano impiega mezz'ora.",
    'Nach der Eröffnung des Tunnels im Mai braucht der Zug nach Lugano eine halbe Stunde.',
    'Tras la apertura del túnel en mayo, el tren a Lugano tarda media hora.',
    'Po otwarciu tunelu w maju pociąg do Lugano jedzie pół godziny.',
  ])
    expect(read(text, { date: '2021-03-10' }).proposals).toEqual([]);
});

it('A row that says what, who and when is to be done, whatever its noun', () => {
  const rows = [
    'No. | What | Who | When',
    '1 | Placement of the three with the Library | both parliaments | 3–14 June',
    '2 | Photographs | press office | done',
  ];
  expect(
    read(rows.join('\n'), { date: '2024-02-08' }).proposals.map(({ direction, timeframe }) => [
      direction,
      timeframe?.edtf,
    ]),
  ).toEqual([['joint', '2024-06-03/2024-06-14']]);
});

it('A short line that names what is next may end with a year', () => {
  const next = read('Next round: Brussels, 2024.', { date: '2023-12-05' }).proposals;
  expect(next.map(({ timeframe }) => timeframe?.edtf)).toEqual(['2024']);
});

it('Who begins behind a colon does not do what stands before it', () => {
  const dates =
    'Le groupe a arrêté les dates des entretiens : quatre sénateurs seront à Tachkent du 12 au 17 septembre.';
  expect(read(dates, { date: '2022-03-24' }).proposals.map(({ kind }) => kind)).toEqual(['visit']);
});

it('A small word may stand inside any phrase', () => {
  for (const text of [
    'Il ministro della Giustizia si è invece impegnato a inviare una relazione entro il 3 maggio.',
    "Le ministre de la Justice s'est également engagé à envoyer un rapport avant le 4 mai.",
    'El ministro de Justicia se ha también comprometido a enviar un informe antes del 4 de mayo.',
    'Ministrul justiției s-a totodată angajat să transmită un raport până la 3 mai.',
    'The Minister of Justice has also undertaken to send a report by 3 May.',
  ])
    expect(
      read(text, { date: '2021-03-10' }).proposals.map(({ kind, timeframe }) => [kind, timeframe?.edtf]),
    ).toEqual([['report', expect.stringMatching(/^\.\.\/2021-05-03$/)]]);
});

it('What takes a promise back is said of it, not of prices, comments or decisions', () => {
  for (const text of [
    'A delegação visitará Lisboa a 5 de maio, onde a inflação caiu.',
    'El embajador agradeció su comentario. La delegación viajará a Bogotá el 5 de mayo.',
    'Die Ernte fiel aus Sicht des Ministers gut, und die Delegation wird am 5. Mai nach Astana reisen.',
  ])
    expect(read(text, { date: '2019-03-10' }).proposals.map(({ timeframe }) => timeframe?.edtf)).toEqual([
      '2019-05-05',
    ]);
});

describe('An invitation that is refused promises nothing', () => {
  it.each([
    'Een uitnodiging om in mei naar Tokio te komen, kon de Kamer wegens het drukke vergaderschema niet aannemen.',
    'An invitation to come to Tokyo in May could not be accepted by the House.',
    'The House regretted that it could not take up the invitation to visit Tokyo in May.',
    "The Chair was unable to accept the Speaker's invitation to come to Tokyo in May.",
    'He had to decline an invitation to speak in Tokyo in May.',
    'The invitation to come to Tokyo in May was politely declined.',
    'O invitație de a veni în mai la Tokio nu a putut fi acceptată.',
    'Camera nu a putut onora invitația de a vizita Tokio în mai.',
    'Președintele nu va putea da curs invitației de a veni la Tokio în mai.',
    'Invitația de a vizita Tokio în mai a fost declinată.',
    'Eine Einladung nach Tokio im Mai konnte der Ausschuss nicht annehmen.',
    'Der Einladung, im Mai nach Tokio zu kommen, kann der Präsident nicht folgen.',
    'Der Präsident lehnte eine Einladung nach Tokio im Mai ab.',
    "Une invitation à se rendre à Tokyo en mai n'a pu être acceptée.",
    "Le président n'a pas pu donner suite à l'invitation de se rendre à Tokyo en mai.",
    "Le président a décliné l'invitation de se rendre à Tokyo en mai.",
    "Le président ne pourra pas répondre à l'invitation à venir à Tokyo en mai.",
    'De voorzitter sloeg een uitnodiging om in mei naar Tokio te komen af.',
    'De Kamer kan niet ingaan op de uitnodiging om in mei naar Tokio te komen.',
    'El presidente no pudo aceptar la invitación de viajar a Tokio en mayo.',
    'El presidente declinó la invitación de viajar a Tokio en mayo.',
    'Il presidente non ha potuto accettare l’invito a recarsi a Tokyo in maggio.',
    'Il presidente ha declinato l’invito a recarsi a Tokyo in maggio.',
    'O presidente não pôde aceitar o convite para visitar Tóquio em maio.',
    'O presidente recusou o convite para visitar Tóquio em maio.',
    'Przewodniczący nie mógł przyjąć zaproszenia do Tokio w maju.',
    'Przewodniczący odrzucił zaproszenie do złożenia wizyty w Tokio w maju.',
  ])('%s', (text) => expect(read(text, { date: '2019-11-20' }).proposals).toEqual([]));
});
