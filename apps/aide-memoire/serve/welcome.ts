import pc from 'picocolors';
import { type Clock, SystemClock } from '#platform/clock.js';

export interface Welcome {
  readonly address: string;
  readonly link: string;
  /** Where the events are kept. */
  readonly place: string;
  /** The program's name with the options by which its commands find this server. */
  readonly command: string;
  readonly clock: Clock;
  /** Whether nothing has been recorded yet. */
  readonly isEmpty: boolean;
}

/** What whoever starts the server reads: where it is, how to sign in, what to do next. */
export const welcome = ({ address, link, place, command, clock, isEmpty }: Welcome): string => {
  const facts = [
    ['Address', pc.bold(address)],
    ['Sign in', link],
    ['Outbox', `${address}/outbox`],
    ['Kept in', place],
    ...(clock instanceof SystemClock ? [] : [['Clock', `began at ${clock.now()}`]]),
  ].map(([label, text]) => `  ${pc.dim(`${label}`.padEnd(9))}${text}`);
  const next = isEmpty
    ? `  ${command} sample   record the sample visit and see its board`
    : `  ${command} board    what is due, overdue and still without a date`;
  return [
    `${pc.bold('Aide-mémoire')} is running. ${pc.dim('Ctrl-C stops it.')}`,
    '',
    ...facts,
    '',
    `Next, in another terminal${isEmpty ? ', since nothing is recorded yet' : ''}:`,
    next,
    `  ${command} --help   everything else`,
  ].join('\n');
};
