import { type Command, InvalidArgumentError } from 'commander';
import { reminderKeyOf } from '#domain/reminders/reminder-key.js';
import type { ReminderKey } from '#domain/reminders/reminders.events.js';
import { identify } from '../client/identify.js';
import { askRegister } from './answers.js';
import { actor, day } from './arguments.js';
import type { AddCommand, Invocation } from './invocation.js';

interface Options {
  readonly reader?: string;
  readonly until?: string;
  readonly reminder?: ReminderKey;
}

/** How somebody answers the reminders of a commitment: each command is one route of that name. */
const answering = (
  command: Command,
  invocation: Invocation,
  bodyOf: (options: Options) => object,
  done: (id: string, options: Options) => string,
): Command =>
  command
    .argument('<id>', 'of the commitment, or a beginning that no other has')
    .action((beginning: string, options: Options, given: Command) =>
      invocation.connected(given, async (session) => {
        const id = await identify(session.api, beginning);
        const path = `/commitments/${id}/${command.name()}`;
        await askRegister(session, { path, body: bodyOf(options) }, done(id, options));
      }),
    );

const withReader = (command: Command): Command =>
  command.option('--reader <reader>', 'another than the one who acts, such as kim', actor);

export const addWatch: AddCommand = (program, invocation) => {
  const command = program.command('watch').description('be told what the watchers of a commitment are told');
  answering(
    withReader(command),
    invocation,
    ({ reader }) => ({ reader }),
    (id) => `${id} is watched.`,
  ).addHelpText(
    'after',
    '\nExamples:\n  aide-memoire watch chairman --as ana\n  aide-memoire watch chairman --reader kim',
  );
};

export const addUnwatch: AddCommand = (program, invocation) => {
  const command = program.command('unwatch').description('be told no more what its watchers are told');
  answering(
    withReader(command),
    invocation,
    ({ reader }) => ({ reader }),
    (id) => `${id} is no longer watched.`,
  ).addHelpText('after', '\nExamples:\n  aide-memoire unwatch chairman --as ana');
};

export const addAcknowledge: AddCommand = (program, invocation) => {
  const command = program
    .command('acknowledge')
    .description('say that its reminders were seen: nothing goes one level up')
    .option('--reminder <name>', 'only this one, such as closes/2018-11-30/staff:ana', reminder);
  answering(
    command,
    invocation,
    ({ reminder: key }) => ({ key }),
    (id) => `What fell due of ${id} is acknowledged.`,
  ).addHelpText('after', '\nExamples:\n  aide-memoire acknowledge chairman --as ana');
};

export const addSnooze: AddCommand = (program, invocation) => {
  const command = program
    .command('snooze')
    .description('no reminders of it before a day; what falls due sooner is told then')
    .requiredOption('--until <day>', 'a day to come', day);
  answering(
    withReader(command),
    invocation,
    ({ reader, until }) => ({ reader, until }),
    (id, { until }) => `No reminders of ${id} before ${until}.`,
  ).addHelpText('after', '\nExamples:\n  aide-memoire snooze chairman --until 2030-01-07 --as ana');
};

const reminder = (name: string): ReminderKey => {
  const key = reminderKeyOf(name);
  if (key) return key;
  throw new InvalidArgumentError('expected rule, occurrence and reader, such as closes/2018-11-30/staff:ana');
};
