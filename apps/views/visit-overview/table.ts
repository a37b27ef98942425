import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { streamPrefixes } from '#domain/event-types.js';
import { keptFile } from '#domain/files.js';
import { instant as anInstant, language, sourceId, visitId } from '#domain/values.js';
import { meeting, source, visitTerms } from '#domain/visits/visit.events.js';
import {
  day,
  instant,
  json,
  listedTable,
  number,
  orNull,
  position,
  type RowOf,
  text,
  texts,
  versionsOf,
} from '#read-model/fields.js';
import { key } from '#read-model/view-table.js';

const { delegation, host, place } = visitTerms.shape;

/** A source without its text, and how long that is in code points. */
const sourceOverview = source
  .omit({ text: true })
  .extend({
    characters: z.int(),
    retracted: z
      .boolean()
      .optional()
      .meta({ description: 'true when it was taken back: nothing is quoted from it any more' }),
  })
  .meta({ id: 'SourceOverview' });

const title = 'Press release on the visit of the delegation to Kazakhstan, 17-18 August 2018';
const sha256 = '0f5a2b4c6d8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a6b8c0d1e3f5a7b9c1d2e4f60';
const recorded = '2018-08-20T09:30:00.000Z';
const aSource = {
  id: 'press-release',
  title,
  languages: ['en', 'ro'],
  mediaType: 'text/plain',
  sha256,
  characters: 6841,
};

/** A visit with its meetings and a list of its sources. */
const visitFields = {
  visit: key(text(visitId, { show: 'list', as: 'id', csv: true, sort: 'id', example: 'kazakhstan-2018' })),
  title: text(z.string(), {
    show: 'list',
    csv: true,
    sort: 'title',
    example: "Visit of the European Parliament's Committee on Foreign Affairs to Kazakhstan",
  }),
  /** Every title it had and since when by the store's clock, so that an old report shows the old one. */
  titles: json(z.array(z.object({ title: z.string(), since: anInstant }))),
  delegation: json(delegation, {
    show: 'list',
    csv: ({ name }: { name: string }) => name,
    example: { name: 'Committee on Foreign Affairs of the European Parliament', members: [] },
  }),
  host: json(host, {
    show: 'list',
    csv: ({ body }: { body: string }) => body,
    example: { body: 'Republic of Kazakhstan', country: 'KZ' },
  }),
  place: json(place, {
    show: 'list',
    csv: ({ name }: { name: string }) => name,
    example: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
  }),
  country: text(place.shape.country, { filter: true }),
  edtf: text(z.string(), { show: 'list', csv: true, example: '2018-08-17/2018-08-18' }),
  words: orNull(text(z.string(), { show: 'list', example: 'August 17-18, 2018' })),
  windowFirst: orNull(day()),
  windowLast: orNull(day()),
  sources: json(z.array(sourceOverview), { show: 'detail', example: [aSource] }),
  meetings: json(z.array(meeting), { show: 'detail', example: [] }),
  recordedAt: instant({ show: 'list', example: recorded }),
  recordedBy: text(actorId, { show: 'detail', example: 'staff:ana' }),
  changedAt: instant({ show: 'list', sort: 'changed', example: recorded }),
  changedBy: text(actorId, { show: 'detail', example: 'staff:ana' }),
  version: number({ show: 'list', csv: true, example: 2 }),
  sincePosition: position({ show: 'list', as: 'position', example: 2 }),
  searchText: text(z.string()),
};

/** A source's text, kept as it is: the one place where the words of quotes live in the views. */
const sourceFields = {
  visit: key(text(visitId, { show: 'list', example: 'kazakhstan-2018' })),
  source: key(text(sourceId, { show: 'list', as: 'id', example: 'press-release' })),
  title: text(z.string(), { show: 'list', example: title }),
  languages: texts(language, { show: 'list', example: ['en', 'ro'] }),
  mediaType: text(z.string(), { show: 'list', example: 'text/plain' }),
  url: orNull(text(z.string(), { show: 'list', example: null })),
  sha256: text(z.string(), { show: 'list', example: sha256 }),
  text: text(z.string(), {
    show: 'list',
    example: 'Chairman of the Subcommittee on Human Rights is expected to visit Astana this autumn.',
  }),
  file: orNull(json(keptFile, { show: 'list', about: 'the file that it came as', example: null })),
  attachedBy: text(actorId, { show: 'list', example: 'staff:ana' }),
  attachedAt: instant({ show: 'list', example: recorded }),
};

const stream = { prefix: streamPrefixes.visit, property: 'visit' } as const;

export const visitOverview = listedTable('visit_overview', stream, visitFields, {
  computed: ['starts', 'search'],
});
export type VisitOverview = RowOf<typeof visitFields>;

const versionFields = versionsOf(visitFields);

/** A visit as it was listed, until an event changed it. What the database computes of visits is computed when it is read. */
export const visitVersion = listedTable('visit_overview_version', stream, versionFields, {
  indexes: [['untilPosition']],
});
export type VisitVersion = RowOf<typeof versionFields>;

export const visitSource = listedTable('visit_source', stream, sourceFields);
export type VisitSource = RowOf<typeof sourceFields>;

/** Characters (code points) in a part of a source. */
export const PART = 4096;

/** A source cut into parts, for the words of quotes. */
const partFields = {
  visit: key(sourceFields.visit),
  source: key(sourceFields.source),
  part: key(number()),
  text: sourceFields.text,
};

export const visitSourcePart = listedTable('visit_source_part', stream, partFields);
export type VisitSourcePart = RowOf<typeof partFields>;
