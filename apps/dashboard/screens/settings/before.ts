import type { Schemas } from '../../api/client.js';
import type { TakenBackBy } from '../../api/taking-back.js';
import { occasionOf } from '../../components/occasion.js';
import { personName } from '../../components/person.js';
import { languageName, weekdayNames, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';

type Data = Partial<
  Schemas['KeepCalendar'] & Schemas['DescribeReader'] & Omit<Schemas['AddFreeDays'], 'from'>
> & {
  readonly rule?: Schemas['Rule'] | string;
};

/** What stood there before, in words: what is restored where a setting is taken back. */
export const useBefore = () => {
  const { t, locale } = useWords();
  const list = (texts: readonly string[]): string => new Intl.ListFormat(locale).format(texts);
  const ofRule = ({ trigger, to, escalateAfter }: Schemas['Rule']): string =>
    t('settings.before.rule', {
      when: occasionOf(t, trigger, false, trigger.on),
      whom: list(to.map((one) => personName(t, one))),
      up: escalateAfter ? t('settings.rules.after', { count: escalateAfter }) : t('settings.rules.never'),
    });
  return ({ undo: { type, data } }: TakenBackBy): string => {
    // The register names the command as its schema has it.
    const said = data as Data;
    switch (type) {
      case 'SetRule':
        return typeof said.rule === 'object' ? ofRule(said.rule) : '';
      case 'SwitchOffRule':
        return t('settings.before.off');
      case 'LeaveRule':
        return t('settings.before.left');
      case 'KeepCalendar':
        return t('settings.before.calendar', {
          title: said.title,
          whose: said.appliesTo === 'us' ? t('settings.calendars.ours') : said.appliesTo,
          days: said.workingDays
            ? list(said.workingDays.map((day) => weekdayNames(locale)[day - 1] ?? ''))
            : t('settings.before.usual'),
        });
      case 'TakeBackFreeDays':
        return t('settings.before.withoutDays');
      case 'AddFreeDays':
        return t('settings.before.withDays', {
          days: list(
            (said.days ?? []).map(({ first, last, name }) => `${name} (${windowDays(locale, first, last)})`),
          ),
        });
      case 'DescribeReader':
        return t('settings.before.reader', {
          name: said.name,
          email: said.email ?? t('settings.before.noMail'),
          languages: list((said.languages ?? []).map((tag) => languageName(locale, tag))),
          rhythm: t(`settings.readers.rhythms.${said.rhythm ?? 'daily'}`),
        });
      case 'RemoveReader':
        return t('settings.before.nobody');
      default:
        return '';
    }
  };
};
