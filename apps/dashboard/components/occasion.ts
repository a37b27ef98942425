import type { Schemas } from '../api/client.js';
import { daysBetween, longDay } from '../words/dates.js';
import type { Translate } from '../words/i18n.js';

type Reminder = Schemas['Reminder'];
type Trigger = { readonly on: string; readonly span?: string; readonly every?: string };

/** What may be settled of each trigger: a distance, how often it comes again, a day. */
export const triggers = {
  'before-opening': 'span',
  opening: null,
  'before-closing': 'span',
  closing: null,
  overdue: 'every',
  undated: 'every',
  unreported: 'every',
  date: 'date',
} as const satisfies Record<Schemas['Trigger']['on'], 'span' | 'every' | 'date' | null>;

/** How many days a span is, such as `P2W`. */
export const daysOfSpan = (span: string | undefined): number => {
  const [, count = '1', unit = 'D'] = /^P(\d+)([DWMY])$/.exec(span ?? '') ?? [];
  return Number(count) * ({ D: 1, W: 7, M: 30, Y: 365 }[unit] ?? 1);
};

/** What a reminder is about, in the reader's language; what this page does not know is told as the server says it. */
export const occasionOf = (
  t: Translate,
  { on, span }: Trigger,
  isPast: boolean,
  otherwise: string,
): string => {
  switch (on) {
    case 'opening':
      return isPast ? t('occasion.openingPast') : t('occasion.opening');
    case 'before-opening':
    case 'before-closing':
      return t(`occasion.${on}`, { count: daysOfSpan(span) });
    case 'closing':
    case 'overdue':
    case 'undated':
    case 'unreported':
    case 'date':
    case 'escalation':
      return t(`occasion.${on}`);
    default:
      return otherwise;
  }
};

export const occasion = (t: Translate, { reasoning, occasion: said, day }: Reminder): string =>
  occasionOf(t, reasoning.trigger, reasoning.wanted < day, said);

/** Why it goes out when it does. */
export const reasonOf = (t: Translate, locale: string, { reasoning, day, rule }: Reminder): string => {
  const { trigger, wanted, alsoTells = [] } = reasoning;
  const every = 'every' in trigger ? daysOfSpan(trigger.every) : undefined;
  return [
    daysBetween(wanted, day) > 0 && t('reason.late', { day: longDay(locale, wanted) }),
    every !== undefined && t('reason.everyDays', { count: every }),
    alsoTells.length > 0 &&
      t('reason.alsoTells', {
        occasions: alsoTells.map((also) => occasionOf(t, also, false, also.on)).join(' · '),
      }),
    t('reason.rule', { rule }),
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
};
