import type { Schemas } from '../../api/client.js';
import type { TakenBackBy } from '../../api/taking-back.js';
import { useWords } from '../../words/i18n.js';
import { useInWords } from './in-words.js';

type Data = Partial<
  Schemas['KeepCalendar'] & Schemas['DescribeReader'] & Omit<Schemas['AddFreeDays'], 'from'>
> & {
  readonly rule?: Schemas['Rule'] | string;
};

/** What stood there before, in words: what is restored where a setting is taken back. */
export const useBefore = () => {
  const { t } = useWords();
  const words = useInWords();
  const ofRule = (rule: Schemas['Rule']): string =>
    t('settings.before.rule', { when: words.when(rule), whom: words.to(rule), up: words.up(rule) });
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
          whose: words.whose(said.appliesTo ?? ''),
          days: words.weekdays(said.workingDays),
        });
      case 'TakeBackFreeDays':
        return t('settings.before.withoutDays');
      case 'AddFreeDays':
        return t('settings.before.withDays', { days: words.days(said.days ?? []) });
      case 'DescribeReader':
        return t('settings.before.reader', {
          name: said.name,
          email: said.email ?? t('settings.before.noMail'),
          languages: words.languages(said.languages ?? []),
          rhythm: t(`settings.readers.rhythms.${said.rhythm ?? 'daily'}`),
        });
      case 'RemoveReader':
        return t('settings.before.nobody');
      default:
        return '';
    }
  };
};
