import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from './actor.js';

/** What a request shows of who sent it. */
export interface Credentials {
  readonly headers: IncomingHttpHeaders;
  readonly cookies: Readonly<Record<string, string | undefined>>;
}

/**
 * Tells who is asking. The embedded default knows tokens it issued; an OpenID Connect one would
 * read the same header or cookie and ask its issuer. Controllers see only the `Actor`.
 */
export abstract class Authenticator {
  /** The actor, or `undefined` when the request shows nothing that is known and valid. */
  abstract authenticate(credentials: Credentials): Promise<Actor | undefined>;
}
