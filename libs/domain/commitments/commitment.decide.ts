import type { CommandContext } from '../decider.js';
import type { Unstamped } from '../event.js';
import { type FileContext, type HandedIn, handedInAs } from '../files.js';
import { changes, defined, same } from '../plain.js';
import { Rejected } from '../refusals.js';
import { isNarrower, isUndated, resolveTimeframe, sameDate, sameTimeframe } from '../timeframes/timeframe.js';
import type { Timeframe, TimeframeInput } from '../timeframes/timeframe.schema.js';
import type { Instant } from '../values.js';
import { becauseFrom, quoteFrom, recorded, type Visit, visit as visits } from '../visits/visit.js';
import { checkDay, close, reopen } from './commitment.closing.js';
import type { CommitmentCommand, DataOf } from './commitment.commands.js';
import { type CommitmentEvent, initial } from './commitment.events.js';
import { assign, distinct, eachOnce, renameBody } from './commitment.parties.js';
import { found, linkToItself, open } from './commitment.stages.js';
import type { Commitment, Existing } from './commitment.state.js';
import {
  correctTerms,
  noEvidence,
  restore,
  retractEvidence,
  retractReport,
  takeBack,
  takeBackAcceptance,
  takeBackVerification,
  unlink,
} from './commitment.taking-back.js';
import type { Evidence, Terms } from './commitment.terms.js';

/** `visit` is the one `visitNeededBy` asks for, as it stands: quotes are checked against its sources. */
export interface CommitmentContext extends CommandContext, FileContext {
  readonly visit: Visit;
  /** The next occurrence that closing this one opened, as it stands, where the command may take it back or restore it. */
  readonly successor?: Commitment;
  /** The visit that `formerVisitNeededBy` asks for, as it stands. */
  readonly formerVisit?: Visit;
}

type Fact = Unstamped<CommitmentEvent>;

type Decisions = {
  readonly [Type in CommitmentCommand['type']]: (
    asked: DataOf<Type>,
    commitment: Commitment,
    visit: Visit,
    now: Instant,
    successor: Commitment,
    handedIn: HandedIn | undefined,
    formerVisit: Visit,
  ) => Fact[];
};

// ── Beginning: proposed and accepted, or recorded by hand ──────────────────────────────────────

const propose = (asked: DataOf<'ProposeCommitment'>, commitment: Commitment, visit: Visit): Fact[] => {
  const { readAs, ...proposal } = asked;
  const terms = termsFrom(proposal, visit);
  if (commitment.stage === 'none') {
    return [
      {
        type: 'CommitmentProposed',
        data: { commitment: asked.commitment, ...terms, ...defined({ readAs }) },
      },
    ];
  }
  if (commitment.stage === 'proposed' && same(terms, commitment.terms)) return [];
  throw exists(commitment);
};

const record = (asked: DataOf<'RecordCommitment'>, commitment: Commitment, visit: Visit): Fact[] => {
  const { recurrence, ...proposal } = asked;
  const terms = termsFrom(proposal, visit);
  if (commitment.stage === 'none') {
    return [
      {
        type: 'CommitmentRecorded',
        data: { commitment: asked.commitment, ...terms, ...defined({ recurrence }) },
      },
    ];
  }
  const told = same(terms, commitment.terms) && same(recurrence ?? null, commitment.recurrence);
  if (commitment.stage === 'open' && told) return [];
  throw exists(commitment);
};

const accept = (asked: DataOf<'AcceptProposal'>, commitment: Commitment): Fact[] => {
  if (commitment.stage === 'proposed') {
    return [
      {
        type: 'CommitmentAccepted',
        data: changes(commitment.terms, { ...commitment.terms, ...defined(asked) }),
      },
    ];
  }
  if (commitment.stage === 'open' && commitment.accepted) return [];
  throw notProposed(found(commitment));
};

