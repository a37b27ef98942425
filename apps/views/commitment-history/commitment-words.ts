import type { CommitmentEvent } from '#domain/commitments/commitment.events.js';
import type { Parties, Recurrence } from '#domain/commitments/commitment.terms.js';
import { defined } from '#domain/plain.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import type { Because } from '#domain/visits/quote.schema.js';
import { type Description, english, spoken, type Told, type WordsFor } from './description.js';
import type { CommitmentBefore } from './table.js';

/** What happened to a commitment, as a person reads it, in English. */
export const commitmentWords: WordsFor<CommitmentEvent, CommitmentBefore> = {
  CommitmentProposed: {
    says: (data) => opening('Proposed', data),
    makesKnown: (data) => opened(data),
  },
  CommitmentRecorded: {
    says: (data) => {
      const { follows, recurrence, expected } = data;
      const told = opening(follows ? `Opened after ${follows}${occurrence(recurrence)}` : 'Recorded', data);
      return {
        ...told,
        what: `${told.what}${expected ? `; expected by ${expected.by}, ${expected.every} after ${expected.after}` : ''}`,
        values: {
          ...told.values,
          follows: follows ?? null,
          recurrence: recurrence ?? null,
          ...defined({ expected }),
        },
      };
    },
    makesKnown: (data) => opened(data),
  },
  CommitmentAccepted: {
    says: ({ kind = null, direction = null }) => {
      const as = [kind && `a ${kind}`, direction].filter((part) => part).join(', ');
      return { what: `Proposal accepted${as && ` as ${as}`}`, ...(as && { values: { kind, direction } }) };
    },
  },
  AcceptanceTakenBack: {
    says: ({ corrects, kind = null, direction = null, reason = null }) => {
      const as = [kind && `a ${kind}`, direction].filter((part) => part).join(', ');
      return {
        what: `Accepted by mistake: the proposal waits again${as && `, as ${as}`}`,
        why: reason,
        values: { corrects, kind, direction },
      };
    },
  },
  CommitmentDismissed: { says: ({ reason }) => ({ what: 'Proposal dismissed', why: reason }) },
  CommitmentReworded: {
    says: ({ statement, because }, before) => {
      const from = before?.statement ?? null;
      return { what: 'Reworded', from, to: statement, ...resting(because), values: { from, to: statement } };
    },
    makesKnown: ({ statement }) => ({ statement }),
  },
  CommitmentAssigned: {
    says: ({ parties }, before) => assignment(parties, before?.parties),
    makesKnown: ({ parties }) => ({ parties }),
  },
  BodyRenamed: {
    says: ({ from, to, reason = null }) => ({
      what: 'A body is called otherwise',
      ...{ from, to },
      why: reason,
      values: { from, to },
    }),
    makesKnown: ({ parties }) => ({ parties }),
  },
  TimeframeNarrowed: {
    says: ({ timeframe, because }, before) => ({
      ...move('Timeframe narrowed', timeframe, before),
      ...resting(because),
    }),
    makesKnown: ({ timeframe }) => ({ timeframe }),
  },
  CommitmentPostponed: {
    says: ({ timeframe, reason, askedBy, decidedBy }, before) => {
      const told = move('Postponed', timeframe, before);
      return {
        ...told,
        what: `${told.what} (asked for by ${askedBy}, decided by ${decidedBy})`,
        why: reason,
        values: { ...told.values, askedBy, decidedBy },
      };
    },
    makesKnown: ({ timeframe }) => ({ timeframe }),
  },
  TimeframeCorrected: {
    says: ({ timeframe, corrects, concerns, reason }, before) => {
      const isFirstOnly = !concerns.includes('window');
      const told = move(isFirstOnly ? 'First timeframe corrected' : 'Timeframe corrected', timeframe, before);
      return {
        ...told,
        what: `${told.what}: a slip of the pen in version ${corrects}`,
        from: isFirstOnly ? null : told.from,
        why: reason,
        values: { ...told.values, ...(isFirstOnly && { from: null }), corrects, concerns },
      };
    },
    makesKnown: ({ timeframe, concerns }) => (concerns.includes('window') ? { timeframe } : {}),
  },
  ProgressReported: {
    says: ({ report, on }) => ({
      what: `Progress reported${on ? ` for ${on}` : ''}: ${report}`,
      values: { report, on: on ?? null },
    }),
  },
  EvidenceAdded: {
    says: ({ evidence }) => ({
      what: `Evidence added: ${evidence.form} “${evidence.title}”`,
      quote: evidence.form === 'document' ? evidence.quote : null,
      values: { ...evidence },
    }),
    makesKnown: ({ evidence: { id, title } }, { evidence }) => ({ evidence: [...evidence, { id, title }] }),
  },
  EvidenceVerified: {
    says: ({ evidence, note }, before) => {
      const title = before?.evidence.find(({ id }) => id === evidence)?.title ?? evidence;
      return { what: `Evidence verified: “${title}”`, why: note ?? null, values: { evidence, title } };
    },
  },
  VerificationTakenBack: {
    says: ({ evidence, corrects, last, reason = null }, before) => {
      const title = before?.evidence.find(({ id }) => id === evidence)?.title ?? evidence;
      return {
        what: `Verification taken back, that of version ${corrects}: “${title}”`,
        why: reason,
        values: { evidence, title, corrects, last },
      };
    },
  },
  CommitmentClosed: {
    says: ({ outcome, on, reason, next, supersededBy }) => {
      const day = on ? ` on ${on}` : '';
      const follows = [supersededBy && `superseded by ${supersededBy}`, next && `next is ${next}`];
      return {
        what: [`Closed: ${outcome.replaceAll('-', ' ')}${day}`, ...follows].filter((part) => part).join(', '),
        why: reason ?? null,
        values: { outcome, on: on ?? null, next: next ?? null, supersededBy: supersededBy ?? null },
      };
    },
  },
  CommitmentReopened: {
    says: ({ reason, tookBack = null }) => ({
      what: tookBack ? `Reopened; the next, ${tookBack}, is taken back` : 'Reopened',
      why: reason,
      values: { tookBack },
    }),
  },
  ReportRetracted: {
    says: ({ corrects, last, reason = null }) => ({
      what: `Report taken back: that of version ${corrects}`,
      why: reason,
      values: { corrects, last },
    }),
  },
  RecordingTakenBack: {
    says: ({ sameAs = null, reason }) => ({
      what: sameAs ? `Taken back: recorded already as ${sameAs}` : 'Taken back: recorded by mistake',
      why: reason,
      values: { sameAs },
    }),
  },
  RecordingRestored: {
    says: ({ corrects, sameAs = null, reason = null }) => ({
      what: 'Recorded after all: open again',
      why: reason,
      values: { corrects, sameAs },
    }),
  },
  CommitmentLinked: {
    says: ({ relation, to }) => ({
      what: `Linked: ${relation.replaceAll('-', ' ')} ${to}`,
      values: { relation, to },
    }),
  },
  CommitmentUnlinked: {
    says: ({ relation, to, reason = null }) => ({
      what: `Link taken back: ${relation.replaceAll('-', ' ')} ${to}`,
      why: reason,
      values: { relation, to },
    }),
  },
  ProposalRestored: {
    says: ({ corrects, reason = null }) => ({
      what: 'Proposal restored: dismissed by mistake',
      why: reason,
      values: { corrects },
    }),
  },
  EvidenceRetracted: {
    says: ({ evidence, reason = null }, before) => {
      const title = before?.evidence.find(({ id }) => id === evidence)?.title ?? evidence;
      return { what: `Evidence taken back: “${title}”`, why: reason, values: { evidence, title } };
    },
    makesKnown: ({ evidence }, before) => ({
      evidence: before.evidence.filter(({ id }) => id !== evidence),
    }),
  },
  TermsCorrected: {
    says: ({ toVisit: visit = null, kind = null, direction = null, quotes, reason = null }) => {
      const words = quotes && 'the words it rests on';
      return {
        what: `Corrected: ${[visit && `of the visit ${visit}`, kind && `a ${kind}`, direction, words].filter((part) => part).join(', ')}`,
        why: reason,
        quote: quotes?.[0] ?? null,
        values: { ...(visit && { visit }), kind, direction, quotes: quotes?.length ?? null },
      };
    },
  },
  RecurrenceSet: {
    says: ({ recurrence }) => ({
      what: recurrence ? `Recurs ${recurrence.every}${occurrence(recurrence)}` : 'No longer recurs',
      values: { recurrence },
    }),
  },
  CommitmentTagged: {
    says: ({ tags }, before) => ({
      what: 'Tagged',
      from: before?.tags.join(', ') || null,
      to: tags.join(', ') || null,
      values: { from: before?.tags ?? [], to: tags },
    }),
    makesKnown: ({ tags }) => ({ tags }),
  },
};

