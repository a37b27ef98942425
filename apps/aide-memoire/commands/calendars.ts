import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type CalendarDetail,
  type CalendarItem,
  calendarDetail,
  calendarItem,
} from '#apps/views/calendars/item.js';
import { receipt } from '#commands/receipt.js';
import { calendarId, calendarTerms, type FreeDays, freeDays } from '#domain/calendars/calendar.events.js';
import { ApiRefusal } from '../client/api-client.js';
import { WrongUse } from '../client/connection.js';
import { type Column, table } from '../terminal/table.js';
import { askRegister } from './answers.js';
import { parsed } from './arguments.js';
import { addImportDays, addTakeBack } from './calendar-files.js';
import type { AddCommand, Invocation, Session } from './invocation.js';

export const addCalendars: AddCommand = (program, invocation) => {
  const calendars = program
    .command('calendars')
    .description(
      'days on which nobody is reached: list, show, keep, add, remove, import, take-back, holidays',
    )
    .addHelpText(
      'after',
      `
What is planned for a free day comes earlier. A calendar is for us, or for a country that hosts visits.

Examples:
  aide-memoire calendars
  aide-memoire calendars holidays BE --years 2018-2019 --for us     public holidays of ours
  aide-memoire calendars holidays KZ --years 2018-2019              those of a host
  aide-memoire calendars keep recess --title "Recess" --for us
  aide-memoire calendars import recess.ics --into recess --dry-run  what it would add, and leave out
  aide-memoire calendars import recess.ics --into recess
  aide-memoire calendars take-back recess 3                         what was added at version 3
  aide-memoire calendars add recess 2019-07-22/2019-08-23 "Summer recess"
  aide-memoire calendars remove recess 2019-07-22/2019-08-23 "Summer recess"`,
    );
  addListCalendars(calendars, invocation);
  addShowCalendar(calendars, invocation);
  addKeep(calendars, invocation);
  addDays(calendars, invocation, 'add', 'add free days by hand');
  addDays(calendars, invocation, 'remove', 'take free days out, named as the calendar has them');
  addImportDays(calendars, invocation);
  addTakeBack(calendars, invocation);
  addHolidays(calendars, invocation);
};

const id = parsed(calendarId, 'an id such as recess-2019');
const whose = parsed(calendarTerms.shape.appliesTo, '"us", or a country code such as KZ');

const addListCalendars = (calendars: Command, invocation: Invocation): void => {
  calendars
    .command('list', { isDefault: true })
    .description('the calendars that are kept')
    .action((_, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const items: CalendarItem[] = [];
        for await (const item of api.everyItem(calendarItem, '/calendars')) items.push(item);
        if (terminal.json) return terminal.print(JSON.stringify(items, null, 2));
        if (items.length === 0) return terminal.note('No calendar is kept: only weekends are free.');
        terminal.print(table(columns, items, terminal.columns));
      }),
    );
};

const columns: Column<CalendarItem>[] = [
  { title: 'Calendar', of: ({ id }) => id },
  { title: 'Title', of: ({ title }) => title, isElastic: true },
  { title: 'For', of: ({ appliesTo }) => appliesTo },
  { title: 'Working days', of: ({ workingDays }) => workingDays?.join(' ') ?? '–' },
  { title: 'Free', of: ({ dayCount }) => String(dayCount) },
];

const addShowCalendar = (calendars: Command, invocation: Invocation): void => {
  calendars
    .command('show')
    .description('a calendar with its free days')
    .argument('<calendar>', 'its id', id)
    .action((calendar: string, _: unknown, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const detail = await api.get(calendarDetail, `/calendars/${calendar}`);
        if (terminal.json) return terminal.print(JSON.stringify(detail, null, 2));
        if (detail.days.length === 0) return terminal.note('It has no free days yet.');
        terminal.print(table(dayColumns, detail.days, terminal.columns));
      }),
    );
};

const dayColumns: Column<CalendarDetail['days'][number]>[] = [
  { title: 'First', of: ({ first }) => first },
  { title: 'Last', of: ({ last }) => last },
  { title: 'Name', of: ({ name }) => name, isElastic: true },
  { title: 'From', of: ({ from }) => from, isElastic: true },
];

interface KeepOptions {
  readonly title: string;
  readonly for: string;
  readonly workingDays?: readonly number[];
}

