import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { streamPrefixes } from '#domain/event-types.js';
import { commitmentId, evidenceId } from '#domain/values.js';
import { instant, listedTable, orNull, position, type RowOf, text, versionsOf } from '#read-model/fields.js';
import { key } from '#read-model/view-table.js';

/** A piece of evidence: what was brought, and whether somebody has checked it. */
const fields = {
  commitment: key(
    text(commitmentId, { show: 'list', csv: true, filter: true, example: 'chairman-visits-astana-2018' }),
  ),
  evidence: key(text(evidenceId, { show: 'list', as: 'id', csv: true, example: 'call' })),
  form: text(z.enum(['link', 'note', 'document', 'file']).meta({ id: 'EvidenceForm' }), {
    show: 'list',
    csv: true,
    filter: true,
    example: 'note',
  }),
  title: text(z.string(), { show: 'list', csv: true, example: 'Call of the mission' }),
  addedBy: text(actorId, { show: 'list', csv: true, filter: true, example: 'staff:ana' }),
  addedAt: instant({ show: 'list', csv: true, sort: 'added', example: '2018-08-20T09:30:00.000Z' }),
  verifiedBy: orNull(text(actorId, { show: 'list', csv: true, example: null })),
  verifiedAt: orNull(instant({ show: 'list', csv: true, example: null })),
  sincePosition: position({ show: 'list', as: 'position', sort: 'position', example: 18 }),
};

const stream = { prefix: streamPrefixes.commitment, property: 'commitment' } as const;

export const evidenceTable = listedTable('evidence', stream, fields, {
  indexes: [['addedAt'], ['addedBy'], ['verifiedAt']],
});
export type EvidenceRow = RowOf<typeof fields>;

const versionFields = versionsOf(fields);

/** A piece as it was listed, until an event changed it or took it back. */
export const evidenceVersion = listedTable('evidence_version', stream, versionFields, {
  indexes: [['untilPosition']],
});
export type EvidenceVersion = RowOf<typeof versionFields>;