type Opening = Extract<CommitmentEvent, { type: 'CommitmentProposed' }>['data'];

const opening = (what: string, { statement, timeframe, quotes }: Opening): Told => ({
  what: `${what}: “${statement}”, ${english(timeframe)}`,
  quote: quotes[0] ?? null,
  values: { statement, timeframe: spoken(timeframe) },
});

const occurrence = (recurrence: Recurrence | undefined): string =>
  recurrence ? `, number ${recurrence.number} of ${recurrence.series}` : '';

const opened = ({ statement, timeframe, parties, tags }: Opening): CommitmentBefore => ({
  statement,
  timeframe,
  parties,
  tags,
  evidence: [],
});

const move = (what: string, to: Timeframe, before: CommitmentBefore | undefined) => ({
  what: `${what} to ${english(to)}`,
  from: before ? english(before.timeframe) : null,
  to: english(to),
  values: { from: before ? spoken(before.timeframe) : null, to: spoken(to) },
});

const assignment = (to: Parties, before: Parties | undefined): Told => {
  const from = before ?? { responsible: null, supporting: [], counterparts: [], owner: null };
  const changed = (['responsible', 'supporting', 'counterparts', 'owner'] as const).filter(
    (role) => partyInWords(from[role]) !== partyInWords(to[role]),
  );
  const inRoles = (parties: Parties) =>
    changed.map((role) => `${role}: ${partyInWords(parties[role])}`).join('; ') || null;
  return {
    what: `Assigned: ${changed.join(', ')}`,
    from: inRoles(from),
    to: inRoles(to),
    values: { from, to },
  };
};

const partyInWords = (party: string | readonly string[] | null): string =>
  (typeof party === 'string' ? party : (party ?? []).join(', ')) || 'nobody';

/** The reason, and the quote when it is one. */
const resting = (because: Because | undefined): Pick<Description, 'why' | 'quote'> => ({
  why: because && 'note' in because ? because.note : null,
  quote: because && 'quote' in because ? because.quote : null,
});
