import { printDays } from '../timeframes/printer.js';
import { remember } from '../timeframes/remember.js';
import type { LocalDate } from '../values.js';
import type { Placed } from './placing.js';
import type { PlannedReminder } from './planning.js';
import { reminderName } from './reminder-key.js';
import type { Reasoning } from './reminders.events.js';
import { spanInWords } from './span-words.js';

/** What says most of how a commitment stands comes first. */
const telling = [
  'escalation',
  'overdue',
  'closing',
  'opening',
  'before-closing',
  'before-opening',
  'undated',
  'unreported',
  'date',
];

const rankOf = ({ trigger }: Reasoning): number => telling.indexOf(trigger.split(' ')[0] ?? '');

const byTelling = (one: PlannedReminder, other: PlannedReminder): number => {
  const rank = rankOf(one.reasoning) - rankOf(other.reasoning);
  if (rank !== 0) return rank;
  if (one.reasoning.wanted !== other.reasoning.wanted)
    return one.reasoning.wanted > other.reasoning.wanted ? -1 : 1;
  return reminderName(one.key) < reminderName(other.key) ? -1 : 1;
};

/** As many as an event takes. */
const MOST = 100;

/**
 * Several reminders of one reader as one, at another time: the most telling, with the others in short words. What they in
 * turn had folded in is told too.
 */
export const foldedInto = (
  reminders: readonly PlannedReminder[],
  { day, due, movedBy }: Placed,
): PlannedReminder[] => {
  const [best, ...others] = reminders.toSorted(byTelling);
  if (!best) return [];
  const { folds = [], alsoTells = [] } = best.reasoning;
  const reasoning: Reasoning = {
    ...best.reasoning,
    movedBy,
    folds: [...folds, ...others.flatMap((each) => [inShort(each), ...(each.reasoning.folds ?? [])])].slice(
      0,
      MOST,
    ),
    alsoTells: [...alsoTells, ...others.flatMap(occasionsOf)].slice(0, MOST),
  };
  return [{ key: best.key, day, due, reasoning }];
};

const occasionsOf = ({ key, reasoning }: PlannedReminder): NonNullable<Reasoning['alsoTells']> => [
  { rule: key.rule, occurrence: key.occurrence },
  ...(reasoning.alsoTells ?? []),
];

/** "14 days before the window opens, 6 November 2018". */
const inShort = ({ key, reasoning }: PlannedReminder): string => {
  const [on = '', span = ''] = reasoning.trigger.split(' ');
  return `${wordsOf(on, span, key.occurrence, reasoning.after?.key.rule)}, ${printed(reasoning.wanted)}`;
};

const wordsOf = (on: string, span: string, occurrence: string, answers: string | undefined): string => {
  const anchor = () => printed(occurrence.slice(0, 'YYYY-MM-DD'.length));
  switch (on) {
    case 'before-opening':
      return `${spanInWords(span)} before the window opens`;
    case 'opening':
      return 'the window opens';
    case 'before-closing':
      return `${spanInWords(span)} before the window closes`;
    case 'closing':
      return 'the last day of the window';
    case 'overdue':
      return `overdue since ${anchor()}`;
    case 'undated':
      return `no date fixed since ${anchor()}`;
    case 'unreported':
      return `nothing reported since ${anchor()}`;
    case 'date':
      return 'on the date of the rule';
    default:
      return `no answer to ${answers}`;
  }
};

// Old visits by the hundred share a few days, and printing one takes some 50 µs.
const printed = remember(20_000, (day) =>
  printDays({ first: day as LocalDate, last: day as LocalDate }, 'day', 'en'),
);
