import { defineProjection } from '#projections/projection.js';
import { commitmentOf } from '../streams.js';
import { type EvidenceRow, type EvidenceVersion, evidenceTable, evidenceVersion } from './table.js';

type Views = { evidence: EvidenceRow; versions: EvidenceVersion };

/** Every piece of evidence by itself, so that somebody can work through what nobody has checked yet. */
export const evidenceProjection = defineProjection<Views>({
  name: 'evidence',
  version: 2,
  tables: { evidence: evidenceTable, versions: evidenceVersion },
  past: { evidence: 'versions' },
  on: {
    EvidenceAdded: ({ evidence }, event) => {
      const { id, form, title } = event.data.evidence;
      const [addedBy, addedAt] = [event.data.by, event.data.at];
      evidence.put({
        commitment: commitmentOf(event),
        evidence: id,
        form,
        title,
        addedBy,
        addedAt,
        verifiedBy: null,
        verifiedAt: null,
        sincePosition: event.position,
      });
    },
    EvidenceRetracted: ({ evidence }, event) => {
      const before = evidence.get(commitmentOf(event), event.data.evidence);
      if (before) evidence.remove(before);
    },
    EvidenceVerified: ({ evidence }, event) => {
      const { evidence: id, by, at } = event.data;
      const before = evidence.get(commitmentOf(event), id);
      if (!before) throw new Error(`${event.type} of evidence that was never added`);
      evidence.put({ ...before, verifiedBy: by, verifiedAt: at, sincePosition: event.position });
    },
    VerificationTakenBack: ({ evidence }, event) => {
      const { evidence: id, last } = event.data;
      const before = evidence.get(commitmentOf(event), id);
      if (!before) throw new Error(`${event.type} of evidence that was never added`);
      const verified = { verifiedBy: last?.by ?? null, verifiedAt: last?.at ?? null };
      evidence.put({ ...before, ...verified, sincePosition: event.position });
    },
  },
});
