import {
  type Happening,
  subject,
  terms,
  wasAccepted,
  wasClosed,
  wasDismissed,
  wasNarrowed,
  wasProposed,
  wasRecorded,
  wasReopened,
} from '#test/support/return-visit.js';
import { ana } from '#test/support/visit-to-astana.js';
import { type CalendarEvent, calendarEvents } from './calendars/calendar.events.js';
import { calendar } from './calendars/calendar.js';
import { undoOfCalendar } from './calendars/calendar.undo.js';
import { type CommitmentEvent, commitmentEvents } from './commitments/commitment.events.js';
import { undoOf } from './commitments/commitment.undo.js';
import { type ReaderEvent, readerEvents } from './readers/reader.events.js';
import { reader } from './readers/reader.js';
import { undoOfReader } from './readers/reader.undo.js';
import { type RulebookEvent, rulebookEvents } from './rules/rulebook.events.js';
import { rulebook } from './rules/rulebook.js';
import { undoOfRule } from './rules/rulebook.undo.js';
import { undosIn } from './undo.js';

const stamp = { by: ana.by, at: ana.now };

const stamped = <E>(
  schemas: Readonly<Record<string, { readonly data: { parse(data: unknown): unknown } }>>,
  events: readonly { readonly type: string; readonly data: object }[],
): E[] =>
  events.map(({ type, data }) => ({ type, data: schemas[type]?.data.parse({ ...data, ...stamp }) }) as E);

/** What takes what happened to a commitment back: version and command of each. */
const ofCommitment = (...events: Happening[]) =>
  undosIn(subject.decider, stamped<CommitmentEvent>(commitmentEvents, events), undoOf).undos.map(
    ({ version, undo }) => [version, undo.type],
  );

const reported = (report: string) => ({ type: 'ProgressReported', data: { report } }) as const;
const retracted = (corrects: number) =>
  ({ type: 'ReportRetracted', data: { corrects, last: null } }) as Happening;
const reworded = (statement: string) =>
  ({ type: 'CommitmentReworded', data: { statement, language: 'en' } }) as const;

describe('Of what happened to a commitment can be taken back', () => {
  it('what was said last on each thing', () => {
    expect(
      ofCommitment(wasRecorded, reworded('He comes.'), wasNarrowed('2018-10'), reworded('He stays.')),
    ).toEqual([
      [1, 'TakeBackRecording'],
      [3, 'CorrectTimeframe'],
      [4, 'RewordCommitment'],
    ]);
  });

  it('each report by itself', () => {
    expect(ofCommitment(wasRecorded, reported('sent'), reported('answered')).slice(1)).toEqual([
      [2, 'RetractReport'],
      [3, 'RetractReport'],
    ]);
  });

  it('of a report that was taken back, that it was; said again, the report', () => {
    expect(ofCommitment(wasRecorded, reported('sent'), retracted(2)).slice(1)).toEqual([
      [3, 'ReportProgress'],
    ]);
    expect(ofCommitment(wasRecorded, reported('sent'), retracted(2), reported('sent')).slice(1)).toEqual([
      [4, 'RetractReport'],
    ]);
  });

  it('the last of its stages', () => {
    expect(ofCommitment(wasRecorded, wasClosed)).toEqual([[2, 'ReopenCommitment']]);
    expect(ofCommitment(wasRecorded, wasClosed, wasReopened)).toEqual([[3, 'CloseCommitment']]);
    expect(ofCommitment(wasProposed, wasDismissed)).toEqual([[2, 'RestoreProposal']]);
    expect(ofCommitment(wasProposed, wasAccepted)).toEqual([[2, 'TakeBackAcceptance']]);
    expect(ofCommitment(wasProposed)).toEqual([[1, 'DismissProposal']]);
  });

  it('a piece of evidence that was taken back, words of a source too', () => {
    const [quote] = terms.quotes;
    const document = { form: 'document', id: 'note', title: 'A note', quote };
    const added = { type: 'EvidenceAdded', data: { evidence: document } } as Happening;
    const gone = { type: 'EvidenceRetracted', data: { evidence: 'note', reason: 'Of another' } } as Happening;
    const happened = stamped<CommitmentEvent>(commitmentEvents, [wasRecorded, added, gone]);
    expect(undosIn(subject.decider, happened, undoOf).undos.at(-1)?.undo).toEqual({
      type: 'AddEvidence',
      data: document,
    });
  });

  it('which words it rests on, as they were told; and of which visit it is', () => {
    const corrected = { type: 'TermsCorrected', data: { quotes: [], kind: 'report' } } as Happening;
    const happened = stamped<CommitmentEvent>(commitmentEvents, [wasRecorded, corrected]);
    expect(undosIn(subject.decider, happened, undoOf).undos.at(-1)?.undo).toEqual({
      type: 'CorrectTerms',
      data: { kind: terms.kind, direction: terms.direction, quotes: terms.quotes, reason: 'Taken back' },
    });
    const ofAnother = { type: 'TermsCorrected', data: { toVisit: 'another', kind: 'report' } } as const;
    const { undos } = undosIn(
      subject.decider,
      stamped<CommitmentEvent>(commitmentEvents, [wasRecorded, ofAnother]),
      undoOf,
    );
    expect(undos.at(-1)?.undo).toMatchObject({
      type: 'CorrectTerms',
      data: { visit: terms.visit, kind: terms.kind },
    });
  });
});

