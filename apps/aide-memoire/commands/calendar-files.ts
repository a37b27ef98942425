import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type * as z from 'zod';
import { freeDaysFound, importReceipt } from '#apps/register/calendars/found-days.js';
import { calendarDetail } from '#apps/views/calendars/item.js';
import { remarksInWords, takings } from '#delivery/free-days/found-days.js';
import { calendarId } from '#domain/calendars/calendar.events.js';
import { WrongUse } from '../client/connection.js';
import { readFolded, readText } from '../import/text-file.js';
import { table } from '../terminal/table.js';
import { askRegister, seen } from './answers.js';
import { parsed } from './arguments.js';
import type { Invocation, Session } from './invocation.js';

const id = parsed(calendarId, 'an id such as recess-2019');

interface ImportOptions {
  readonly into: string;
  readonly zone: string;
  readonly take: string;
  readonly encoding?: string;
  readonly dryRun?: boolean;
}

/** `calendars import`: the free days of a file, shown first when asked to. */
export const addImportDays = (calendars: Command, invocation: Invocation): void => {
  calendars
    .command('import')
    .description('add the free days of an iCalendar (.ics), or of a CSV with first, last and name')
    .argument('<file>', 'its ending tells the form')
    .requiredOption('--into <calendar>', 'the calendar that takes them, which must be kept', id)
    .option('--zone <zone>', 'in which days told in UTC fall', 'Europe/Brussels')
    .addOption(
      new Option(
        '--take <what>',
        'of an iCalendar: whole days that are free or out of office; busy whole days too; meetings too',
      )
        .choices(takings)
        .default('free'),
    )
    .option('--encoding <name>', 'of a file that is not Unicode, such as windows-1250')
    .option('--dry-run', 'show what it would add and leave out, and write nothing')
    .action((file: string, { into, zone, take, encoding, dryRun }: ImportOptions, command: Command) =>
      invocation.connected(command, async (session) => {
        const body = { name: basename(file), text: await textOf(file, encoding), zone, take };
        if (dryRun) return showFound(session, into, body);
        const given = await session.api.post(importReceipt, { path: `/calendars/${into}/import`, body });
        if (given.changed) await seen(session, given.position);
        const { terminal } = session;
        if (terminal.json) return terminal.print(JSON.stringify(given));
        tell(session, given.found);
        terminal.print(
          given.changed
            ? `${into} has the days of ${file}. To take them out again: calendars take-back ${into} ${given.version}`
            : 'It had all of them already; nothing was written.',
        );
      }),
    );
};

/** `calendars take-back`: what one import added. */
export const addTakeBack = (calendars: Command, invocation: Invocation): void => {
  calendars
    .command('take-back')
    .description('take out again what one import, or adding by hand, added')
    .argument('<calendar>', 'its id', id)
    .argument('<version>', 'of the calendar, as the import said it', version)
    .action((calendar: string, at: number, _: unknown, command: Command) =>
      invocation.connected(command, (session) =>
        askRegister(
          session,
          { path: `/calendars/${calendar}/take-back`, body: { version: at } },
          `${calendar} no longer has what was added at version ${at}.`,
        ),
      ),
    );
};

const version = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a version such as 3');
};

const showFound = async (
  session: Session,
  calendar: string,
  body: Readonly<Record<string, string>>,
): Promise<void> => {
  const { api, terminal } = session;
  const found = await api.post(freeDaysFound, { path: '/calendars/read-file', body });
  const { days } = await api.get(calendarDetail, `/calendars/${calendar}`);
  if (terminal.json) return terminal.print(JSON.stringify(found, null, 2));
  const known = new Set(days.map(({ first, last, name }) => `${first} ${last} ${name}`));
  terminal.print(
    table(
      [
        { title: 'First', of: ({ first }) => first },
        { title: 'Last', of: ({ last }) => last },
        { title: 'Name', of: ({ name }) => name, isElastic: true },
        {
          title: '',
          of: ({ first, last, name }) => (known.has(`${first} ${last} ${name}`) ? 'there already' : 'new'),
        },
      ],
      found.days,
      terminal.columns,
    ),
  );
  tell(session, found);
  terminal.print('Nothing was written.');
};

const counted = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

const tell = ({ terminal }: Session, found: z.infer<typeof freeDaysFound>): void => {
  const { entries, days, dayCount, told, leftOut } = found;
  terminal.note(
    `Found: ${counted(entries, 'entry', 'entries')}, of which ${counted(days.length, 'is a free time', 'are free times')}, on ${counted(dayCount, 'day', 'days')}.`,
  );
  for (const remarks of told) terminal.note(`Note: ${remarksInWords(remarks)}`);
  for (const remarks of leftOut) terminal.note(`Left out: ${remarksInWords(remarks)}`);
};

/** @throws {WrongUse} */
const textOf = async (file: string, encoding?: string): Promise<string> => {
  try {
    return await (/\.ics$/i.test(file) ? readFolded : readText)(file, encoding);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new WrongUse(`${file} cannot be read: ${error.message}`);
    throw error;
  }
};