const dismiss = ({ reason }: DataOf<'DismissProposal'>, commitment: Commitment): Fact[] => {
  if (commitment.stage === 'proposed') return [{ type: 'CommitmentDismissed', data: { reason } }];
  if (commitment.stage === 'dismissed') return [];
  throw notProposed(found(commitment));
};

const termsFrom = (asked: Omit<DataOf<'ProposeCommitment'>, 'readAs'>, at: Visit): Terms => {
  const { commitment, parties, timeframe, quotes, tags, confirmed, ...said } = asked;
  const visit = recorded(at, { visit: asked.visit }, '/visit');
  return {
    ...said,
    parties: eachOnce(parties),
    timeframe: resolveTimeframe(timeframe, visit.place, '/timeframe'),
    quotes: quotes.map((quote, index) => quoteFrom(visit, quote, `/quotes/${index}`)),
    tags: distinct(tags),
  };
};

// ── What it says: also of a proposal, which is corrected before it is accepted ─────────────────

const reword = (asked: DataOf<'RewordCommitment'>, commitment: Commitment, visit: Visit): Fact[] => {
  const { terms } = open(commitment, 'proposed');
  const { statement, language = terms.language } = asked;
  if (statement === terms.statement && language === terms.language) return [];
  const because = asked.because && becauseFrom(visit, asked.because, '/because');
  return [{ type: 'CommitmentReworded', data: { statement, language, because } }];
};

const setRecurrence = ({ recurrence }: DataOf<'SetRecurrence'>, commitment: Commitment): Fact[] => {
  const present = open(commitment, 'proposed').recurrence;
  return same(recurrence, present) ? [] : [{ type: 'RecurrenceSet', data: { recurrence } }];
};

/** Sorting and finding go on after closing, so tags and links may change then too. */
const tag = (asked: DataOf<'TagCommitment'>, commitment: Commitment): Fact[] => {
  const { terms } = open(commitment, 'proposed', 'closed');
  const tags = distinct(asked.tags);
  return same(tags.toSorted(), terms.tags.toSorted()) ? [] : [{ type: 'CommitmentTagged', data: { tags } }];
};

const link = ({ relation, to }: DataOf<'LinkCommitment'>, commitment: Commitment): Fact[] => {
  const { id, links } = open(commitment, 'proposed', 'closed');
  if (to === id) throw linkToItself('/to');
  return links.some((present) => same(present, { relation, to }))
    ? []
    : [{ type: 'CommitmentLinked', data: { relation, to } }];
};

// ── When it should happen ──────────────────────────────────────────────────────────────────────

const narrow = (asked: DataOf<'NarrowTimeframe'>, commitment: Commitment, visit: Visit): Fact[] => {
  const { stage, terms } = open(commitment, 'proposed');
  const timeframe = moved(asked.timeframe, terms.timeframe);
  if (sameTimeframe(timeframe, terms.timeframe)) return [];
  if (!isNarrower(timeframe, terms.timeframe)) {
    const params = { asked: timeframe.edtf, present: terms.timeframe.edtf, stage };
    throw new Rejected('NOT_NARROWER', params, '/timeframe/edtf');
  }
  return [
    {
      type: 'TimeframeNarrowed',
      data: { timeframe, because: becauseFrom(visit, asked.because, '/because') },
    },
  ];
};

/** To any other window, an earlier one or none too: what counts is that somebody decided to move it. */
const postpone = (asked: DataOf<'PostponeCommitment'>, commitment: Commitment): Fact[] => {
  const before = open(commitment).terms.timeframe;
  const timeframe = moved(asked.timeframe, before);
  if (sameTimeframe(timeframe, before)) return [];
  if (isNarrower(timeframe, before)) {
    const isSame = same(timeframe.window, before.window);
    const how = isUndated(before) ? 'undated' : isSame ? 'same-days' : 'inside';
    const params = { asked: timeframe.edtf, present: before.edtf, how } as const;
    throw new Rejected('NOT_MOVED', params, '/timeframe/edtf');
  }
  return [{ type: 'CommitmentPostponed', data: { ...asked, timeframe } }];
};

