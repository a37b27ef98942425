import type { Command } from 'commander';
import pc from 'picocolors';
import {
  type RebuildLine,
  rebuildLine,
  type VerificationLine,
  verificationLine,
} from '#apps/views/maintenance/lines.js';
import { type ApiClient, ApiRefusal } from '../client/api-client.js';
import { WrongUse } from '../client/connection.js';
import { progressOn } from '../terminal/progress.js';
import type { AddCommand, Session } from './invocation.js';

/** Differences shown to a person; all are counted. */
const shown = 20;

export const addVerify: AddCommand = (program, invocation) => {
  program
    .command('verify')
    .description('recompute every hash, view and plan from the events; exit code 1 when something differs')
    .addHelpText('after', '\nExamples:\n  aide-memoire verify\n  aide-memoire verify --json')
    .action((_, command: Command) =>
      invocation.connected(command, async (session) => {
        if (!(await verify(session))) invocation.exitCode = 1;
      }),
    );
};

export const addRebuild: AddCommand = (program, invocation) => {
  program
    .command('rebuild')
    .description('fill a view anew from the events, beside the rows in use, then swap')
    .argument('<view>', 'such as commitment_status')
    .addHelpText(
      'after',
      '\nExamples:\n  aide-memoire rebuild commitment_status\n  aide-memoire rebuild deadlines --json',
    )
    .action((view: string, _: unknown, command: Command) =>
      invocation.connected(command, async (session) => {
        if (!(await rebuild(session, view))) invocation.exitCode = 1;
      }),
    );
};

/** Whether everything is as the events say. */
export const verify = async ({ api, terminal }: Session): Promise<boolean> => {
  const findings: Extract<VerificationLine, { kind: 'finding' }>[] = [];
  const steps = progressOn(terminal, 'Verifying');
  for await (const line of api.progress(verificationLine, '/maintenance/verification')) {
    if (line.kind === 'progress') steps(line.done, line.total);
    if (line.kind === 'finding') findings.push(line);
    if (line.kind !== 'result') continue;
    steps.end();
    if (terminal.json) {
      terminal.print(JSON.stringify({ ...line, differences: findings }, null, 2));
      return line.ok;
    }
    for (const { where, streamId, position, problem } of findings.slice(0, shown)) {
      terminal.print(
        `${pc.red(where)}  ${streamId}${position === null ? '' : ` at ${position}`}  ${problem}`,
      );
    }
    if (findings.length > shown) terminal.print(pc.dim(`and ${findings.length - shown} more: --json`));
    terminal.print(
      line.ok
        ? `${pc.green('All is as the events say')}: ${line.events} events in ${line.streams} streams, every hash and every view.`
        : `${pc.red(`${line.findings} differences`)} in ${line.events} events and the views made of them.`,
    );
    return line.ok;
  }
  throw new Error('the verification was broken off');
};

/** @throws {WrongUse} when there is no such view */
async function* linesOf(api: ApiClient, view: string): AsyncGenerator<RebuildLine> {
  try {
    yield* api.progress(rebuildLine, `/maintenance/rebuilds/${encodeURIComponent(view)}`);
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) throw new WrongUse(error.message);
    throw error;
  }
}

/** Whether the new rows are in use. */
const rebuild = async ({ api, terminal }: Session, view: string): Promise<boolean> => {
  const steps = progressOn(terminal, `Filling ${view}`);
  for await (const line of linesOf(api, view)) {
    if (line.kind === 'progress') steps(line.done, line.total);
    if (line.kind !== 'result') continue;
    steps.end();
    terminal.print(terminal.json ? JSON.stringify(line) : rebuilt(line));
    return line.ok;
  }
  throw new Error('the rebuild was broken off; the view is as it was');
};

const rebuilt = ({ view, position, ok }: Extract<RebuildLine, { kind: 'result' }>): string =>
  ok
    ? `${pc.green(view)} was filled anew from ${position} events and is in use.`
    : `${pc.red(view)} was not filled anew: the server stopped before.`;