describe('What was set is taken back by what was set before', () => {
  const scope = 'workspace';
  const rule = (span: string) => ({
    id: 'opens',
    trigger: { on: 'before-opening', span },
    to: ['owner'],
    escalateAfter: null,
  });
  const ofRules = (...events: { readonly type: string; readonly data: object }[]) =>
    undosIn(rulebook, stamped<RulebookEvent>(rulebookEvents, events), undoOfRule).undos;

  it('of a rule, or leaves it to the wider scopes', () => {
    const set = (span: string) => ({ type: 'RuleSet', data: { scope, rule: rule(span) } });
    const off = { type: 'RuleSwitchedOff', data: { scope, rule: 'opens' } };
    expect(ofRules(set('P1M'))).toEqual([
      { version: 1, undo: { type: 'LeaveRule', data: { rule: 'opens' } } },
    ]);
    expect(ofRules(set('P1M'), set('P2M'))).toEqual([
      { version: 2, undo: { type: 'SetRule', data: { rule: rule('P1M') } } },
    ]);
    expect(ofRules(set('P1M'), off, set('P2M'))).toEqual([
      { version: 3, undo: { type: 'SwitchOffRule', data: { rule: 'opens' } } },
    ]);
  });

  it('of a calendar: its terms, and each of its additions', () => {
    const kept = (title: string) => ({
      type: 'CalendarKept',
      data: { calendar: 'ours', title, appliesTo: 'us', workingDays: null },
    });
    const days = [{ first: '2019-05-01', last: '2019-05-01', name: 'Labour Day' }];
    const added = { type: 'FreeDaysAdded', data: { calendar: 'ours', days, from: 'recess.ics' } };
    const removed = { type: 'FreeDaysRemoved', data: { calendar: 'ours', days } };
    const { undos } = undosIn(
      calendar,
      stamped<CalendarEvent>(calendarEvents, [kept('Days'), added, kept('Our days'), removed]),
      undoOfCalendar,
    );
    expect(undos).toEqual([
      { version: 2, undo: { type: 'TakeBackFreeDays', data: { version: 2 } } },
      {
        version: 3,
        undo: { type: 'KeepCalendar', data: { title: 'Days', appliesTo: 'us', workingDays: null } },
      },
      { version: 4, undo: { type: 'AddFreeDays', data: { days, from: 'recess.ics' } } },
    ]);
  });

  it('of a reader: who came goes, who went comes back, but whoever wants no mail only by themselves', () => {
    const described = {
      type: 'ReaderDescribed',
      data: {
        reader: 'staff:ana',
        name: 'Ana',
        body: null,
        email: null,
        languages: ['ro'],
        zone: 'Europe/Brussels',
        hour: 8,
        rhythm: 'daily',
        weekday: 1,
        head: null,
      },
    };
    const removed = (because: string) => ({ type: 'ReaderRemoved', data: { reader: 'staff:ana', because } });
    const types = (...events: { readonly type: string; readonly data: object }[]) =>
      undosIn(reader, stamped<ReaderEvent>(readerEvents, events), undoOfReader).undos.map(
        ({ undo }) => undo.type,
      );
    expect(types(described)).toEqual(['RemoveReader']);
    expect(types(described, removed('left'))).toEqual(['DescribeReader']);
    expect(types(described, removed('left'), described)).toEqual(['RemoveReader']);
    expect(types(described, removed('unsubscribed'), described)).toEqual([]);
  });
});
