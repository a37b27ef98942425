import { type Command, Option } from 'commander';
import { direction, kind, outcome } from '#domain/commitments/commitment.terms.js';
import { schedule } from '#domain/timeframes/schedule.js';
import { evidenceStates, stages } from '#read-model/axes.js';
import type { Query } from '../client/api-client.js';
import { day, dayOrMoment } from './arguments.js';

const oneOf = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices);

const filters = (): Option[] => [
  oneOf('--stage <stage...>', 'set by people', stages),
  oneOf('--outcome <outcome...>', 'of closed ones', outcome.options),
  oneOf('--schedule <schedule...>', 'against the clock', schedule.options),
  oneOf('--evidence <evidence...>', 'whether it is proved', evidenceStates),
  oneOf('--kind <kind...>', 'what it is', kind.options),
  oneOf('--direction <direction...>', 'who owes it', direction.options),
  new Option('--body <name...>', 'responsible, supporting or counterpart body'),
  new Option('--owner <actor...>', 'who looks after it on our staff'),
  new Option('--visit <id...>', 'of this visit'),
  new Option('--tag <tag...>', 'with this tag'),
  new Option('--window-from <day>', 'the window ends on this day or later').argParser(day),
  new Option('--window-to <day>', 'the window begins on this day or earlier').argParser(day),
  new Option('--q <words>', 'with these words; accents do not matter'),
  new Option('--as-of <moment>', 'as it was known by the end of a day or at an instant').argParser(
    dayOrMoment,
  ),
];

/** The filters of the API's list of commitments. */
export const withFilters = (command: Command): Command => {
  for (const filter of filters()) command.addOption(filter);
  return command;
};

/** What the filters ask of the API, whose parameters have the options' names. */
export const filtersOf = (options: Readonly<Record<string, unknown>>): Query => {
  const names = new Set(filters().map((filter) => filter.attributeName()));
  return Object.fromEntries(Object.entries(options).filter(([name]) => names.has(name))) as Query;
};