/** A slip of the pen, found at any time: nothing was moved by anybody. */
const correctTimeframe = (
  { corrects, reason, ...asked }: DataOf<'CorrectTimeframe'>,
  commitment: Commitment,
): Fact[] => {
  const present = open(commitment, 'proposed', 'closed');
  const { terms, baseline, timeframeSetBy, baselineSetBy } = present;
  const version = corrects ?? timeframeSetBy;
  const timeframe = moved(asked.timeframe, terms.timeframe);
  const isOfWindow = version === timeframeSetBy;
  const isOfBaseline = version === baselineSetBy;
  if (!isOfWindow && !isOfBaseline) {
    throw new Rejected('DATE_NOT_IN_USE', { version, timeframeSetBy, baselineSetBy }, '/corrects');
  }
  const isSo = isOfWindow
    ? sameTimeframe(timeframe, terms.timeframe)
    : same(isUndated(timeframe) ? null : timeframe.window, baseline);
  if (isSo) return [];
  const concerns = [
    ...(isOfWindow ? ['window' as const] : []),
    ...(isOfBaseline ? ['baseline' as const] : []),
  ];
  const counted = isOfWindow ? defined({ postponements: postponementsAt(timeframe, present) }) : {};
  const data = { timeframe, corrects: version, concerns, ...counted, reason };
  return [{ type: 'TimeframeCorrected', data }];
};

/** How often it counts as postponed once its last postponement led to that date instead; `undefined` where that is no other number. */
const postponementsAt = (timeframe: Timeframe, present: Existing): number | undefined => {
  if (!('postponements' in present) || present.postponedFrom === null) return undefined;
  const { timeframe: before, counts } = present.postponedFrom;
  const isNone = sameDate(timeframe, before);
  if (isNone !== counts) return undefined;
  return present.postponements + (isNone ? -1 : 1);
};

/** A date that was read at the place of the wrong visit is read at that of the right one; one with a zone of its own stays. */
const correctTermsAndPlace = (
  asked: DataOf<'CorrectTerms'>,
  commitment: Commitment,
  visit: Visit,
  former: Visit,
): Fact[] => {
  const corrected = correctTerms(asked, commitment, visit);
  const { timeframeSetBy: corrects, baselineSetBy, terms } = found(commitment);
  const { edtf, words, language, zone, hemisphere } = terms.timeframe;
  const isOfAnother = corrected.some(({ data }) => 'toVisit' in data);
  if (!isOfAnother || former.stage !== 'recorded') return corrected;
  const { place } = recorded(visit);
  const isOfPlace = former.place.zone === zone && former.place.hemisphere === hemisphere;
  const timeframe = resolveTimeframe({ edtf, ...defined({ words, language }) }, place, '/visit');
  if (!isOfPlace || sameTimeframe(timeframe, terms.timeframe)) return corrected;
  const concerns = ['window' as const, ...(corrects === baselineSetBy ? ['baseline' as const] : [])];
  const reason = asked.reason ?? 'It was recorded under another visit';
  return [...corrected, { type: 'TimeframeCorrected', data: { timeframe, corrects, concerns, reason } }];
};

/** Zone and hemisphere stay unless others are given; so do the source's words while the dates do. */
const moved = (asked: TimeframeInput, { edtf, words, language, ...place }: Timeframe): Timeframe => {
  const spoken = asked.edtf.trim() === edtf ? defined({ words, language }) : {};
  return resolveTimeframe({ ...spoken, ...asked }, place, '/timeframe');
};

// ── How far it is ──────────────────────────────────────────────────────────────────────────────

/** Each report counts, in the same words too: somebody spoke up again. */
const report = (
  { confirmed, ...told }: DataOf<'ReportProgress'>,
  commitment: Commitment,
  visit: Visit,
  now: Instant,
): Fact[] => {
  checkDay({ ...told, confirmed }, open(commitment), visit, now);
  return [{ type: 'ProgressReported', data: told }];
};

