import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { AccessTokens } from './access-tokens.js';
import { RunTokens } from './run-tokens.js';

/** The link a process prints when it starts, as Jupyter does: who can read the terminal may sign in. */
@Injectable()
export class SignInLink {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly running: RunTokens,
    private readonly config: Config,
  ) {}

  /**
   * A new link, good while this process runs; the sessions it opens go on. `port` is the one that is really
   * listened on.
   */
  async make(port: number): Promise<string> {
    await this.tokens.forgetEnded();
    return `${this.address(port)}/sign-in?token=${await this.running.issue('link')}`;
  }

  /** Where a browser on this machine finds the server, without a slash at the end. */
  address(port: number): string {
    const { publicUrl, host } = this.config;
    if (publicUrl) return publicUrl.replace(/\/+$/, '');
    const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
    return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
  }
}
