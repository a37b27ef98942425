import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { AccessTokens } from './access-tokens.js';
import type { Actor } from './actor.js';
import { Authenticator, type Credentials } from './authenticator.js';

/** Cookies are shared by all ports of a host, so the port is part of the name: two registers on one machine stay apart. */
export const sessionCookie = ({ port }: Config): string => `aide-memoire-${port}`;

/** The embedded default: tokens this register issued, as `Authorization: Bearer …` or as the cookie of a session. */
@Injectable()
export class TokenAuthenticator extends Authenticator {
  private readonly cookie: string;

  constructor(
    private readonly tokens: AccessTokens,
    config: Config,
  ) {
    super();
    this.cookie = sessionCookie(config);
  }

  async authenticate({ headers, cookies }: Credentials): Promise<Actor | undefined> {
    const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
    const token = bearer ?? cookies[this.cookie];
    if (token === undefined) return undefined;
    return this.tokens.holderOf(token);
  }
}
