import type { Instant } from '#domain/values.js';
import { issuedToken } from '#platform/auth/issued-token.js';
import { ClockFrom, SystemClock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { findServer } from '../serve/server-file.js';
import { ApiClient } from './api-client.js';
import { overHttp } from './transports.js';

/** Which register a command speaks to, and as whom. */
export interface Addressee {
  readonly env: NodeJS.ProcessEnv;
  /** Another moment for the clock of a process this command starts. */
  readonly clock: Instant | undefined;
  /** A server elsewhere, with its token. */
  readonly url: string | undefined;
  readonly token: string | undefined;
  /** Who acts, when not the one who started the server or runs this command. */
  readonly as: string | undefined;
}

/** The API, reached over HTTP or inside this process: commands cannot tell. */
export interface Connection {
  readonly api: ApiClient;
  /** Whether a server lives on after this command: then more can come. */
  readonly isServer: boolean;
  /** Where the server is, when there is one. */
  readonly url?: string;
  close(): Promise<void>;
}

/** Used wrongly: told in one line, exit code 2. */
export class WrongUse extends Error {}

/**
 * The server at `--url`, else the one running on the data folder, else the whole application inside
 * this process for as long as the command takes.
 * @throws {WrongUse} @throws {WrongSetting} @throws what opening the database throws
 */
export const connect = async (addressee: Addressee): Promise<Connection> =>
  acting(addressee, (await server(addressee)) ?? (await inProcess(addressee)));

/** The server, or `undefined` when none runs. @throws {WrongUse} @throws {WrongSetting} */
export const connectToServer = async (addressee: Addressee): Promise<Connection | undefined> => {
  const found = await server(addressee);
  return found && acting(addressee, found);
};

/**
 * The part of the API that lets people in. Where the database is a Postgres it is asked itself: then no service need
 * run, and none would be found by its data folder.
 * @throws {WrongUse} @throws {WrongSetting} @throws what opening the database throws
 */
export const connectToSignIn = async (addressee: Addressee): Promise<Connection> => {
  const isNamed = addressee.url !== undefined || Config.from(addressee.env).databaseUrl === undefined;
  const found = isNamed ? await server(addressee) : undefined;
  return acting(addressee, found ?? (await inProcess(addressee, 'sign-in')));
};

const server = async ({ env, clock, url, token }: Addressee): Promise<Connection | undefined> => {
  const found = url === undefined ? await findServer(Config.from(env).dataDir) : { url, token };
  if (!found) return undefined;
  if (found.token === undefined)
    throw new WrongUse(
      '--url needs a token of the server there: set AIDE_MEMOIRE_TOKEN, or name a file with --token-file',
    );
  if (clock !== undefined) {
    throw new WrongUse(
      `--clock cannot move the clock of the server at ${found.url}: name another folder with --data, or ask what would be due by \`remind --dry-run --at DAY\``,
    );
  }
  const api = new ApiClient(overHttp(found.url), found.token);
  return { api, isServer: true, url: found.url, close: async () => {} };
};

const inProcess = async (
  { env, clock: moment }: Addressee,
  part: 'everything' | 'sign-in' = 'everything',
): Promise<Connection> => {
  // The application is large: loaded only when no server does its work.
  const { bootApp, bootSignIn, issueRunToken, mayWrite, viewsAreUpToDate } = await import(
    '../application.js'
  );
  const { insideProcess, onlyReading } = await import('./transports.js');
  const config = Config.from(env);
  const clock = moment ? new ClockFrom(moment) : new SystemClock();
  const app = await (part === 'sign-in' ? bootSignIn(config, clock) : bootApp(config, clock));
  try {
    if (part === 'everything') await viewsAreUpToDate(app);
    const inside = insideProcess(app);
    const transport = (await mayWrite(app)) ? inside : onlyReading(inside, clockRefused(config));
    return {
      api: new ApiClient(transport, await issueRunToken(app)),
      isServer: false,
      close: () => app.close(),
    };
  } catch (error) {
    // A command that cannot begin ends, rather than wait for what it opened.
    await app.close();
    throw error;
  }
};

/** Why a clock that is set writes nothing here, and what to do instead. */
export const clockRefused = ({ databaseUrl, dataDir }: Config): WrongUse =>
  new WrongUse(
    `--clock writes nothing into ${databaseUrl === undefined ? dataDir : 'the database at DATABASE_URL'}, which goes by the real time: ` +
      'it would stand there for good; ask what would be due by `remind --dry-run --at DAY`, or name a folder of its own with --data',
  );

/** The same connection as the actor somebody named with `--as`, by a token that lasts an hour. */
const acting = async ({ as: actor }: Addressee, connection: Connection): Promise<Connection> => {
  if (actor === undefined) return connection;
  const body = { actor, role: 'staff', lifetime: 3600 };
  const { token } = await connection.api.post(issuedToken, { path: '/tokens', body });
  return { ...connection, api: connection.api.withToken(token) };
};
