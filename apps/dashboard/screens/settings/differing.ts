import type { Schemas } from '../../api/client.js';
import type { Seen } from '../../api/settings.js';
import type { Names } from '../../components/person.js';
import { personName } from '../../components/person.js';
import type { Differing } from '../../components/two-states.js';
import { useWords } from '../../words/i18n.js';
import { type FreeDays, useInWords } from './in-words.js';

/** What a setting says, by what each part of it is called. */
type Told = Readonly<Record<string, string>>;

/** What somebody else made of a setting, beside what is asked for here, and who. */
export interface Compared {
  readonly rows: readonly Differing[];
  readonly by: string | null;
  readonly at: string | null;
  readonly people: Names;
}

type CalendarTerms = Pick<Schemas['Calendar'], 'title' | 'appliesTo' | 'workingDays'>;
type ReaderTerms = Omit<
  Schemas['Reader'],
  'id' | 'removed' | 'since' | 'changedAt' | 'changedBy' | 'version'
>;
/** A rulebook as a refusal brings it, or as the list of rules had it. */
export type Rulebook = Schemas['RulebookNow'];

const differ = (was: Told, theirs: Told, mine: Told): Differing[] =>
  Object.entries(theirs).map(([name, now]) => ({
    name,
    was: was[name] ?? '',
    theirs: now,
    mine: mine[name] === was[name] ? undefined : mine[name],
  }));

const key = ({ first, last, name }: FreeDays): string => `${first} ${last} ${name}`;
/** Those of some free days that are not among others. */
const without = (some: readonly FreeDays[], others: readonly FreeDays[]): FreeDays[] => {
  const known = new Set(others.map(key));
  return some.filter((one) => !known.has(key(one)));
};

/** Compares settings as they were seen with what they are now, in words. `mine` is what is asked for, where it is more than a change of parts. */
export const useDiffering = () => {
  const { t } = useWords();
  const words = useInWords();

  const calendarTold = ({ title, appliesTo, workingDays }: CalendarTerms): Told => ({
    [t('settings.calendars.called')]: title,
    [t('settings.calendars.appliesTo')]: words.whose(appliesTo),
    [t('settings.calendars.workingDays')]: words.weekdays(workingDays),
  });

  const readerTold = (of: ReaderTerms): Told => ({
    [t('settings.readers.name')]: of.name,
    [t('settings.readers.email')]: of.email ?? '–',
    [t('settings.readers.languages')]: words.languages(of.languages),
    [t('settings.readers.rhythm')]: t(`settings.readers.rhythms.${of.rhythm}`),
    [t('settings.readers.weekday')]: of.rhythm === 'weekly' ? words.weekdays([of.weekday]) : '–',
    [t('settings.readers.hour')]: words.hour(of.hour),
    [t('settings.readers.zone')]: of.zone,
    [t('settings.readers.head')]: of.head ? personName(t, of.head) : '–',
    [t('settings.readers.body')]: of.body ?? '–',
  });

  const ruleTold = (rule: Schemas['Rule'] | null | undefined): string => {
    if (rule === undefined) return t('settings.rules.wider');
    if (rule === null) return t('settings.rules.isOff');
    return t('settings.rules.told', { when: words.when(rule), whom: words.to(rule), up: words.up(rule) });
  };

  const whole = (mine: string | undefined): Differing[] =>
    mine === undefined ? [] : [{ name: t('settings.asked'), was: '', theirs: '', mine }];

  return {
    calendar:
      (was: Seen<Schemas['CalendarDetail']>, terms?: CalendarTerms, mine?: string) =>
      ({ row }: Seen<Schemas['CalendarDetail']>): Compared => {
        const [before, now] = [was.row?.days ?? [], row?.days ?? []];
        return {
          rows: [
            ...differ(
              was.row ? calendarTold(was.row) : {},
              row ? calendarTold(row) : {},
              terms ? calendarTold(terms) : {},
            ),
            {
              name: t('settings.calendars.days'),
              was: words.days(without(before, now)),
              theirs: words.days(without(now, before)),
              mine: undefined,
            },
            ...whole(mine),
          ],
          by: row?.changedBy ?? null,
          at: row?.changedAt ?? null,
          people: {},
        };
      },
    reader:
      (was: Seen<Schemas['Reader']>, terms?: ReaderTerms, mine?: string) =>
      ({ row }: Seen<Schemas['Reader']>): Compared => ({
        rows: [
          ...differ(
            was.row ? readerTold(was.row) : {},
            row ? readerTold(row) : {},
            terms ? readerTold(terms) : {},
          ),
          {
            name: t('settings.readers.writtenTo'),
            was: was.row?.removed ? t(`settings.readers.removed.${was.row.removed}`) : '',
            theirs: row?.removed ? t(`settings.readers.removed.${row.removed}`) : '',
            mine,
          },
        ],
        by: row?.changedBy ?? null,
        at: row?.changedAt ?? null,
        people: {},
      }),
    /** @param asked the rule that is changed, and what is to hold: `null` is switched off, nothing is left to wider scopes */
    rulebook:
      (was: Seen<Rulebook>, asked?: readonly [id: string, rule?: Schemas['Rule'] | null], mine?: string) =>
      ({ row }: Seen<Rulebook>): Compared => {
        const [before, now] = [was.row?.items ?? [], row?.items ?? []];
        const ids = [...new Set([...before, ...now].map(({ id }) => id).concat(asked ? [asked[0]] : []))];
        const said = (all: typeof now, id: string) => ruleTold(all.find((one) => one.id === id)?.rule);
        const newest = now.toSorted((a, b) => (b.setAt ?? '').localeCompare(a.setAt ?? ''))[0];
        return {
          rows: [
            ...ids.map((id) => ({
              name: id,
              was: was.row ? said(before, id) : '',
              theirs: said(now, id),
              mine: asked?.[0] === id ? ruleTold(asked[1]) : undefined,
            })),
            ...whole(mine),
          ],
          by: newest?.setBy ?? null,
          at: newest?.setAt ?? null,
          people: {},
        };
      },
  };
};
