import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { AccessTokens } from './access-tokens.js';

/** The link a process prints when it starts, as Jupyter does: who can read the terminal may sign in. */
@Injectable()
export class SignInLink {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly config: Config,
  ) {}

  /**
   * A new link; those of earlier starts end with it, the sessions they opened do not. `port` is the one that
   * is really listened on.
   */
  async make(port: number): Promise<string> {
    await this.tokens.revokeAll('link');
    const id = this.config.actor;
    const name = id.slice(id.indexOf(':') + 1);
    const token = await this.tokens.issue({ purpose: 'link', actor: { id, name, roles: ['keeper'] } });
    return `${this.address(port)}/sign-in?token=${token}`;
  }

  /** Where a browser on this machine finds the server, without a slash at the end. */
  address(port: number): string {
    const { publicUrl, host } = this.config;
    if (publicUrl) return publicUrl.replace(/\/+$/, '');
    const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
    return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
  }
}
