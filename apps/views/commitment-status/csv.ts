import { type CsvColumn, listCell } from '../listing/csv.js';
import type { CommitmentItem } from './item.js';

/**
 * Commitments as CSV. `import` takes the same columns and records from them what a commitment says, its stage and
 * its links; what the register computes or counts is there to be read.
 *
 * Cells of several values have one on each line. `quotes` is a JSON array of `source`, `start`, `exact`,
 * `language`, `recurrence` a JSON object: what the API takes.
 */
export const commitmentColumns: readonly CsvColumn<CommitmentItem>[] = [
  // Its terms.
  { header: 'id', valueOf: ({ id }) => id },
  { header: 'visit', valueOf: ({ visit }) => visit },
  { header: 'kind', valueOf: ({ kind }) => kind },
  { header: 'direction', valueOf: ({ direction }) => direction },
  { header: 'statement', valueOf: ({ statement }) => statement },
  { header: 'language', valueOf: ({ language }) => language },
  { header: 'edtf', valueOf: ({ edtf }) => edtf },
  { header: 'words', valueOf: ({ words }) => words },
  { header: 'zone', valueOf: ({ zone }) => zone },
  { header: 'hemisphere', valueOf: ({ hemisphere }) => hemisphere },
  { header: 'responsible', valueOf: ({ responsible }) => responsible },
  { header: 'supporting', valueOf: ({ supporting }) => listCell(supporting) },
  { header: 'counterparts', valueOf: ({ counterparts }) => listCell(counterparts) },
  { header: 'owner', valueOf: ({ owner }) => owner },
  { header: 'tags', valueOf: ({ tags }) => listCell(tags) },
  {
    header: 'quotes',
    valueOf: ({ quotes }) =>
      quotes.length === 0
        ? null
        : JSON.stringify(
            quotes.map(({ source, start, words, language }) => ({ source, start, exact: words, language })),
          ),
  },
  { header: 'recurrence', valueOf: ({ recurrence }) => recurrence && JSON.stringify(recurrence) },
  // How it stands.
  { header: 'stage', valueOf: ({ stage }) => stage },
  { header: 'outcome', valueOf: ({ outcome }) => outcome },
  { header: 'schedule', valueOf: ({ schedule }) => schedule },
  { header: 'evidence', valueOf: ({ evidence }) => evidence },
  { header: 'evidenceCount', valueOf: ({ evidenceCount }) => evidenceCount },
  { header: 'evidenceVerified', valueOf: ({ evidenceVerified }) => evidenceVerified },
  { header: 'windowFirst', valueOf: ({ window }) => window.first },
  { header: 'windowLast', valueOf: ({ window }) => window.last },
  { header: 'baselineFirst', valueOf: ({ baseline }) => baseline?.first ?? null },
  { header: 'baselineLast', valueOf: ({ baseline }) => baseline?.last ?? null },
  { header: 'slipDays', valueOf: ({ slipDays }) => slipDays },
  { header: 'postponements', valueOf: ({ postponements }) => postponements },
  { header: 'links', valueOf: ({ links }) => listCell(links.map(({ relation, to }) => `${relation} ${to}`)) },
  { header: 'visitTitle', valueOf: ({ visitTitle }) => visitTitle },
  { header: 'lastReportedAt', valueOf: ({ lastReportedAt }) => lastReportedAt },
  { header: 'recordedAt', valueOf: ({ recordedAt }) => recordedAt },
  { header: 'changedAt', valueOf: ({ changedAt }) => changedAt },
  { header: 'version', valueOf: ({ version }) => version },
];
