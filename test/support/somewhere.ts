import type * as z from 'zod';
import type { visitCommands } from '#domain/visits/visit.commands.js';

/** A visit with nothing in it but what it must have, for specs of files that are imported. */
export const somewhere = {
  visit: 'somewhere-2018',
  title: 'A visit',
  delegation: { name: 'Delegation', members: [] },
  host: { body: 'Ministry', country: 'KZ' },
  dates: { edtf: '2018-08-17' },
  place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
} satisfies z.input<typeof visitCommands.RecordVisit>;

/** The same as a visit file of nine lines: it has one source, `note.txt`. */
export const visitFile = (visit: string = somewhere.visit): string => `visit:
  id: ${visit}
  title: A visit
  delegation: { name: Delegation, members: [] }
  host: { body: Ministry, country: KZ }
  dates: { edtf: 2018-08-17 }
  place: { name: Astana, country: KZ, zone: Asia/Almaty, hemisphere: north }
sources:
  - { id: note, title: Note, languages: [en], file: note.txt }
`;

/** With a commitment from line 10 on; `fields` are its lines from 17 on, its `timeframe` at least. */
export const visitFileWithLetter = (
  fields: string,
  { visit = somewhere.visit, letter = 'letter' } = {},
): string => `${visitFile(visit)}commitments:
  - id: ${letter}
    kind: report
    direction: theirs
    statement: The minister writes
    language: en
    parties: {}
${fields}`;
