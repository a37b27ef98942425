/** A brief in words, in the order in which every form of it says them: the page, paper, Word and Markdown. */

import type { Commitment } from '../../api/queries.js';
import { listed } from '../../words/apart.js';
import { longDay, shortWindow, windowDays } from '../../words/dates.js';
import { numerals, type Translate } from '../../words/i18n.js';
import type { Brief, Change, Numbered, Raise, SectionName } from './brief.js';

/** Somebody's words, and the language they are in. */
export interface ToldWords {
  readonly text: string;
  readonly language: string;
}

export interface ToldItem {
  /** `7`, or `7–9` of several that are told as one. */
  readonly number: string;
  /** The first, where several are told as one. */
  readonly commitment: Commitment;
  /** All that are told. */
  readonly of: readonly string[];
  readonly statement: string;
  readonly words: readonly ToldWords[];
  /** Who owes it, and to whom. */
  readonly parties: string;
  readonly when: string;
  readonly state: string;
  readonly direction: string;
}

export interface ToldBrief {
  readonly title: string;
  readonly asOf: string;
  readonly lede: string;
  readonly figures: readonly { readonly count: number; readonly label: string }[];
  readonly sections: readonly {
    readonly name: SectionName;
    readonly title: string;
    /** How many commitments there are, each for itself. */
    readonly count: number;
    readonly items: readonly ToldItem[];
  }[];
  readonly changed: { readonly title: string; readonly lines: readonly string[] };
  readonly raise: { readonly title: string; readonly lines: readonly string[] };
  readonly foot: string;
}

export interface Subject {
  /** What the next meeting is about or with: a country, a body. */
  readonly name: string;
  /** On what visit, and led by whom: where it is about one visit. */
  readonly visit?: { readonly title: string; readonly days: string; readonly led: string };
}

/** Letters of a quote that paper has room for. */
const LONGEST = 124;

