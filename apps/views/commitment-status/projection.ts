import {
  acceptedAs,
  correctedTo,
  datesAfter,
  type Redating,
  redating,
  timeframeFrom,
  withoutLink,
} from '#domain/commitments/commitment.events.js';
import { type Evidence, type Parties } from '#domain/commitments/commitment.terms.js';
import type { DomainEvent } from '#domain/event-types.js';
import { isUndated, slipInDays } from '#domain/timeframes/timeframe.js';
import type { Timeframe, Window } from '#domain/timeframes/timeframe.schema.js';
import { defineProjection, type Fold, onEach, type RecordedOf } from '#projections/projection.js';
import { searchTextOf } from '#read-model/search.js';
import {
  type CommitmentChanged,
  type CommitmentStatus,
  type CommitmentStatusVersion,
  type CommitmentText,
  commitmentChanged,
  commitmentStatus,
  commitmentStatusVersion,
  commitmentText,
  type EvidenceItem,
} from '#read-model/tables/commitment-status.js';
import { commitmentOf } from '../streams.js';
import { bodiesOf, timed } from '../terms.js';

/** A type alias rather than an interface: only these count as a record of tables. */
type Views = {
  status: CommitmentStatus;
  versions: CommitmentStatusVersion;
  texts: CommitmentText;
  changed: CommitmentChanged;
};

/** Commitments as they stand, and each version as it stood, so that `asOf` is a look-up and never a replay. */
export const commitmentStatusProjection = defineProjection<Views>({
  name: 'commitment_status',
  version: 4,
  tables: {
    status: commitmentStatus,
    versions: commitmentStatusVersion,
    texts: commitmentText,
    changed: commitmentChanged,
  },
  writeOnly: ['texts', 'changed'],
  past: { status: 'versions' },
  on: {
    CommitmentProposed: (fold, event) => stand(fold, opened(event, 'proposed')),
    CommitmentRecorded: (fold, event) => stand(fold, opened(event, 'open')),
    CommitmentAccepted: (fold, event) =>
      change(fold, event, () => ({ stage: 'open', ...acceptedAs(event.data) })),
    AcceptanceTakenBack: (fold, event) =>
      change(fold, event, () => ({ stage: 'proposed', ...acceptedAs(event.data) })),
    CommitmentDismissed: (fold, event) =>
      change(fold, event, () => ({ stage: 'dismissed', closedBecause: event.data.reason })),
    CommitmentReworded: (fold, event) => {
      const { statement, language } = event.data;
      change(fold, event, () => ({ statement, language }));
    },
    CommitmentAssigned: (fold, event) => change(fold, event, () => assigned(event.data.parties)),
    BodyRenamed: (fold, event) => change(fold, event, () => assigned(event.data.parties)),
    CommitmentTagged: (fold, event) => change(fold, event, () => ({ tags: event.data.tags })),
    ...onEach([...redating], (fold, event) => change(fold, event, (before) => redated(before, event))),
    ProgressReported: (fold, event) =>
      change(fold, event, ({ reports }) => ({
        reports: reports + 1,
        lastReport: event.data.report,
        lastReportedAt: event.data.at,
      })),
    EvidenceAdded: (fold, event) =>
      change(fold, event, (before) => proven([...before.evidenceItems, added(event.data.evidence, event)])),
    EvidenceVerified: (fold, event) =>
      change(fold, event, (before) => {
        const { evidence, by, at } = event.data;
        return proven(
          before.evidenceItems.map((present) =>
            present.item.id === evidence ? { ...present, verifiedBy: by, verifiedAt: at } : present,
          ),
        );
      }),
    VerificationTakenBack: (fold, event) =>
      change(fold, event, ({ evidenceItems }) => {
        const { evidence, last } = event.data;
        const verified = { verifiedBy: last?.by ?? null, verifiedAt: last?.at ?? null };
        return proven(
          evidenceItems.map((present) =>
            present.item.id === evidence ? { ...present, ...verified } : present,
          ),
        );
      }),
    CommitmentClosed: (fold, event) =>
      change(fold, event, (before) => {
        const { outcome, on = null, reason = null, supersededBy = null, next = before.next } = event.data;
        return { stage: 'closed', outcome, closedOn: on, closedBecause: reason, supersededBy, next };
      }),
    CommitmentReopened: (fold, event) =>
      change(fold, event, () => ({
        stage: 'open',
        outcome: null,
        closedOn: null,
        closedBecause: null,
        supersededBy: null,
      })),
    CommitmentLinked: (fold, event) => {
      const { relation, to } = event.data;
      change(fold, event, ({ links }) => ({ links: [...links, { relation, to }] }));
    },
    CommitmentUnlinked: (fold, event) =>
      change(fold, event, ({ links }) => ({ links: withoutLink(links, event.data) })),
    ProposalRestored: (fold, event) =>
      change(fold, event, () => ({ stage: 'proposed', closedBecause: null })),
    EvidenceRetracted: (fold, event) =>
      change(fold, event, ({ evidenceItems }) =>
        proven(evidenceItems.filter(({ item }) => item.id !== event.data.evidence)),
      ),
    TermsCorrected: (fold, event) => change(fold, event, () => correctedTo(event.data)),
    ReportRetracted: (fold, event) =>
      change(fold, event, ({ reports }) => {
        const { last } = event.data;
        return { reports: reports - 1, lastReport: last?.report ?? null, lastReportedAt: last?.at ?? null };
      }),
    RecordingTakenBack: (fold, event) => {
      const { sameAs, reason } = event.data;
      change(fold, event, ({ links }) => ({
        stage: 'dismissed',
        closedBecause: reason,
        ...(sameAs && { links: [...links, { relation: 'same-as', to: sameAs }] }),
      }));
    },
    RecordingRestored: (fold, event) => {
      const { sameAs } = event.data;
      change(fold, event, ({ links }) => ({
        stage: 'open',
        closedBecause: null,
        ...(sameAs && { links: withoutLink(links, { relation: 'same-as', to: sameAs }) }),
      }));
    },
    RecurrenceSet: (fold, event) => change(fold, event, () => ({ recurrence: event.data.recurrence })),
  },
});

