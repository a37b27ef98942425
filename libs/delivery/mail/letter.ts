import { NO_END, NO_WORK, WEEKEND } from '#domain/calendars/working-days.js';
import { NOT_YET, WEEKLY } from '#domain/reminders/placing.js';
import type { Reasoning } from '#domain/reminders/reminders.events.js';
import { printDays } from '#domain/timeframes/printer.js';
import { inWords } from '#domain/timeframes/words.js';
import type { CommitmentId, Language, LocalDate } from '#domain/values.js';
import { answerActions } from '../answers/answer-token.js';
import type { Message, ToldCommitment, ToldReminder } from './message.js';
import { fullDate, weekdayOf } from './phrases/catalogue.js';
import type { Capacity, Phrases, Span, Trigger } from './phrases/phrases.js';
import { standingOn } from './standing.js';

/** A message in one language, before it is set as text or HTML: every piece of it plain text. */
export interface Letter {
  readonly language: Language;
  /** After a label. */
  readonly colon: string;
  /** Null where the one reminder's statement is the title. */
  readonly title: string | null;
  readonly parts: readonly LetterPart[];
  readonly footer: string;
  readonly unsubscribe: Link | null;
}

export interface Link {
  readonly label: string;
  readonly address: string;
}

export interface LetterPart {
  /** Null where the letter has but one part. */
  readonly heading: string | null;
  readonly items: readonly LetterItem[];
  /** "and 12 more". */
  readonly more: string | null;
}

export interface LetterItem {
  readonly statement: { readonly text: string; readonly language: Language };
  /** "Overdue by 12 days"; `isLate` colours it. */
  readonly standing: string;
  readonly isLate: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly open: Link;
  readonly actions: readonly Link[];
  /** Whole sentences. */
  readonly why: readonly string[];
}

interface Telling {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly today: LocalDate;
}

/** Lines about what else stands that a digest has at most, both lists together. */
const mostStanding = 20;

export const letterOf = (
  { reader, today, reminders, standing, unsubscribe }: Message,
  { language, phrases }: { readonly language: Language; readonly phrases: Phrases },
): Letter => {
  const telling = { language, phrases, today };
  const told = byCommitment(reminders).map((group) => itemOf(group, telling));
  const overdue = standing?.overdue ?? [];
  const room = mostStanding - Math.min(overdue.length, mostStanding);
  const parts = [
    { heading: standing ? phrases.fellDue : null, items: told, more: null },
    listed(phrases.alsoOverdue, overdue, mostStanding, telling),
    listed(phrases.alsoSoon, standing?.soon ?? [], room, telling),
  ];
  return {
    language,
    colon: phrases.colon,
    title: titleOf(told.length, standing !== null, { language, phrases, today }),
    parts: parts.filter(({ items, more }) => items.length > 0 || more !== null),
    footer: phrases.writtenTo(reader.name),
    unsubscribe: unsubscribe === null ? null : { label: phrases.unsubscribe, address: unsubscribe },
  };
};

const titleOf = (count: number, isDigest: boolean, { language, phrases, today }: Telling): string | null => {
  if (isDigest) return phrases.digest(fullDate(today, language));
  return count === 1 ? null : phrases.several(count);
};

const listed = (
  heading: string,
  commitments: readonly ToldCommitment[],
  most: number,
  telling: Telling,
): LetterPart => {
  const left = commitments.length - Math.min(commitments.length, most);
  return {
    heading,
    items: commitments.slice(0, most).map((told) => lineOf(told, telling)),
    more: left === 0 ? null : telling.phrases.more(left),
  };
};

/** A commitment that only stands: what and how late, no more. */
const lineOf = (
  { statement, language, timeframe, link }: ToldCommitment,
  { phrases, today }: Telling,
): LetterItem => {
  const now = standingOn(timeframe.window, today);
  return {
    statement: { text: statement, language },
    standing: phrases.standing(now),
    isLate: now.is === 'overdue',
    facts: [],
    open: { label: phrases.open, address: link },
    actions: [],
    why: [],
  };
};

/** A commitment is told once, however many of its reminders fell due at the same time. */
export const byCommitment = (
  reminders: readonly ToldReminder[],
): (readonly [ToldReminder, ...ToldReminder[]])[] => {
  const groups = new Map<CommitmentId, [ToldReminder, ...ToldReminder[]]>();
  for (const reminder of reminders) {
    const group = groups.get(reminder.commitment);
    if (group) group.push(reminder);
    else groups.set(reminder.commitment, [reminder]);
  }
  return [...groups.values()];
};

