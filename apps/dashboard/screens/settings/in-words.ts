import type { Schemas } from '../../api/client.js';
import { daysOfSpan, occasionOf } from '../../components/occasion.js';
import { type Names, personName } from '../../components/person.js';
import { countryName, languageName, longDay, weekdayNames, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';

type Rule = Schemas['Rule'];
export type FreeDays = Pick<Schemas['CalendarDetail']['days'][number], 'first' | 'last' | 'name'>;

/** What settings say, in the reader's language: in their tables, beside what somebody else made of them, and where one is taken back. */
export const useInWords = (names: Names = {}) => {
  const { t, locale } = useWords();
  const list = (texts: readonly string[]): string => new Intl.ListFormat(locale).format(texts);
  const whom = (to: string): string =>
    to === 'owner' || to === 'responsible' || to === 'watchers'
      ? t(`settings.rules.whom.${to}`)
      : personName(t, to, names);
  const up = ({ escalateAfter }: Pick<Rule, 'escalateAfter'>): string =>
    escalateAfter ? t('settings.rules.after', { count: escalateAfter }) : t('settings.rules.never');
  const hour = (of: number): string => `${String(of).padStart(2, '0')}:00`;
  return {
    list,
    up,
    hour,
    whom,
    when: ({ trigger }: Pick<Rule, 'trigger'>): string => {
      const occasion = occasionOf(t, trigger, false, trigger.on);
      if ('every' in trigger)
        return t('settings.rules.repeated', { occasion, count: daysOfSpan(trigger.every) });
      return 'date' in trigger
        ? t('settings.rules.onDay', { occasion, day: longDay(locale, trigger.date) })
        : occasion;
    },
    to: ({ to }: Pick<Rule, 'to'>): string => list(to.map(whom)),
    whose: (appliesTo: string): string =>
      appliesTo === 'us' ? t('settings.calendars.ours') : countryName(locale, appliesTo),
    weekdays: (days: readonly number[] | null | undefined): string =>
      days && days.length > 0
        ? list(days.map((day) => weekdayNames(locale)[day - 1] ?? ''))
        : t('settings.before.usual'),
    days: (some: readonly FreeDays[]): string =>
      list(some.map(({ first, last, name }) => `${name} (${windowDays(locale, first, last)})`)),
    languages: (tags: readonly string[]): string => list(tags.map((tag) => languageName(locale, tag))),
  };
};
