import { Link } from '@tanstack/react-router';
import { Trans } from 'react-i18next';
import type { Hemisphere } from '#domain/timeframes/timeframe.schema.js';
import { inWords } from '#domain/timeframes/words.js';
import type { Schemas } from '../api/client.js';
import { listed as list } from '../words/apart.js';
import { longDay } from '../words/dates.js';
import { filledIn, type Translate, type UiLanguage, useWords } from '../words/i18n.js';
import { broughtFrom } from './brought-from.js';
import { type Names, personName } from './person.js';

/** A line of a history, of whatever: who did what, when. */
export type Line = Pick<
  Schemas['HistoryLine'],
  'position' | 'at' | 'by' | 'type' | 'version' | 'what' | 'values'
> &
  Partial<Pick<Schemas['HistoryLine'], 'commitment' | 'from' | 'to' | 'why' | 'quote'>>;

/** The commitment whose history is told, and what others that it names are called. */
export interface Telling {
  readonly id: string;
  readonly statements: Readonly<Record<string, string>>;
}

/** What it takes to say a date, as lines of the history hold it. */
interface Spoken {
  readonly edtf: string;
  readonly hemisphere: Hemisphere;
}

interface Parties {
  readonly responsible: string | null;
  readonly supporting: readonly string[];
  readonly counterparts: readonly string[];
  readonly owner: string | null;
}