/** Answering the first of several answers all of them: the links say so where they lead. */
const itemOf = (group: readonly [ToldReminder, ...ToldReminder[]], telling: Telling): LetterItem => {
  const { phrases } = telling;
  const [told] = group;
  const { visit, responsible, owner, answers } = told;
  const facts = [
    { label: phrases.when, value: whenOf(told, telling) },
    { label: phrases.visit, value: visit },
    ...(responsible === null ? [] : [{ label: phrases.responsible, value: responsible }]),
    ...(owner === null ? [] : [{ label: phrases.owner, value: owner.slice(owner.indexOf(':') + 1) }]),
  ];
  return {
    ...lineOf(told, telling),
    facts,
    actions: answers
      ? answerActions.map((action) => ({ label: phrases.actions[action], address: answers[action] }))
      : [],
    why: [...new Set(group.flatMap((one) => whyOf(one, telling)))],
  };
};

/** An expression that says its last day itself. */
const endsOnDay = /\d-\d\d-\d\d[?~%]?$/;

/** "autumn 2018 (“this autumn”), last day 30 November 2018". */
const whenOf = ({ timeframe, words }: ToldReminder, { language, phrases }: Telling): string => {
  const { last } = timeframe.window;
  const said = inWords(timeframe, language);
  const quoted = words === null ? said : `${said} (${phrases.quoted(words)})`;
  if (last === null || endsOnDay.test(timeframe.edtf)) return quoted;
  return `${quoted}, ${phrases.lastDay(printDays({ first: last, last }, 'day', language))}`;
};

const triggers: readonly Trigger[] = [
  'before-opening',
  'opening',
  'before-closing',
  'closing',
  'overdue',
  'undated',
  'unreported',
  'date',
  'escalation',
];

/** A trigger as a reasoning names it: its name, and the span beside it where it says one. */
const readTrigger = (text: string): { trigger: Trigger; span: Span | null } | undefined => {
  const [, name, count, unit] = /^([a-z-]+)(?:.*\bP(\d+)([DWM]))?/.exec(text) ?? [];
  const trigger = triggers.find((known) => known === name);
  const span = count === undefined ? null : { count: Number(count), unit: unit as Span['unit'] };
  return trigger && { trigger, span };
};

const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** What moved a day, each once: neighbouring days that are free for the same reason are told as one span. */
const reasonsOf = (
  movedBy: Reasoning['movedBy'],
  { language, phrases }: Pick<Telling, 'language' | 'phrases'>,
): string[] => {
  const spans = new Map<string, { name: string; first: LocalDate; last: LocalDate }>();
  for (const { day, name } of movedBy) {
    if (name === NO_END || name === NOT_YET) continue;
    const word = [WEEKEND, NO_WORK].includes(name) ? weekdayOf(day, language) : name;
    const { first = day, last = day } = spans.get(word) ?? {};
    spans.set(word, { name, first: day < first ? day : first, last: day > last ? day : last });
  }
  return [...spans].map(([word, { name, first, last }]) => {
    if (name === WEEKLY) return phrases.weekly;
    return word === name ? `${name} (${printDays({ first, last }, 'day', language)})` : word;
  });
};

/** Sentences that answer "why me, why today". */
const whyOf = ({ rule, reasoning }: ToldReminder, { language, phrases }: Telling): string[] => {
  const { as, ruleVersion, trigger, wanted, movedBy, after, folds = [] } = reasoning;
  const capacities: Readonly<Record<string, string>> = phrases.capacity;
  const capacity = Object.hasOwn(capacities, as) ? phrases.capacity[as as Capacity] : undefined;
  const read = readTrigger(trigger);
  const reasons = reasonsOf(movedBy, { language, phrases });
  return [
    ...(after
      ? [
          after.why === 'unanswered'
            ? phrases.unanswered(nameOf(after.key.reader))
            : phrases.undeliverable(nameOf(after.key.reader)),
        ]
      : []),
    ...(capacity === undefined ? [] : [phrases.because(capacity)]),
    ...(read ? [phrases.rule(rule, ruleVersion, phrases.trigger(read.trigger, read.span))] : []),
    ...(reasons.length > 0 ? [phrases.moved(fullDate(wanted, language), reasons.join(', '))] : []),
    ...(folds.length > 0 ? [phrases.folded(folds.join('; '))] : []),
  ];
};
