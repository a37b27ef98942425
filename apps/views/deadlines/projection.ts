import {
  acceptedAs,
  correctedTo,
  type Redating,
  redating,
  timeframeFrom,
} from '#domain/commitments/commitment.events.js';
import { type Parties } from '#domain/commitments/commitment.terms.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import type { Because } from '#domain/visits/quote.schema.js';
import { defineProjection, type Fold, onEach, type RecordedOf } from '#projections/projection.js';
import { commitmentOf } from '../streams.js';
import { bodiesOf, timed } from '../terms.js';
import { type Deadline, type DeadlineStep, deadlines } from './table.js';

type Views = { deadlines: Deadline };

/** When each commitment is due, and the steps by which that date came about. Listens to nothing that changes neither. */
export const deadlinesProjection = defineProjection<Views>({
  name: 'deadlines',
  version: 2,
  tables: { deadlines },
  on: {
    CommitmentProposed: (fold, event) => open(fold, event, 'proposed'),
    CommitmentRecorded: (fold, event) => open(fold, event, 'open'),
    CommitmentAccepted: (fold, event) =>
      change(fold, event, () => ({ stage: 'open', ...acceptedAs(event.data) })),
    AcceptanceTakenBack: (fold, event) =>
      change(fold, event, () => ({ stage: 'proposed', ...acceptedAs(event.data) })),
    CommitmentDismissed: (fold, event) => change(fold, event, () => ({ stage: 'dismissed' })),
    ProposalRestored: (fold, event) => change(fold, event, () => ({ stage: 'proposed' })),
    TermsCorrected: (fold, event) => {
      const { quotes, ...terms } = correctedTo(event.data);
      change(fold, event, ({ steps }) => {
        // What a step quoted of another visit stands in the history.
        const kept = terms.visit ? steps.map(withoutQuote) : steps;
        const [set, ...later] = kept;
        const quote = quotes?.[0];
        const first = set && quotes && { ...set, because: quote ? { quote } : null };
        return { ...terms, steps: first ? [first, ...later] : kept };
      });
    },
    RecordingTakenBack: (fold, event) => change(fold, event, () => ({ stage: 'dismissed' })),
    RecordingRestored: (fold, event) => change(fold, event, () => ({ stage: 'open' })),
    CommitmentClosed: (fold, event) => change(fold, event, () => ({ stage: 'closed' })),
    CommitmentReopened: (fold, event) => change(fold, event, () => ({ stage: 'open' })),
    CommitmentReworded: (fold, event) => {
      const { statement, language } = event.data;
      change(fold, event, () => ({ statement, language }));
    },
    CommitmentAssigned: (fold, event) => change(fold, event, () => assigned(event.data.parties)),
    BodyRenamed: (fold, event) => change(fold, event, () => assigned(event.data.parties)),
    ...onEach([...redating], (fold, event) => move(fold, event)),
  },
});

type Event = RecordedOf<
  | 'CommitmentProposed'
  | 'CommitmentRecorded'
  | 'CommitmentAccepted'
  | 'AcceptanceTakenBack'
  | 'CommitmentDismissed'
  | 'ProposalRestored'
  | 'TermsCorrected'
  | 'RecordingTakenBack'
  | 'RecordingRestored'
  | 'CommitmentClosed'
  | 'CommitmentReopened'
  | 'CommitmentReworded'
  | 'CommitmentAssigned'
  | 'BodyRenamed'
  | Redating['type']
>;
type Opening = Extract<Event, { type: 'CommitmentProposed' | 'CommitmentRecorded' }>;
type Move = Extract<Event, { type: Redating['type'] }>;

const open = ({ deadlines }: Fold<Views>, event: Opening, stage: 'proposed' | 'open'): void => {
  const { commitment, visit, kind, direction, statement, language, parties, timeframe, quotes } = event.data;
  const [quote] = quotes;
  deadlines.put({
    commitment,
    visit,
    kind,
    direction,
    stage,
    statement,
    language,
    ...assigned(parties),
    ...timed(timeframe),
    steps: [step('set', event, timeframe, quote ? { quote } : null)],
    version: event.version,
    sincePosition: event.position,
  });
};

const change = (
  { deadlines }: Fold<Views>,
  event: Event,
  changes: (before: Deadline) => Partial<Deadline>,
): void => {
  const before = deadlines.get(commitmentOf(event));
  if (!before) throw new Error(`${event.type} of a commitment that was never recorded`);
  deadlines.put({ ...before, ...changes(before), version: event.version, sincePosition: event.position });
};

const withoutQuote = (step: DeadlineStep): DeadlineStep =>
  step.because && 'quote' in step.because ? { ...step, because: null } : step;

const ways = {
  TimeframeNarrowed: 'narrowed',
  CommitmentPostponed: 'postponed',
  TimeframeCorrected: 'corrected',
} as const satisfies Record<Redating['type'], DeadlineStep['how']>;

const move = (fold: Fold<Views>, event: Move): void => {
  const timeframe = timeframeFrom(event);
  // That the first date was another changes nothing of when it is due.
  if (!timeframe) {
    change(fold, event, () => ({}));
    return;
  }
  const because = 'because' in event.data ? event.data.because : { note: event.data.reason };
  change(fold, event, ({ steps }) => ({
    ...timed(timeframe),
    steps: [...steps, step(ways[event.type], event, timeframe, because)],
  }));
};

const step = (
  how: DeadlineStep['how'],
  { data: { by, at }, position }: Opening | Move,
  { edtf, words, window }: Timeframe,
  because: Because | null,
): DeadlineStep => ({ how, edtf, words: words ?? null, window, because, by, at, position });

const assigned = (parties: Parties) => ({
  responsible: parties.responsible,
  bodies: bodiesOf(parties),
  owner: parties.owner,
});
