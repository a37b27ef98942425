import { type Command, InvalidArgumentError, Option } from 'commander';
import { role } from '#platform/auth/actor.js';
import {
  issuedToken,
  type ListedToken,
  letGo,
  revokedToken,
  tokenList,
} from '#platform/auth/issued-token.js';
import { Config } from '#platform/config.js';
import { connectToSignIn } from '../client/connection.js';
import { type Column, table } from '../terminal/table.js';
import { toTheMinute } from '../terminal/to-the-minute.js';
import { addActOnOne } from './act-on-one.js';
import { actor } from './arguments.js';
import type { AddCommand, GlobalOptions, Invocation } from './invocation.js';

interface IssueOptions extends GlobalOptions {
  readonly for: string;
  readonly role: string;
  readonly expires: number;
  readonly link?: boolean;
}

export const addToken: AddCommand = (program, invocation) => {
  const token = program
    .command('token')
    .description('let people and programs in: issue, list and revoke tokens')
    .addHelpText(
      'after',
      `
They are kept, as hashes, in the database: the one at DATABASE_URL when that is set, else the one in the data folder.
A link signs in once, until --expires is over, whatever is restarted meanwhile; revoking it ends the session it opened. The link that "serve" prints, and the token
of each running command, are renewed while that process runs and end with it.

Examples:
  aide-memoire token issue --for ana --role keeper --link     a link that signs a browser in
  aide-memoire token issue --for program:dashboard --role reader --expires 365d
  aide-memoire token list
  aide-memoire token revoke 5d41402abc4b2a76
  aide-memoire token let-go ana                               all of hers: sessions, links in mails, calendar feeds`,
    );
  addIssue(token, invocation);
  addList(token, invocation);
  addActOnOne(token, invocation, {
    name: 'revoke',
    description: 'end a token: refused from now on, by other processes within five seconds',
    whose: 'of the token, as "token list" shows it',
    answer: revokedToken,
    done: 'is revoked.',
    connecting: connectToSignIn,
  });
  addLetGo(token, invocation);
};

const addIssue: AddCommand = (token, invocation) => {
  token
    .command('issue')
    .description('print a new token, this once, or a link that signs a browser in')
    .requiredOption('--for <name>', 'who it stands for: ana, or with a kind, program:dashboard', actor)
    .addOption(new Option('--role <role>', 'what it allows').choices(role.options).default('staff'))
    .option(
      '--expires <time>',
      'how long the token, or the link, is good: hours or days, such as 8h',
      time,
      time('30d'),
    )
    .option('--link', 'a link for a browser, which then stays signed in for seven days')
    .action((options: IssueOptions, command: Command) =>
      invocation.connected(
        command,
        async ({ api, url, terminal }) => {
          const { for: actor, role: held, expires: lifetime, link } = options;
          const purpose = link ? 'link' : 'program';
          const body = { actor, role: held, purpose, lifetime };
          const { token: issued } = await api.post(issuedToken, { path: '/tokens', body });
          const shown = link ? `${addressFor(command, invocation, url)}/sign-in?token=${issued}` : issued;
          terminal.print(terminal.json ? JSON.stringify({ [link ? 'link' : 'token']: shown }) : shown);
          terminal.note(`For ${actor} as ${held}; it is shown this once.`);
        },
        connectToSignIn,
      ),
    );
};

/** Where browsers find the server, as far as it is known here; `found` is the one that runs on the data folder. */
const addressFor = (command: Command, invocation: Invocation, found: string | undefined): string => {
  const { url, env } = invocation.addressee(command);
  const { publicUrl, port } = Config.from(env);
  return (url ?? publicUrl ?? found ?? `http://localhost:${port}`).replace(/\/+$/, '');
};

const addList: AddCommand = (token, invocation) => {
  token
    .command('list')
    .description('the tokens that are good now')
    .action((_, command: Command) =>
      invocation.connected(
        command,
        async ({ api, terminal }) => {
          const { items } = await api.get(tokenList, '/tokens');
          terminal.print(
            terminal.json ? JSON.stringify(items, null, 2) : table(columns, items, terminal.columns),
          );
        },
        connectToSignIn,
      ),
    );
};

const addLetGo: AddCommand = (token, invocation) => {
  token
    .command('let-go')
    .description('end whatever somebody holds: tokens, sessions, links in mails, calendar feeds')
    .argument('<name>', 'who left: ana, or with a kind, program:dashboard', actor)
    .action((who: string, _: unknown, command: Command) =>
      invocation.connected(
        command,
        async ({ api, terminal }) => {
          const gone = await api.post(letGo, { path: '/tokens/revoke-all', body: { actor: who } });
          terminal.print(terminal.json ? JSON.stringify(gone) : `${who} holds nothing any more.`);
        },
        connectToSignIn,
      ),
    );
};

const columns: Column<ListedToken>[] = [
  { title: 'Id', of: ({ id }) => id },
  { title: 'For', of: ({ actor }) => actor, isElastic: true },
  { title: 'Role', of: ({ roles }) => roles.join(', ') },
  { title: 'Use', of: ({ purpose }) => purpose },
  { title: 'Expires', of: ({ expiresAt }) => toTheMinute(expiresAt) },
  { title: 'Last used', of: ({ lastUsedAt }) => toTheMinute(lastUsedAt) },
];

const seconds = { h: 3600, d: 86_400 } as const;

const time = (text: string): number => {
  const [, number, unit] = /^(\d{1,4})([hd])$/.exec(text) ?? [];
  const lifetime = Number(number) * seconds[unit as keyof typeof seconds];
  if (lifetime > 0 && lifetime <= 366 * seconds.d) return lifetime;
  throw new InvalidArgumentError('expected hours or days up to a year, such as 8h or 30d');
};