/** Proof often arrives, and is checked, after a commitment was closed. */
const addEvidence = (
  asked: DataOf<'AddEvidence'>,
  commitment: Commitment,
  visit: Visit,
  _now: Instant,
  _successor: Commitment,
  handedIn: HandedIn | undefined,
): Fact[] => {
  const undertaken = open(commitment, 'closed');
  const item = evidenceFrom(asked, visit, handedIn);
  const present = undertaken.evidence.find((other) => other.item.id === item.id)?.item;
  if (!present) return [{ type: 'EvidenceAdded', data: { evidence: item } }];
  if (same(present, item)) return [];
  throw new Rejected('EVIDENCE_EXISTS', { evidence: item.id, title: present.title }, '/id');
};

/** @throws {Rejected} FILE_NOT_FOUND, and as `quoteFrom` */
const evidenceFrom = (
  asked: DataOf<'AddEvidence'>,
  visit: Visit,
  handedIn: HandedIn | undefined,
): Evidence => {
  if (asked.form === 'document') return { ...asked, quote: quoteFrom(visit, asked.quote, '/quote') };
  return asked.form === 'file' ? { ...asked, file: handedInAs(asked.file, handedIn).file } : asked;
};

/** Each verification counts: of two people who looked, both are named. */
const verifyEvidence = (asked: DataOf<'VerifyEvidence'>, commitment: Commitment): Fact[] => {
  const undertaken = open(commitment, 'closed');
  const present = undertaken.evidence.find(({ item }) => item.id === asked.evidence);
  if (present) return [{ type: 'EvidenceVerified', data: asked }];
  throw noEvidence(undertaken, asked.evidence);
};

// ── All of them ────────────────────────────────────────────────────────────────────────────────

const decisions: Decisions = {
  ProposeCommitment: propose,
  AcceptProposal: accept,
  DismissProposal: dismiss,
  RecordCommitment: record,
  RewordCommitment: reword,
  AssignCommitment: assign,
  RenameBody: renameBody,
  NarrowTimeframe: narrow,
  PostponeCommitment: postpone,
  CorrectTimeframe: correctTimeframe,
  ReportProgress: report,
  AddEvidence: addEvidence,
  VerifyEvidence: verifyEvidence,
  CloseCommitment: close,
  ReopenCommitment: reopen,
  LinkCommitment: link,
  SetRecurrence: setRecurrence,
  TagCommitment: tag,
  RestoreProposal: restore,
  UnlinkCommitment: unlink,
  RetractEvidence: retractEvidence,
  CorrectTerms: (asked, commitment, visit, _now, _successor, _handedIn, former) =>
    correctTermsAndPlace(asked, commitment, visit, former),
  RetractReport: retractReport,
  TakeBackRecording: takeBack,
  TakeBackAcceptance: takeBackAcceptance,
  TakeBackVerification: takeBackVerification,
};

/** What a command changes. @throws {Rejected} */
export const factsOf = <Type extends CommitmentCommand['type']>(
  {
    type,
    data,
    visit,
    now,
    successor = initial,
    handedIn,
    formerVisit = visits.initial,
  }: { readonly type: Type; readonly data: DataOf<Type> } & CommitmentContext,
  commitment: Commitment,
): Fact[] => decisions[type](data, commitment, visit, now, successor, handedIn, formerVisit);

// ── Refusals ───────────────────────────────────────────────────────────────────────────────────

const exists = ({ id, stage, terms }: Existing): Rejected =>
  new Rejected('COMMITMENT_EXISTS', { commitment: id, stage, statement: terms.statement }, '/commitment');

const notProposed = ({ id, stage }: Existing): Rejected =>
  new Rejected('COMMITMENT_NOT_PROPOSED', { commitment: id, stage });
