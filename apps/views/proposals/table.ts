import * as z from 'zod';
import { direction, kind, parties, readAs } from '#domain/commitments/commitment.terms.js';
import { actorId } from '#domain/event.js';
import { streamPrefixes } from '#domain/event-types.js';
import { commitmentId, language, visitId } from '#domain/values.js';
import {
  instant,
  json,
  listedTable,
  orNull,
  position,
  type RowOf,
  text,
  texts,
  versionsOf,
} from '#read-model/fields.js';
import { key } from '#read-model/view-table.js';

/** What may be mended of a proposal before it is accepted. */
export const mendable = ['kind', 'direction', 'statement', 'parties', 'date'] as const;

/** What a person made of a proposal. */
const outcome = z.enum(['waiting', 'accepted', 'dismissed']).meta({ id: 'ProposalOutcome' });

const reading = readAs.shape;

const aRead = {
  kind: 'visit',
  direction: 'ours',
  statement: 'The Chairman is expected to visit Astana this autumn.',
  parties: { responsible: 'Subcommittee on Human Rights', supporting: [], counterparts: [], owner: null },
  edtf: '2018-23',
};

/** A proposal that a reading made: what was read, and what a person made of it. */
const fields = {
  commitment: key(text(commitmentId, { show: 'list', csv: true, sort: 'id', example: 'r-0f3a9c1e5b7d-1' })),
  visit: text(visitId, { show: 'list', csv: true, sort: 'visit', filter: true, example: 'kazakhstan-2018' }),
  reading: text(reading.reading, {
    show: 'list',
    csv: true,
    filter: true,
    example: '0f3a9c1e5b7d2846af10c3e9d57b8264',
  }),
  rule: text(reading.rule, { show: 'list', csv: true, filter: true, example: 'expected' }),
  language: text(language, { show: 'list', csv: true, filter: true, example: 'en' }),
  confidence: json(reading.confidence, { show: 'list', csv: true, example: 0.85 }),
  reasons: json(reading.reasons, {
    show: 'list',
    about: 'why it was read so, in the words of the source',
    example: [{ code: 'dates', params: { edtf: '2018-23' }, words: 'this autumn' }],
  }),
  outcome: text(outcome, {
    show: 'list',
    csv: true,
    filter: true,
    example: 'accepted',
  }),
  read: json(z.object({ kind, direction, statement: z.string(), parties, edtf: z.string() }), {
    show: 'list',
    about: 'what was read, whatever was made of it since',
    example: aRead,
  }),
  mended: texts(z.enum(mendable), {
    show: 'list',
    about: 'what a person saw otherwise than it was read, until it was accepted',
    example: ['date'],
  }),
  settledBy: orNull(text(actorId, { show: 'list', csv: true, example: 'staff:ana' })),
  settledAt: orNull(instant({ show: 'list', csv: true, example: '2018-08-21T09:30:00.000Z' })),
  sincePosition: position({ show: 'list', as: 'position', example: 17 }),
};

const stream = { prefix: streamPrefixes.commitment, property: 'commitment' } as const;

export const readProposals = listedTable('read_proposal', stream, fields);
export type ReadProposal = RowOf<typeof fields>;

const versionFields = versionsOf(fields);

/** A proposal as it was listed, until a person mended or settled it. */
export const readProposalVersion = listedTable('read_proposal_version', stream, versionFields, {
  indexes: [['untilPosition']],
});
export type ReadProposalVersion = RowOf<typeof versionFields>;