type CommitmentEvent = RecordedOf<
  Exclude<DomainEvent['type'], `Visit${string}` | `Source${string}` | `Meeting${string}`>
>;
type Opening = RecordedOf<'CommitmentProposed' | 'CommitmentRecorded'>;

const opened = (event: Opening, stage: 'proposed' | 'open'): CommitmentStatus => {
  const {
    commitment,
    visit,
    kind,
    direction,
    statement,
    language,
    parties,
    timeframe,
    quotes,
    tags,
    by,
    at,
  } = event.data;
  const {
    recurrence = null,
    follows,
    expected = null,
  } = event.type === 'CommitmentRecorded' ? event.data : {};
  return {
    commitment,
    visit,
    kind,
    direction,
    stage,
    outcome: null,
    statement,
    language,
    ...timed(timeframe),
    hemisphere: timeframe.hemisphere,
    ...baseline(timeframe),
    slipDays: 0,
    postponements: 0,
    ...assigned(parties),
    ...proven([]),
    tags,
    quotes,
    recurrence,
    links: follows ? [{ relation: 'follows-from', to: follows }] : [],
    reports: 0,
    lastReport: null,
    lastReportedAt: null,
    closedOn: null,
    closedBecause: null,
    next: null,
    supersededBy: null,
    expected,
    recordedAt: at,
    recordedBy: by,
    changedAt: at,
    changedBy: by,
    version: event.version,
    sincePosition: event.position,
    sinceAt: event.recordedAt,
    textVersion: event.version,
  };
};

/** What an event makes of the row. */
const change = (
  fold: Fold<Views>,
  event: CommitmentEvent,
  changes: (before: CommitmentStatus) => Partial<CommitmentStatus>,
): void => {
  const before = fold.status.get(commitmentOf(event));
  if (!before) throw new Error(`${event.type} of a commitment that was never recorded`);
  const after: CommitmentStatus = {
    ...before,
    ...changes(before),
    changedAt: event.data.at,
    changedBy: event.data.by,
    version: event.version,
    sincePosition: event.position,
    sinceAt: event.recordedAt,
  };
  stand(
    fold,
    String(textOf(after)) === String(textOf(before)) ? after : { ...after, textVersion: event.version },
  );
};

/** The row as it stands now, when it changed and, if they are new with it, the words that it is found by. */
const stand = ({ status, texts, changed }: Fold<Views>, row: CommitmentStatus): void => {
  const { commitment, changedAt, sinceAt, version, textVersion } = row;
  status.put(row);
  changed.put({ commitment, changedAt, sinceAt });
  if (textVersion === version) texts.put({ commitment, version, searchText: searchTextOf(textOf(row)) });
};

/** The first window with a day in it. */
const baseline = (timeframe: Timeframe) => baselineOf(isUndated(timeframe) ? null : timeframe.window);

const baselineOf = (window: Window | null) => ({
  baselineFirst: window?.first ?? null,
  baselineLast: window?.last ?? null,
});

/** The slip is what postponements make it: 0 until the first, however a window is narrowed. */
const redated = (before: CommitmentStatus, event: Redating): Partial<CommitmentStatus> => {
  const { postponements, baselineFirst: first, baselineLast: last } = before;
  const known = { postponements, baseline: first === null && last === null ? null : { first, last } };
  const dates = datesAfter(known, event);
  const timeframe = timeframeFrom(event);
  const now = timeframe?.window ?? { first: before.windowFirst, last: before.windowLast };
  return {
    ...(timeframe && { ...timed(timeframe), hemisphere: timeframe.hemisphere, expected: null }),
    ...baselineOf(dates.baseline),
    postponements: dates.postponements,
    slipDays: dates.postponements === 0 ? 0 : slipInDays(dates.baseline ?? nowhere, now),
  };
};

const nowhere: Window = { first: null, last: null };

const assigned = (parties: Parties) => ({ ...parties, bodies: bodiesOf(parties) });

const added = (item: Evidence, { data: { by, at } }: RecordedOf<'EvidenceAdded'>): EvidenceItem => ({
  item,
  addedBy: by,
  addedAt: at,
  verifiedBy: null,
  verifiedAt: null,
});

const proven = (evidenceItems: readonly EvidenceItem[]) => {
  const verified = evidenceItems.filter(({ verifiedAt }) => verifiedAt !== null).length;
  return {
    evidence: verified > 0 ? 'verified' : evidenceItems.length > 0 ? 'claimed' : 'none',
    evidenceCount: evidenceItems.length,
    evidenceVerified: verified,
    evidenceItems,
  } as const;
};

const textOf = (row: CommitmentStatus) => [
  row.statement,
  ...row.bodies,
  ...row.tags,
  row.words,
  row.recurrence?.series,
  ...row.evidenceItems.map(({ item }) => item.title),
];
