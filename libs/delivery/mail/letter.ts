import { spanOf } from '#domain/reminders/folding.js';
import type { MovedDay, Reasoning, ToldToo } from '#domain/reminders/reminders.events.js';
import { printDays } from '#domain/timeframes/printer.js';
import { isUndated } from '#domain/timeframes/timeframe.js';
import { inWords } from '#domain/timeframes/words.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { CommitmentId, Instant, Language, LocalDate } from '#domain/values.js';
import { triggerWords } from '../words/trigger-words.js';
import { type Message, nameOf, type ToldCommitment, type ToldReminder, type ToldWhole } from './message.js';
import { fullDate, weekdayOf } from './phrases/catalogue.js';
import type { Phrases } from './phrases/phrases.js';
import { standingAt } from './standing.js';

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
  /** By whose day that is counted, where the reader has another; else null. */
  readonly elsewhere: string | null;
  readonly isLate: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly open: Link;
  readonly actions: readonly Link[];
  /** "Why you get this"; null where nothing is said of it. */
  readonly whyTitle: string | null;
  /** Whole sentences, each a line. */
  readonly why: readonly string[];
}

/** In which language something is told, as of when, and to whom. */
export interface Telling {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly today: LocalDate;
  readonly now: Instant;
  readonly names: Message['names'];
}

/** Lines about what else stands that a digest has at most, both lists together. */
const mostStanding = 20;

export const letterOf = (
  { reader, today, now, names, reminders, standing, unsubscribe }: Message,
  { language, phrases }: { readonly language: Language; readonly phrases: Phrases },
): Letter => {
  const telling = { language, phrases, today, now, names };
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
    title: titleOf(told.length, standing !== null, telling),
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
const lineOf = ({ statement, language, timeframe, link }: ToldCommitment, telling: Telling): LetterItem => {
  const { phrases } = telling;
  const now = standingAt(timeframe, telling.now);
  return {
    statement: { text: statement, language },
    standing: phrases.standing(now),
    elsewhere: elsewhereOf(timeframe, telling),
    isLate: now.is === 'overdue',
    facts: [],
    open: { label: phrases.open, address: link },
    actions: [],
    whyTitle: null,
    why: [],
  };
};

/** Both days, where it is another one at the place than for the reader. */
const elsewhereOf = (
  { zone, window }: ToldCommitment['timeframe'],
  { now, today, language, phrases }: Telling,
): string | null => {
  const there = localDateAt(now, zone);
  if (there === today || isUndated({ window })) return null;
  const [dayThere, dayHere] = [there, today].map((day) =>
    printDays({ first: day, last: day }, 'day', language),
  );
  return phrases.elsewhere(placeOf(zone), dayThere ?? '', dayHere ?? '');
};

/** "Asia/Almaty" is Almaty. */
const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

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

/** A commitment told whole: how it stands, and its facts. */
export const itemOfWhole = (told: ToldWhole, telling: Telling): LetterItem => {
  const { phrases, names } = telling;
  const { visit, responsible, owner } = told;
  return {
    ...lineOf(told, telling),
    facts: [
      { label: phrases.when, value: whenOf(told, telling) },
      { label: phrases.visit, value: visit },
      ...(responsible === null ? [] : [{ label: phrases.responsible, value: responsible }]),
      ...(owner === null ? [] : [{ label: phrases.owner, value: nameOf(owner, names) }]),
    ],
  };
};

/** Answering the first of several answers all of them: the links say so where they lead. */
const itemOf = (group: readonly [ToldReminder, ...ToldReminder[]], telling: Telling): LetterItem => {
  const { phrases } = telling;
  const [told] = group;
  return {
    ...itemOfWhole(told, telling),
    actions: (told.answers ?? []).map(({ kind, address }) => ({ label: phrases.actions[kind], address })),
    whyTitle: phrases.why,
    why: [...new Set(group.flatMap((one) => whyOf(one, telling)))],
  };
};

/** An expression that says its last day itself. */
const endsOnDay = /\d-\d\d-\d\d[?~%]?$/;

/** "autumn 2018 (“this autumn”), last day 30 November 2018". */
const whenOf = ({ timeframe, words }: ToldWhole, { language, phrases }: Telling): string => {
  const { last } = timeframe.window;
  const said = inWords(timeframe, language);
  const quoted = words === null ? said : `${said} (${phrases.quoted(words)})`;
  if (last === null || endsOnDay.test(timeframe.edtf)) return quoted;
  return `${quoted}, ${phrases.lastDay(printDays({ first: last, last }, 'day', language))}`;
};

/** What moved a day, each once: neighbouring days that are free for the same reason are told as one span. */
const reasonsOf = (movedBy: Reasoning['movedBy'], telling: Telling): string[] => {
  const spans = new Map<string, { why: MovedDay; first: LocalDate; last: LocalDate }>();
  for (const why of movedBy) {
    const { day } = why;
    const said = wordFor(why, telling);
    if (said === null) continue;
    const { first = day, last = day } = spans.get(said) ?? {};
    spans.set(said, { why, first: day < first ? day : first, last: day > last ? day : last });
  }
  return [...spans].map(([said, { why, first, last }]) =>
    why.why === 'holiday' ? `${said} (${printDays({ first, last }, 'day', telling.language)})` : said,
  );
};

/** Null where there is nothing to say of it to people. */
const wordFor = ({ why, day, name }: MovedDay, { language, phrases }: Telling): string | null => {
  switch (why) {
    case 'holiday':
      return name ?? weekdayOf(day, language);
    case 'weekend':
    case 'no-work':
      return weekdayOf(day, language);
    case 'weekly':
      return phrases.weekly;
    case 'not-yet':
    case 'no-end':
      return null;
  }
};

/** Reminders told in another's that are named; a commitment recorded late may have many. */
const mostToldToo = 4;

const toldTooIn = (all: readonly ToldToo[], telling: Telling): string => {
  const { language, phrases } = telling;
  const named = all
    .slice(0, mostToldToo)
    .map(
      ({ on, span, wanted }) =>
        `${whenOfTrigger(on, span, telling)} (${printDays({ first: wanted, last: wanted }, 'day', language)})`,
    );
  const left = all.length - named.length;
  return [...named, ...(left > 0 ? [phrases.more(left)] : [])].join('; ');
};

const whenOfTrigger = (on: ToldToo['on'], span: ToldToo['span'], { phrases }: Telling): string =>
  triggerWords[on][phrases.language](phrases.span(span));

/** Sentences that answer "why me, why today", each a line of its own. */
const whyOf = ({ reasoning }: ToldReminder, telling: Telling): string[] => {
  const { language, phrases, names } = telling;
  const { as, trigger, wanted, movedBy, after, alsoTells = [] } = reasoning;
  const reasons = reasonsOf(movedBy, telling);
  return [
    ...(after
      ? [
          after.why === 'unanswered'
            ? phrases.unanswered(nameOf(after.key.reader, names))
            : phrases.undeliverable(nameOf(after.key.reader, names)),
        ]
      : []),
    phrases.because(phrases.capacity[as], after ? null : whenOfTrigger(trigger.on, spanOf(trigger), telling)),
    ...(reasons.length > 0 ? [phrases.moved(fullDate(wanted, language), reasons.join(', '))] : []),
    ...(alsoTells.length > 0 ? [phrases.folded(toldTooIn(alsoTells, telling))] : []),
  ];
};