/** The words that were promised in: those of the date where it is named, else what was quoted last; cut around them where they are long. */
const wordsOf = ({ quotes, words }: Commitment): ToldWords | undefined => {
  const quote = quotes.find((one) => words !== null && one.words?.includes(words)) ?? quotes.at(-1);
  if (!quote?.words) return undefined;
  const { words: text, language } = quote;
  if (text.length <= LONGEST) return { text, language };
  const at = words === null ? 0 : Math.max(0, text.indexOf(words));
  // Not less than a whole one: from the end backwards, where the date stands there.
  const from = Math.min(Math.max(0, at - LONGEST / 2), text.length - LONGEST);
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST);
  return {
    text: `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    language,
  };
};

const stateOf = (t: Translate, one: Commitment): string => {
  const { stage, outcome, evidence, schedule, daysLeft, daysToOpening, slipDays } = one;
  const slipped = slipDays !== null && slipDays > 0 ? [t('brief.slippedBy', { count: slipDays })] : [];
  if (stage === 'closed')
    return [t(`outcome.${outcome ?? 'fulfilled'}`), t(`evidence.${evidence}`), ...slipped].join(', ');
  const days = ((): string => {
    if (schedule === 'overdue') return t('days.over', { count: Math.max(0, -(daysLeft ?? 0)) });
    if (schedule === 'upcoming') return t('brief.opensIn', { count: Math.max(0, daysToOpening ?? 0) });
    if (schedule === 'window-open' && daysLeft !== null)
      return t('brief.openLeft', { count: Math.max(0, daysLeft) });
    return '';
  })();
  return [...(days === '' ? [] : [days]), ...slipped].join(', ');
};

const itemOf = (t: Translate, locale: string, { number, commitment }: Numbered): ToldItem => {
  const { responsible, counterparts, window, direction, statement, recurrence } = commitment;
  const to = listed(locale, counterparts);
  return {
    number: String(number),
    commitment,
    of: [commitment.id],
    statement: recurrence
      ? `${statement} (${t('brief.occurrence', { number: recurrence.number })})`
      : statement,
    words: [wordsOf(commitment) ?? []].flat(),
    parties:
      responsible === null
        ? t('nobodyNamed')
        : to === ''
          ? responsible
          : t('brief.toWhom', { who: responsible, to }),
    when: shortWindow(locale, window.first, window.last),
    state: stateOf(t, commitment),
    direction: t(`direction.${direction}`),
  };
};

/** Words that the one before was promised in, too, are not said again. */
const withoutRepeats = (items: readonly ToldItem[]): ToldItem[] =>
  items.map((item, at) =>
    item.words[0] && item.words[0].text === items[at - 1]?.words[0]?.text ? { ...item, words: [] } : item,
  );

/** What two statements begin with, up to a colon: "Cases raised with the Prosecutor: " */
const beginning = (one: string, other: string): string => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(0, one.lastIndexOf(': ', at) + 2);
};

const isOneKind = (one: ToldItem, other: ToldItem): boolean =>
  one.parties === other.parties &&
  one.when === other.when &&
  one.state === other.state &&
  one.direction === other.direction &&
  beginning(one.statement, other.statement).length > 12;

/** Neighbours that say the same of several things are told once: "Cases raised with the Prosecutor: this; that". */
const together = (items: readonly ToldItem[]): ToldItem[] => {
  const told: ToldItem[] = [];
  for (const item of items) {
    const last = told.at(-1);
    if (!last || !isOneKind(last, item)) {
      told.push(item);
      continue;
    }
    const same = beginning(last.statement, item.statement);
    told[told.length - 1] = {
      ...last,
      number: `${last.number.split('–')[0]}–${item.number}`,
      of: [...last.of, ...item.of],
      statement: `${last.statement}; ${item.statement.slice(same.length)}`,
      words: [...last.words, ...item.words],
    };
  }
  return told;
};

const changeOf = (t: Translate, locale: string, change: Change): string => {
  const { statement, outcome, evidence } = change.commitment;
  switch (change.what) {
    case 'closed':
      return t('brief.change.closed', { statement, outcome: t(`outcome.${outcome ?? 'fulfilled'}`) });
    case 'moved':
      return t('brief.change.moved', {
        statement,
        from: windowDays(locale, change.from.first, change.from.last) || t('commitment.notFixed'),
        to: windowDays(locale, change.to.first, change.to.last) || t('commitment.notFixed'),
      });
    case 'evidence':
      return t('brief.change.evidence', { statement, evidence: t(`evidence.${evidence}`) });
    default:
      return t(`brief.change.${change.what}`, { statement });
  }
};

/** What a meeting has time for. */
const MOST_RAISED = 5;

/** More of a kind than this are told by their number. */
const EACH = 4;

const changesIn = (t: Translate, locale: string, changes: readonly Change[]): string[] => {
  const recorded = changes.filter(({ what }) => what === 'recorded');
  const others = changes.filter(({ what }) => what !== 'recorded');
  const told = [
    ...(recorded.length > EACH
      ? [t('brief.change.manyRecorded', numerals(t, recorded.length))]
      : recorded.map((change) => changeOf(t, locale, change))),
    ...others.map((change) => changeOf(t, locale, change)),
    ...(changes.some(({ what }) => what === 'moved') ? [] : [t('brief.change.noneMoved')]),
  ];
  return changes.length === 0 ? [t('brief.change.none')] : told;
};

const raiseIn = (
  t: Translate,
  locale: string,
  { what, commitment }: Raise,
  item: ToldItem | undefined,
): string => {
  const { window, daysLeft } = commitment;
  const day = window.last ?? window.first;
  return t(`brief.raise.${what}`, {
    number: item?.number ?? '',
    statement: shortened(item?.statement ?? commitment.statement),
    day: day === null ? '' : longDay(locale, day),
    count: Math.abs(daysLeft ?? 0),
  });
};

/** On one line: it stands in full under its number. */
const shortened = (statement: string): string =>
  statement.length <= 56
    ? statement
    : `${statement.slice(0, statement.lastIndexOf(' ', 56)).replace(/[,;:]$/, '')}…`;

/** What to raise, what is told as one once. */
const raisedIn = (
  t: Translate,
  locale: string,
  raise: readonly Raise[],
  sections: ToldBrief['sections'],
): string[] => {
  const items = sections.flatMap(({ items: all }) => all);
  return [
    ...new Set(
      raise.map((one) => {
        const item = items.find(({ of }) => of.includes(one.commitment.id));
        return raiseIn(t, locale, one, item);
      }),
    ),
  ].slice(0, MOST_RAISED);
};

export const toldBrief = (
  t: Translate,
  locale: string,
  brief: Brief,
  subject: Subject,
  { day, since }: { day: string; since: string },
): ToldBrief => {
  const { promised, kept, slipped, open, undated, overdue } = brief;
  const count = (name: 'promised' | 'kept' | 'slipped' | 'open' | 'overdue', of: number): string =>
    t(`brief.lede.${name}`, numerals(t, of));
  const sections = brief.sections.map(({ name, items }) => ({
    name,
    title: t(`brief.section.${name}`),
    count: items.length,
    items: withoutRepeats(together(items.map((item) => itemOf(t, locale, item)))),
  }));
  return {
    title: t('brief.title', { name: subject.name }),
    asOf: t('brief.asKnown', { name: subject.name, day: longDay(locale, day) }),
    lede: [
      subject.visit ? t('brief.lede.visit', subject.visit) : t('brief.lede.body', { name: subject.name }),
      `${[count('promised', promised), count('kept', kept), count('slipped', slipped), count('open', open)].join(', ')}.`,
      count('overdue', overdue),
    ].join(' '),
    figures: [
      { count: promised, label: t('brief.figures.promised') },
      { count: kept, label: t('brief.figures.kept') },
      { count: slipped, label: t('brief.figures.slipped') },
      { count: open, label: t('brief.figures.open', numerals(t, undated)) },
    ],
    sections,
    changed: {
      title: t('brief.changedSince', { day: longDay(locale, since) }),
      lines: changesIn(t, locale, brief.changes),
    },
    raise: { title: t('brief.toRaise'), lines: raisedIn(t, locale, brief.raise, sections) },
    foot: t('brief.foot'),
  };
};
