import type { Cause } from '#domain/reminders/reminders.events.js';
import type { Span } from '#domain/rules/rule.schema.js';

/** What a mail says a reminder comes for, in one language, after "it comes": "14 days before the window opens". */
export type TriggerPhrase = (span: string) => string;

/** The words for what wants a reminder, in every language in which something is written. `span` comes as words. */
export interface TriggerWords {
  /** As people type and read it where rules are set. `{span}`, `{every}` and `{date}` stand for the trigger's fields. */
  readonly form: string | null;
  /** What a reminder is about, in a few English words: "overdue". The number of a repetition is said behind it. */
  readonly occasion: (span: string) => string;
  /** Why it was wanted, an English clause before the day: "14 days before the window opens (20 November 2018)". */
  readonly because: (told: Because) => string;
  readonly en: TriggerPhrase;
  readonly ro: TriggerPhrase;
  readonly fr: TriggerPhrase;
  readonly ru: TriggerPhrase;
}

export interface Because {
  readonly span: string;
  /** The window's days; "not fixed" where there is none. */
  readonly opening: string;
  readonly closing: string;
  /** The day that a repetition is counted from, and which time it is. */
  readonly anchor: string;
  readonly time: string;
}

const again = ({ span, time }: Because): string => `told every ${span}; time ${time}`;

/** Every trigger there is, each with all its words. A language that is added adds a line to each. */
export const triggerWords: Readonly<Record<Cause['on'], TriggerWords>> = {
  'before-opening': {
    form: '{span} before opening',
    occasion: (span) => `${span} before the window opens`,
    because: ({ span, opening }) => `${span} before the window opens (${opening})`,
    en: (span) => `${span} before the window opens`,
    ro: (span) => `cu ${span} înainte de începutul perioadei`,
    fr: (span) => `${span} avant le début de la période`,
    ru: (span) => `за ${span} до начала срока`,
  },
  opening: {
    form: 'opening',
    occasion: () => 'the window opens',
    because: () => 'The window opens',
    en: () => 'when the window opens',
    ro: () => 'la începutul perioadei',
    fr: () => 'au début de la période',
    ru: () => 'в начале срока',
  },
  'before-closing': {
    form: '{span} before closing',
    occasion: (span) => `${span} before the window closes`,
    because: ({ span, closing }) => `${span} before the window closes (${closing})`,
    en: (span) => `${span} before the window closes`,
    ro: (span) => `cu ${span} înainte de sfârșitul perioadei`,
    fr: (span) => `${span} avant la fin de la période`,
    ru: (span) => `за ${span} до конца срока`,
  },
  closing: {
    form: 'closing',
    occasion: () => 'the last day of the window',
    because: () => 'The last day of the window',
    en: () => 'on the last day',
    ro: () => 'în ultima zi',
    fr: () => 'le dernier jour',
    ru: () => 'в последний день',
  },
  overdue: {
    form: 'every {every} overdue',
    occasion: () => 'overdue',
    because: (told) => `Overdue since the window closed (${told.anchor}), ${again(told)}`,
    en: (span) => `every ${span} while it is overdue`,
    ro: (span) => `la fiecare ${span} după depășirea termenului`,
    fr: (span) => `tous les ${span} tant que le retard dure`,
    ru: (span) => `каждые ${span} при просрочке`,
  },
  undated: {
    form: 'every {every} undated',
    occasion: () => 'no date fixed',
    because: (told) => `No date fixed since ${told.anchor}, ${again(told)}`,
    en: (span) => `every ${span} while no date is fixed`,
    ro: (span) => `la fiecare ${span} cât timp data nu este stabilită`,
    fr: (span) => `tous les ${span} tant qu’aucune date n’est fixée`,
    ru: (span) => `каждые ${span}, пока дата не назначена`,
  },
  unreported: {
    form: 'every {every} unreported',
    occasion: () => 'nothing reported',
    because: (told) => `Nothing reported since ${told.anchor}, ${again(told)}`,
    en: (span) => `after every ${span} in which nothing was reported`,
    ro: (span) => `la fiecare ${span} când nu s-a raportat nimic`,
    fr: (span) => `après ${span} sans aucun rapport`,
    ru: (span) => `через ${span} без новых сообщений`,
  },
  date: {
    form: 'on {date}',
    occasion: () => 'the date that the rule names',
    because: () => 'The date that the rule names',
    en: () => 'on a day that was chosen',
    ro: () => 'într-o zi aleasă',
    fr: () => 'un jour choisi',
    ru: () => 'в выбранный день',
  },
  escalation: {
    form: null,
    occasion: () => 'one level up',
    because: () => 'One level up',
    en: () => 'one level up',
    ro: () => 'nivelului superior',
    fr: () => 'à l’échelon supérieur',
    ru: () => 'на уровень выше',
  },
};

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month' };

/** `P14D` as people say it: "14 days". Of a span that is not known any more: "some days". */
export const spanInWords = (span: Span | undefined): string => {
  if (span === undefined) return 'some days';
  const count = Number(span.slice(1, -1));
  const unit = units[span.slice(-1)] ?? span;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
