import type * as z from 'zod';
import type { CommandContext } from '#domain/decider.js';
import { actorId } from '#domain/event.js';
import { instant } from '#domain/values.js';
import { type Quote, quoteInput } from '#domain/visits/quote.schema.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import { quoteFrom, type Visit, type VisitCommand, visit } from '#domain/visits/visit.js';

/** A small visit for specs: one source in one language, one in two. */

export const ana: CommandContext = {
  by: actorId.parse('staff:ana'),
  now: instant.parse('2018-08-20T09:30:00.000Z'),
};

export const place = { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' } as const;

export const visitToAstana = {
  visit: 'astana-2018',
  title: 'Visit to Astana',
  delegation: { name: 'Committee on Foreign Affairs', head: { name: 'Cristian Dan Preda' }, members: [] },
  host: { body: 'Republic of Kazakhstan', country: 'KZ' },
  dates: { edtf: '2018-08-17/2018-08-18' },
  place,
} satisfies z.input<typeof visitCommands.RecordVisit>;

/** What was promised there, as the register is asked to record it. */
export const promised = {
  visit: 'astana-2018',
  kind: 'visit',
  direction: 'ours',
  statement: 'The chairman visits Astana',
  language: 'en',
  parties: {},
  timeframe: { edtf: '2018-23' },
};

export const pressRelease = {
  id: 'press-release',
  title: 'Press release',
  languages: ['en', 'ro'],
  mediaType: 'text/plain',
  text:
    'The chairman is expected to visit Astana this autumn. ' +
    'Reuniunile periodice sunt programate în perioada 20-21 noiembrie 2018 la Bruxelles.',
} satisfies z.input<typeof visitCommands.AttachSource>;

export const report = {
  id: 'report',
  title: 'Mission report',
  languages: ['en'],
  mediaType: 'text/plain',
  text: 'The mission comes in November. The sixteenth meeting follows. The ministry confirmed the fifth of November.',
} satisfies z.input<typeof visitCommands.AttachSource>;

const commands: VisitCommand[] = [
  { type: 'RecordVisit', data: visitCommands.RecordVisit.parse(visitToAstana) },
  { type: 'AttachSource', data: visitCommands.AttachSource.parse(pressRelease) },
  { type: 'AttachSource', data: visitCommands.AttachSource.parse(report) },
];

/** The visit recorded, both sources attached. */
export const astana: Visit = commands.reduce(
  (state, command) => visit.decide({ ...command, ...ana }, state).reduce(visit.evolve, state),
  visit.initial,
);

/** Where words stand in a source of the visit. */
export const quoteOf = (source: typeof pressRelease | typeof report, exact: string, language = 'en'): Quote =>
  quoteFrom(astana, quoteInput.parse({ source: source.id, exact, language }), '');