/** The facts of a line that its sentence may name: which of them there are depends on the event. */
interface Facts {
  readonly [fact: string]: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What says the facts of a line in the reader's language. */
interface Saying {
  readonly t: Translate;
  readonly language: UiLanguage;
  readonly locale: string;
  readonly people: Names;
  readonly telling: Telling | undefined;
}

const date = (spoken: unknown, { language }: Saying): string =>
  spoken ? inWords(spoken as Spoken, language) : '';
const named = (actor: unknown, { t, people }: Saying): string => personName(t, String(actor ?? ''), people);
const listed = (texts: readonly unknown[], { locale }: Saying): string => list(locale, texts.map(String));
const moved = ({ from, to }: Facts, say: Saying) => ({ from: date(from, say), to: date(to, say) });

/** From which days to which others, each pair once. */
const movedDays = ({ moves }: Facts, say: Saying): string => {
  const days = ((moves ?? []) as readonly { readonly from: string; readonly to: string }[]).map(
    ({ from, to }) => `${longDay(say.locale, from)} → ${longDay(say.locale, to)}`,
  );
  return listed([...new Set(days)], say);
};

/** Which roles somebody else has now, each with who had it before. */
const assigned = ({ from, to }: Facts, say: Saying): string => {
  const { t } = say;
  const [before, after] = [from, to] as (Parties | undefined)[];
  const roles = {
    responsible: t('commitment.owesIt'),
    supporting: t('commitment.supports'),
    counterparts: t('commitment.owedTo'),
    owner: t('commitment.owner'),
  };
  const inRole = (role: keyof typeof roles, parties: Parties | undefined): string => {
    const who = parties?.[role] ?? [];
    if (role === 'owner' && typeof who === 'string') return named(who, say);
    return (typeof who === 'string' ? who : listed(who, say)) || t('nobody');
  };
  return (Object.keys(roles) as (keyof typeof roles)[])
    .map((role) => ({ role, was: inRole(role, before), is: inRole(role, after) }))
    .filter(({ was, is }) => was !== is)
    .map(({ role, was, is }) => `${roles[role]}: ${was} → ${is}`)
    .join('; ');
};

/** What of its terms was wrong. */
const corrected = ({ visit, kind, direction, quotes }: Facts, say: Saying): string => {
  const { t } = say;
  const parts = [
    visit && `${t('commitment.visit')} ${visit}`,
    kind && t(`kind.${kind as 'report'}`),
    direction && t(`direction.${direction as 'ours'}`),
    quotes !== null && quotes !== undefined && t('history.theWords'),
  ];
  return listed(
    parts.filter((part) => part),
    say,
  );
};

const called = (commitment: string, { telling }: Saying): string =>
  telling?.statements[commitment] ?? commitment;

const link = (key: 'linked' | 'unlinked', { relation, to }: Facts, say: Saying): Sentence => [
  key,
  {
    relation: say.t(`history.relation.${relation as 'same-as'}`),
    to: called(String(to ?? ''), say),
  },
  String(to ?? ''),
];

/** Told in the history of the one that was taken back, and in that of the one that stays. */
const takenBack = (sameAs: unknown, say: Saying, { commitment }: Line): Sentence => {
  if (!sameAs) return ['recordingTakenBack'];
  const isOfOther = commitment && commitment !== say.telling?.id && sameAs === say.telling?.id;
  const other = isOfOther ? commitment : String(sameAs);
  return [isOfOther ? 'otherTakenBack' : 'recordedTwice', { what: called(other, say) }, other];
};

const met = ({ with: people }: Facts, say: Saying): string =>
  listed(
    ((people ?? []) as readonly { readonly name: string }[]).map(({ name }) => name),
    say,
  );

const title = ({ title: text }: Facts) => ({ what: String(text ?? '') });
const reminded = ({ reader }: Facts, say: Saying) => ({ reader: named(reader, say) });

type Sentence = readonly [
  key: string & keyof typeof import('../words/en.json')['history'],
  values?: Readonly<Record<string, string>>,
  /** The commitment that `<a>` leads to. */
  leadsTo?: string,
];

/** The sentence of each event: which one, and what is put into it beside who. Every event of the register has one. */
const sentences: {
  readonly [Type in Schemas['EventType']]: (facts: Facts, say: Saying, line: Line) => Sentence;
} = {
  CommitmentRecorded: ({ statement, timeframe }, say) => [
    (timeframe as Spoken | undefined)?.edtf === '' ? 'recordedUndated' : 'recorded',
    { statement: String(statement), when: date(timeframe, say) },
  ],
  CommitmentProposed: ({ statement }) => ['proposed', { statement: String(statement) }],
  CommitmentAccepted: () => ['accepted'],
  AcceptanceTakenBack: () => ['acceptanceTakenBack'],
  CommitmentDismissed: () => ['dismissed'],
  ProposalRestored: () => ['proposalRestored'],
  RecordingTakenBack: ({ sameAs }, say, line) => takenBack(sameAs, say, line),
  RecordingRestored: () => ['recordingRestored'],
  CommitmentReworded: ({ to }) => ['reworded', { to: String(to) }],
  CommitmentAssigned: (facts, say) => ['assigned', { what: assigned(facts, say) }],
  BodyRenamed: ({ from, to }) => ['bodyRenamed', { from: String(from), to: String(to) }],
  TimeframeNarrowed: (facts, say) => ['narrowed', moved(facts, say)],
  CommitmentPostponed: (facts, say) => ['postponed', moved(facts, say)],
  TimeframeCorrected: (facts, say) => ['corrected', moved(facts, say)],
  TermsCorrected: (facts, say) => ['termsCorrected', { what: corrected(facts, say) }],
  ProgressReported: ({ report }) => ['reported', { what: String(report) }],
  ReportRetracted: () => ['reportRetracted'],
  EvidenceAdded: (facts) => ['evidenceAdded', title(facts)],
  EvidenceRetracted: (facts) => ['evidenceRetracted', title(facts)],
  EvidenceVerified: (facts) => ['evidenceVerified', title(facts)],
  VerificationTakenBack: (facts) => ['verificationTakenBack', title(facts)],
  CommitmentClosed: ({ outcome }, { t }) => [
    'closed',
    { what: t(`outcome.${outcome as Schemas['Outcome']}`) },
  ],
  CommitmentReopened: () => ['reopened'],
  CommitmentLinked: (facts, say) => link('linked', facts, say),
  CommitmentUnlinked: (facts, say) => link('unlinked', facts, say),
  CommitmentTagged: ({ to }, say) => {
    const tags = (to ?? []) as readonly string[];
    return tags.length > 0 ? ['tagged', { to: listed(tags, say) }] : ['untagged'];
  },
  RecurrenceSet: ({ recurrence }) => {
    const series = (recurrence as { readonly series: string } | null)?.series;
    return series ? ['recurs', { what: series }] : ['recursNoMore'];
  },
  ReminderFellDue: (facts, say) => ['reminderFellDue', reminded(facts, say)],
  ReminderDelivered: (facts, say) => [
    facts.channel === 'outbox' ? 'reminderKept' : 'reminderDelivered',
    reminded(facts, say),
  ],
  ReminderFailed: (facts, say) => ['reminderFailed', reminded(facts, say)],
  ReminderCancelled: (facts, say) => ['reminderCancelled', reminded(facts, say)],
  ReminderAcknowledged: () => ['reminderAcknowledged'],
  RemindersSnoozed: (facts, say) => [
    'snoozed',
    { ...reminded(facts, say), when: longDay(say.locale, String(facts.until)) },
  ],
  CommitmentWatched: (facts, say) => ['watched', reminded(facts, say)],
  CommitmentUnwatched: (facts, say) => ['unwatched', reminded(facts, say)],
  RemindersMoved: (facts, say) => ['remindersMoved', { what: movedDays(facts, say) }],
  VisitRecorded: () => ['visitRecorded'],
  VisitAmended: (_, __, { from, to }) => ['visitAmended', { from: from ?? '', to: to ?? '' }],
  SourceAttached: (facts) => ['sourceAttached', title(facts)],
  SourceRetracted: ({ source }) => ['sourceRetracted', { what: String(source) }],
  SourceRestored: ({ source }) => ['sourceRestored', { what: String(source) }],
  MeetingNoted: (facts, say) => ['meetingNoted', { what: met(facts, say) }],
  MeetingAmended: (facts, say) => ['meetingAmended', { what: met(facts, say) }],
  MeetingRetracted: ({ id }) => ['meetingRetracted', { what: String(id) }],
  RuleSet: ({ rule, scope }) => ['ruleSet', { what: String(rule), of: String(scope) }],
  RuleSwitchedOff: ({ rule, scope }) => ['ruleSwitchedOff', { what: String(rule), of: String(scope) }],
  RuleLeft: ({ rule, scope }) => ['ruleLeft', { what: String(rule), of: String(scope) }],
  CalendarKept: (facts) => ['calendarKept', title(facts)],
  FreeDaysAdded: ({ entries, calendar, from }, { t }) => [
    'freeDaysAdded',
    { what: String(entries), of: String(calendar), from: broughtFrom(t, String(from)) },
  ],
  FreeDaysRemoved: ({ entries, calendar }) => [
    'freeDaysRemoved',
    { what: String(entries), of: String(calendar) },
  ],
  ReaderDescribed: ({ name }) => ['readerDescribed', { what: String(name) }],
  ReaderRemoved: (facts, say) => ['readerRemoved', { what: named(facts.reader, say) }],
};

/** What happened as a sentence. What is newer than this page is told as the server says it, which is English. */
export function HistorySentence({
  line,
  people,
  telling,
}: {
  line: Line;
  people: Names;
  telling?: Telling | undefined;
}) {
  const { t, language, locale } = useWords();
  const say = { t, language, locale, people, telling };
  const [key, values, leadsTo] = sentences[line.type]?.(line.values, say, line) ?? [
    'other',
    { what: line.what },
  ];
  return (
    <Trans
      t={t}
      i18nKey={`history.${key}` as 'history.other'}
      values={{ who: personName(t, line.by, people), ...values }}
      components={{
        b: <b />,
        del: <del />,
        a: leadsTo ? <Link to="/commitments/$id" params={{ id: leadsTo }} /> : <span />,
      }}
      tOptions={filledIn}
      shouldUnescape
    />
  );
}
