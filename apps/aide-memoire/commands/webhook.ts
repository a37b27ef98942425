import type { Command } from 'commander';
import {
  type ListedWebhook,
  madeWebhook,
  removedWebhook,
  restoredWebhook,
  testedWebhook,
  webhookList,
} from '#apps/reminders/webhooks/webhook.schema.js';
import { type Column, table } from '../terminal/table.js';
import { toTheMinute } from '../terminal/to-the-minute.js';
import { addActOnOne } from './act-on-one.js';
import { actor, hexId, httpAddress } from './arguments.js';
import type { AddCommand, GlobalOptions, Invocation } from './invocation.js';

interface AddOptions extends GlobalOptions {
  readonly for?: readonly string[];
}

export const addWebhook: AddCommand = (program, invocation) => {
  const webhook = program
    .command('webhook')
    .description('post reminders to other programs: add, list, test, remove and restore webhooks')
    .addHelpText(
      'after',
      `
Calls are signed as Standard Webhooks asks (https://www.standardwebhooks.com); repeated ones have the same webhook-id.

Examples:
  aide-memoire webhook add https://hooks.example.org/reminders
  aide-memoire webhook add https://hooks.example.org/droi --for body:droi
  aide-memoire webhook list
  aide-memoire webhook test 5d41402abc4b2a76
  aide-memoire webhook remove 5d41402abc4b2a76
  aide-memoire webhook restore 5d41402abc4b2a76            after all, with the secret it had`,
    );
  addAdd(webhook, invocation);
  addWebhookList(webhook, invocation);
  addTest(webhook, invocation);
  addActOnOne(webhook, invocation, {
    name: 'remove',
    description: 'post nothing there any more',
    whose: 'of the webhook, as "webhook list" shows it',
    answer: removedWebhook,
    done: 'is removed.',
  });
  addActOnOne(webhook, invocation, {
    name: 'restore',
    description: 'post there again after all, signed with the secret it had',
    whose: 'of the webhook that was removed',
    answer: restoredWebhook,
    done: 'is called again.',
  });
};

const addAdd = (webhook: Command, invocation: Invocation): void => {
  webhook
    .command('add')
    .description('print the secret to verify calls with, this once')
    .argument('<url>', 'where calls are posted to', httpAddress)
    .option('--for <readers...>', 'whose reminders; without, everybody’s')
    .action((url: string, { for: readers }: AddOptions, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const body = { url, readers: readers?.map(actor) ?? null };
        const made = await api.post(madeWebhook, { path: '/webhooks', body });
        terminal.print(terminal.json ? JSON.stringify(made) : made.secret);
        terminal.note(
          `Webhook ${made.id}; the secret is shown this once. Try it: aide-memoire webhook test ${made.id}`,
        );
      }),
    );
};

const addWebhookList = (webhook: Command, invocation: Invocation): void => {
  webhook
    .command('list')
    .description('where reminders are posted to, and how the last calls went')
    .action((_, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const { items } = await api.get(webhookList, '/webhooks');
        if (terminal.json) return terminal.print(JSON.stringify(items, null, 2));
        if (items.length === 0) return terminal.note('There is no webhook.');
        terminal.print(table(columns, items, terminal.columns));
      }),
    );
};

const columns: Column<ListedWebhook>[] = [
  { title: 'Id', of: ({ id }) => id },
  { title: 'Address', of: ({ url }) => url, isElastic: true },
  { title: 'For', of: ({ readers }) => readers?.join('\n') ?? 'everybody' },
  {
    title: 'Last calls',
    of: ({ attempts }) =>
      attempts.map(({ at, outcome, answer }) => `${toTheMinute(at)} ${outcome}: ${answer}`).join('\n') ||
      'none yet',
  },
];

const addTest = (webhook: Command, invocation: Invocation): void => {
  webhook
    .command('test')
    .description('post a call that says it is a test; exit code 1 when it is not taken')
    .argument('<id>', 'of the webhook, as "webhook list" shows it', hexId('webhook'))
    .action((id: string, _: unknown, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const tested = await api.post(testedWebhook, { path: `/webhooks/${id}/test`, body: {} });
        const { outcome, answer, milliseconds } = tested;
        terminal.print(
          terminal.json ? JSON.stringify(tested) : `${outcome} in ${milliseconds} ms: ${answer}`,
        );
        if (outcome !== 'delivered') invocation.exitCode = 1;
      }),
    );
};
