import fc from 'fast-check';
import { type Asking, asked, note, tryConversations, yearly } from '#test/support/return-visit.js';
import { commitmentEvents, evolve, initial } from './commitment.events.js';
import { type Commitment, nextOccurrence } from './commitment.js';
import { isAt } from './commitment.state.js';
import { LAST_NUMBER } from './commitment.terms.js';

/** Few words each, so that a conversation repeats and contradicts itself often. */
const days = ['', '2018', '2018-23', '2018-11', '2018-11-20', '2018-12', '2019-24', 'soon'];
const timeframe = fc.record({ edtf: fc.constantFrom(...days) });
const statement = fc.constantFrom('He comes.', 'He stays.');
const reason = fc.constantFrom('elections', 'illness');
const on = fc.constantFrom('2018-11-20', '2018-11-21');
const other = fc.constantFrom('return-visit', 'pcc-16', 'other');
const tags = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
const bodies = fc.array(fc.constantFrom('Majilis', 'Senate'), { maxLength: 3 });
const recurrence = fc.constantFrom(yearly, { ...yearly, number: LAST_NUMBER });
const quote = fc.record({
  source: fc.constantFrom('report', 'minutes'),
  exact: fc.constantFrom('in November', 'The mission', 'nowhere'),
});
const because = fc.oneof(fc.constant(note), fc.record({ quote }));
const id = fc.constantFrom('e1', 'e2');
const terms = fc.record({ statement, timeframe, tags }).map((said) => ({ ...asked, ...said }));

type Asks = { [Type in Asking['type']]: fc.Arbitrary<Extract<Asking, { type: Type }>['data']> };
const asks: Asks = {
  ProposeCommitment: terms,
  AcceptProposal: fc.constant({}),
  DismissProposal: fc.record({ reason }),
  RecordCommitment: fc.oneof(
    terms,
    terms.chain((said) => recurrence.map((often) => ({ ...said, recurrence: often }))),
  ),
  RewordCommitment: fc.record({ statement, because }, { requiredKeys: ['statement'] }),
  AssignCommitment: fc.record({ supporting: bodies, counterparts: bodies }, { requiredKeys: [] }),
  RenameBody: fc.record({
    from: fc.constantFrom('Majilis', 'Senate'),
    to: fc.constantFrom('Majilis', 'Parliament'),
  }),
  NarrowTimeframe: fc.record({ timeframe, because }),
  PostponeCommitment: fc.record({ timeframe, reason, askedBy: reason, decidedBy: reason }),
  CorrectTimeframe: fc.record(
    { timeframe, reason, corrects: fc.integer({ min: 1, max: 4 }) },
    { requiredKeys: ['timeframe', 'reason'] },
  ),
  ReportProgress: fc.record({ report: reason, on }, { requiredKeys: ['report'] }),
  AddEvidence: fc.oneof(
    fc.record({ form: fc.constant('note' as const), id, title: statement, note: reason }),
    fc.record({ form: fc.constant('document' as const), id, title: statement, quote }),
  ),
  VerifyEvidence: fc.record({ evidence: id }),
  CloseCommitment: fc.record(
    {
      outcome: fc.constantFrom('fulfilled', 'not-fulfilled', 'withdrawn', 'superseded'),
      reason,
      on,
      supersededBy: other,
      next: fc.record({ commitment: other, timeframe }, { requiredKeys: [] }),
    },
    { requiredKeys: ['outcome'] },
  ),
  ReopenCommitment: fc.record({ reason }),
  LinkCommitment: fc.record({ relation: fc.constantFrom('supersedes', 'same-as'), to: other }),
  SetRecurrence: fc.record({ recurrence: fc.option(recurrence) }),
  TagCommitment: fc.record({ tags }),
  RestoreProposal: fc.record({ reason }, { requiredKeys: [] }),
  UnlinkCommitment: fc.record({ relation: fc.constantFrom('supersedes', 'same-as'), to: other }),
  RetractEvidence: fc.record({ evidence: id }),
  CorrectTerms: fc.record({
    kind: fc.constantFrom('visit', 'report'),
    direction: fc.constantFrom('ours', 'theirs'),
  }),
  RetractReport: fc.record({ report: fc.integer({ min: 2, max: 6 }) }),
  TakeBackAcceptance: fc.record({ reason }, { requiredKeys: [] }),
  TakeBackVerification: fc.record({ evidence: id, verification: fc.integer({ min: 3, max: 8 }) }),
  TakeBackRecording: fc.record({ sameAs: other, reason }, { requiredKeys: ['reason'] }),
};

/** What only counts in a row of its own, the last by the very version at which the one before was said. */
const inARow: ReadonlySet<string> = new Set<Asking['type']>([
  'AddEvidence',
  'VerifyEvidence',
  'TakeBackVerification',
]);

const anything = fc.oneof(
  ...Object.entries<fc.Arbitrary<Asking['data']>>(asks).map(([type, data]) => ({
    weight: inARow.has(type) ? 3 : 1,
    arbitrary: data.map((said) => ({ type, data: said }) as Asking),
  })),
);
const conversation = fc.array(anything, { minLength: 20, maxLength: 60, size: 'max' });

/** What closing it opened; of one that was taken back, what had been opened before. */
const nextOf = (commitment: Commitment) => {
  if (commitment.stage === 'dismissed') return commitment.takenBack?.undertaken.next ?? null;
  return isAt(commitment, 'open', 'closed') ? commitment.next : null;
};

const leadsTo: Record<Commitment['stage'], Commitment['stage'][]> = {
  none: ['none', 'proposed', 'open'],
  proposed: ['proposed', 'open', 'dismissed'],
  dismissed: ['dismissed', 'proposed', 'open'],
  open: ['open', 'closed', 'dismissed', 'proposed'],
  closed: ['closed', 'open'],
};

it('Whatever is asked of a commitment is said once, in events that fit their schemas', () => {
  const cameUp = tryConversations(conversation, (command, before, after) => {
    expect(leadsTo[before.stage]).toContain(after.stage);

    // Only a correction changes the first window.
    if (before.stage !== 'none' && before.baseline && command.type !== 'CorrectTimeframe')
      expect(after).toMatchObject({ baseline: before.baseline });

    const next = nextOccurrence(command, before);
    const [followed, opened] = [nextOf(before), nextOf(after)];
    expect(opened).toBe(next?.id ?? followed);
    for (const event of next?.events ?? []) {
      const begun = evolve(initial, event);
      expect(begun).toMatchObject({ stage: 'open', id: opened, evidence: [], postponements: 0 });
    }
  });
  expect([...cameUp].sort()).toEqual(Object.keys(commitmentEvents).sort());
});