const addKeep = (calendars: Command, invocation: Invocation): void => {
  calendars
    .command('keep')
    .description('begin a calendar, or say anew what it is')
    .argument('<calendar>', 'its id, such as recess', id)
    .requiredOption('--title <title>', 'what it is called')
    .requiredOption('--for <whose>', 'us, or the country that hosts visits, such as KZ', whose)
    .option('--working-days <days>', 'on which people work, Monday is 1: 1-5 or 7,1,2,3,4', weekdays)
    .action((calendar: string, { title, for: appliesTo, workingDays }: KeepOptions, command: Command) =>
      invocation.connected(command, (session) => {
        const body = { title, appliesTo, workingDays: workingDays ?? null };
        return askRegister(session, { path: `/calendars/${calendar}/keep`, body }, `${calendar} is kept.`);
      }),
    );
};

const addDays = (
  calendars: Command,
  invocation: Invocation,
  name: 'add' | 'remove',
  description: string,
): void => {
  calendars
    .command(name)
    .description(description)
    .argument('<calendar>', 'its id', id)
    .argument('<days>', 'a day, or the first and the last: 2019-07-22/2019-08-23')
    .argument('<name>', 'why they are free: "Summer recess"')
    .action((calendar: string, days: string, why: string, _: unknown, command: Command) =>
      invocation.connected(command, (session) =>
        askRegister(
          session,
          { path: `/calendars/${calendar}/${name}-days`, body: { days: [daysNamed(days, why)] } },
          `${calendar} ${name === 'add' ? 'has' : 'no longer has'} ${why}.`,
        ),
      ),
    );
};

/** @throws {WrongUse} */
const daysNamed = (text: string, name: string): FreeDays => {
  const [first, last = first] = text.split('/');
  const { data } = freeDays.safeParse({ first, last, name });
  if (data) return data;
  throw new WrongUse('expected days such as 2019-05-09 or 2019-07-22/2019-08-23, and a name');
};

interface HolidaysOptions {
  readonly years: readonly number[];
  readonly region?: string;
  readonly into?: string;
  readonly for?: string;
}

const addHolidays = (calendars: Command, invocation: Invocation): void => {
  calendars
    .command('holidays')
    .description('add the public holidays of a country, in a calendar of their own unless one is named')
    .argument('<country>', 'its code, such as KZ', parsed(country, 'a country code such as KZ'))
    .requiredOption('--years <years>', 'such as 2019 or 2018-2019', years)
    .option('--region <code>', 'a part of the country, such as BY of DE')
    .option('--into <calendar>', 'a calendar that is kept (default: holidays-<country>, which is begun)', id)
    .addOption(
      new Option('--for <whose>', 'whose days they are, us or the country (default: the country)').argParser(
        whose,
      ),
    )
    .action((code: string, { years, region, into, for: appliesTo }: HolidaysOptions, command: Command) =>
      invocation.connected(command, async (session) => {
        const calendar = into ?? `holidays-${[code, region].filter(Boolean).join('-').toLowerCase()}`;
        if (into === undefined) await begin(session, calendar, code, appliesTo ?? code);
        await askRegister(
          session,
          { path: `/calendars/${calendar}/adopt-holidays`, body: { country: code, region, years } },
          `${calendar} has the public holidays of ${code}; look them through: calendars show ${calendar}`,
        );
      }),
    );
};

const country = calendarTerms.shape.appliesTo.options[1];

/** Keeps a calendar that is not kept yet; one that is stays as it is. */
const begin = async ({ api }: Session, calendar: string, code: string, appliesTo: string): Promise<void> => {
  try {
    await api.get(calendarDetail, `/calendars/${calendar}`);
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status !== 404) throw error;
    const name = new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
    const body = { title: `Public holidays of ${name}`, appliesTo };
    await api.post(receipt, { path: `/calendars/${calendar}/keep`, body });
  }
};

const range = (text: string, least: number, most: number): number[] | undefined => {
  const [, from, to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= least && last >= first && last <= most)) return undefined;
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
};

const weekdays = (text: string): number[] => {
  const days = text.split(',').map((part) => range(part, 1, 7));
  if (days.every((part) => part !== undefined)) return days.flat();
  throw new InvalidArgumentError('expected days of the week, Monday is 1, such as 1-5 or 7,1,2,3,4');
};

const years = (text: string): number[] => {
  const found = range(text, 1900, 2200);
  if (found && found.length <= 20) return found;
  throw new InvalidArgumentError('expected a year or up to twenty, such as 2019 or 2018-2019');
};
