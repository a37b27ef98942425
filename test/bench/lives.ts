import { type CommitmentCommand, commitmentCommands } from '#domain/commitments/commitment.commands.js';
import type { CommitmentEvent } from '#domain/commitments/commitment.events.js';
import { commitment } from '#domain/commitments/commitment.js';
import { fold } from '#domain/decider.js';
import { actorId } from '#domain/event.js';
import { instant, type VisitId } from '#domain/values.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import type { VisitEvent } from '#domain/visits/visit.events.js';
import { type Visit, visit } from '#domain/visits/visit.js';

/**
 * Lives of visits and commitments as the domain decides them, in all mixtures of kind, body, date
 * and outcome: what large registers are copied from.
 */

const by = actorId.parse('staff:ana');
const now = instant.parse('2018-12-20T09:30:00.000Z');
const words = 'EU officials will participate in the Subcommittee on Justice and the Rule of Law';

const bodies = [
  'Ministry of Foreign Affairs',
  'Ministry of the Interior',
  'Ministry of Justice',
  'Prosecutor General’s Office',
  'European External Action Service',
  'Delegation to the Cooperation Committee',
  'Committee on Foreign Affairs',
  'Directorate-General for Trade',
];
const kinds = ['dialogue', 'visit', 'report', 'case', 'agreement', 'action'] as const;
const directions = ['ours', 'theirs', 'joint'] as const;
const outcomes = ['fulfilled', 'partly-fulfilled', 'not-fulfilled', 'withdrawn'] as const;
const actors = ['staff:ana', 'staff:ben', 'staff:chiara', 'staff:dinara'];

const pick = <T>(from: readonly T[], number: number): T => {
  const value = from[number % from.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const month = (number: number): string =>
  `${2018 + (Math.floor(number / 12) % 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
const season = (number: number): string => `${2018 + (number % 12)}-${21 + (number % 4)}`;

/** A visit with a press release, which the commitments quote. */
export const lifeOfVisit = (id: VisitId): VisitEvent[] => {
  const recorded = visit.decide(
    {
      type: 'RecordVisit',
      data: visitCommands.RecordVisit.parse({
        visit: id,
        title: `Official visit ${id}`,
        delegation: { name: 'Committee on Foreign Affairs', members: [{ name: 'A. Member' }] },
        host: { body: 'Parliament of Kazakhstan', country: 'KZ' },
        dates: { edtf: '2018-08-14/2018-08-17' },
        place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
      }),
      by,
      now,
    },
    visit.initial,
  );
  const source = visitCommands.AttachSource.parse({
    id: 'press-release',
    title: 'Press release',
    languages: ['en'],
    mediaType: 'text/plain',
    text: `${words} in Brussels on 20-21 November 2018.\n`.padEnd(4000, 'The members thanked their hosts. '),
  });
  return [
    ...recorded,
    ...visit.decide({ type: 'AttachSource', data: source, by, now }, fold(visit, recorded)),
  ];
};

const commandsOf = (number: number, at: VisitId): CommitmentCommand[] => {
  const {
    RecordCommitment,
    ReportProgress,
    AddEvidence,
    VerifyEvidence,
    PostponeCommitment,
    CloseCommitment,
  } = commitmentCommands;
  const dated = number % 7 === 6 ? '' : number % 3 === 0 ? season(number) : month(number);
  const undated = dated === '';
  const life: CommitmentCommand[] = [
    {
      type: 'RecordCommitment',
      data: RecordCommitment.parse({
        commitment: 'template',
        visit: at,
        kind: pick(kinds, number),
        direction: pick(directions, Math.floor(number / 6)),
        statement: `Take part in meeting ${number} on the rule of law and report to the committee`,
        language: 'en',
        parties: {
          responsible: pick(bodies, number),
          supporting: [pick(bodies, number + 3)],
          counterparts: [pick(bodies, number + 5)],
          owner: pick(actors, number),
        },
        timeframe: { edtf: dated, words: 'in November' },
        quotes: [{ source: 'press-release', exact: words }],
        tags: number % 2 ? ['rule-of-law'] : ['trade', 'yearly'],
      }),
    },
    {
      type: 'ReportProgress',
      data: ReportProgress.parse({ report: `The agenda of meeting ${number} was agreed.`, on: '2018-09-03' }),
    },
    {
      type: 'AddEvidence',
      data: AddEvidence.parse({
        form: 'note',
        id: 'minutes',
        title: 'Minutes',
        note: 'Kept by the secretariat.',
      }),
    },
    { type: 'VerifyEvidence', data: VerifyEvidence.parse({ evidence: 'minutes' }) },
    {
      type: 'PostponeCommitment',
      data: PostponeCommitment.parse({
        timeframe: { edtf: '2031-05-02/2031-05-04' },
        reason: 'The hosts asked for more time.',
        askedBy: 'Parliament of Kazakhstan',
        decidedBy: 'Committee on Foreign Affairs',
      }),
    },
    {
      type: 'CloseCommitment',
      data: CloseCommitment.parse({
        outcome: pick(outcomes, Math.floor(number / 6)),
        reason: 'Held as planned.',
      }),
    },
  ];
  const isPostponed = !undated && number % 5 === 0;
  const isClosed = number % 3 !== 0;
  return life.filter(
    ({ type }) => (isPostponed || type !== 'PostponeCommitment') && (isClosed || type !== 'CloseCommitment'),
  );
};

/** One of as many different lives as there are numbers: 4 to 6 events, from recording to proof or outcome. */
export const lifeOfCommitment = (number: number, id: VisitId): CommitmentEvent[] => {
  const at: Visit = fold(visit, lifeOfVisit(id));
  const events: CommitmentEvent[] = [];
  for (const command of commandsOf(number, id)) {
    events.push(...commitment.decide({ ...command, by, now, visit: at }, fold(commitment, events)));
  }
  return events;
};
