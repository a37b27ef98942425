import { type Command, InvalidArgumentError, Option } from 'commander';
import { page } from '#apps/views/listing/list-query.js';
import { type RuleItem, ruleItem } from '#apps/views/rules/item.js';
import { kind } from '#domain/commitments/commitment.terms.js';
import { recipient, ruleId, scope, type Trigger } from '#domain/rules/rule.schema.js';
import { identify } from '../client/identify.js';
import { triggerForms, triggerInWords, triggerSaid } from '../terminal/rule-words.js';
import { type Column, table } from '../terminal/table.js';
import { askRegister } from './answers.js';
import { count, parsed } from './arguments.js';
import type { AddCommand, Invocation } from './invocation.js';

export const addRules: AddCommand = (program, invocation) => {
  const rules = program
    .command('rules')
    .description('when reminders are written, and to whom: list, set, off, leave')
    .addHelpText(
      'after',
      `
Scopes, the narrowest holds: workspace, kind:visit, visit:kazakhstan-2018, commitment:chairman-visits-astana-2018.

Examples:
  aide-memoire rules                                     those of the workspace
  aide-memoire rules list --of chairman                  those that hold for a commitment
  aide-memoire rules set opens-14d --when "21 days before opening" --to owner responsible
  aide-memoire rules set closes-7d --when "1 month before closing" --to owner staff:kim --escalate 3 --in kind:report
  aide-memoire rules off undated-30d --in visit:kazakhstan-2018
  aide-memoire rules leave undated-30d --in visit:kazakhstan-2018    as the wider scopes say again`,
    );
  addListRules(rules, invocation);
  addSet(rules, invocation);
  addSaying(rules, invocation, 'off', 'no reminder of this rule in a scope, whatever wider scopes say');
  addSaying(rules, invocation, 'leave', 'a scope says nothing of this rule any more; the wider ones do');
};

const aScope = parsed(scope, 'workspace, kind:visit, visit:kazakhstan-2018 or commitment:pcc-16');

const withScope = (command: Command): Command =>
  command.addOption(new Option('--in <scope>', 'whose rule it is').default('workspace').argParser(aScope));

const addListRules = (rules: Command, invocation: Invocation): void => {
  rules
    .command('list', { isDefault: true })
    .description('the rules that hold')
    .option('--of <id>', 'for a commitment: its id, or a beginning that no other has')
    .option('--visit <id>', 'for the commitments of a visit')
    .addOption(new Option('--kind <kind>', 'for commitments of a kind').choices(kind.options))
    .option('--scope <scope>', 'only what this scope itself says', aScope)
    .action(({ of, ...asked }: ListOptions, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const commitment = of === undefined ? undefined : await identify(api, of);
        const { items } = await api.get(page(ruleItem), '/rules', { ...asked, commitment });
        if (terminal.json) return terminal.print(JSON.stringify(items, null, 2));
        if (items.length === 0) return terminal.note('It says nothing of its own.');
        terminal.print(table(columns, items, terminal.columns));
      }),
    );
};

interface ListOptions {
  readonly of?: string;
  readonly visit?: string;
  readonly kind?: string;
  readonly scope?: string;
}

const columns: Column<RuleItem>[] = [
  { title: 'Rule', of: ({ id }) => id },
  { title: 'When', of: ({ rule }) => (rule ? triggerInWords(rule.trigger) : 'off') },
  { title: 'To', of: ({ rule }) => rule?.to.join(', ') ?? '–', isElastic: true },
  {
    title: 'One level up',
    of: ({ rule }) => (rule?.escalateAfter ? `after ${rule.escalateAfter} working days` : '–'),
  },
  { title: 'Version', of: ({ version }) => version },
];

interface SetOptions {
  readonly when: Trigger;
  readonly to: readonly string[];
  readonly escalate?: number;
  readonly in: string;
}

const addSet = (rules: Command, invocation: Invocation): void => {
  withScope(
    rules
      .command('set')
      .description('a new rule in a scope, or in place of the one with this id')
      .argument('<rule>', 'its id, such as opens-14d', parsed(ruleId, 'an id such as opens-14d'))
      .requiredOption('--when <words>', `one of ${triggerForms}`, trigger)
      .requiredOption('--to <whom...>', 'owner, responsible, watchers, or by name: staff:kim', recipients)
      .option('--escalate <days>', 'working days without an answer after which it goes one level up', count),
  ).action((id: string, { when, to, escalate, in: within }: SetOptions, command: Command) =>
    invocation.connected(command, (session) => {
      const body = { rule: { id, trigger: when, to, escalateAfter: escalate ?? null } };
      return askRegister(session, { path: `/rules/${within}/set`, body }, `${id} is set for ${within}.`);
    }),
  );
};

const paths = { off: 'switch-off', leave: 'leave' } as const;

const addSaying = (
  rules: Command,
  invocation: Invocation,
  name: keyof typeof paths,
  description: string,
): void => {
  const done = { off: 'is off for', leave: 'is left to the wider scopes by' }[name];
  withScope(
    rules
      .command(name)
      .description(description)
      .argument('<rule>', 'its id, such as opens-14d', parsed(ruleId, 'an id such as opens-14d')),
  ).action((rule: string, { in: within }: { in: string }, command: Command) =>
    invocation.connected(command, (session) =>
      askRegister(
        session,
        { path: `/rules/${within}/${paths[name]}`, body: { rule } },
        `${rule} ${done} ${within}.`,
      ),
    ),
  );
};

const trigger = (words: string): Trigger => {
  const said = triggerSaid(words);
  if (said) return said;
  throw new InvalidArgumentError(`expected one of ${triggerForms}`);
};

const oneRecipient = parsed(recipient, 'owner, responsible, watchers, or a name such as staff:kim');
const recipients = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  oneRecipient(text),
];
