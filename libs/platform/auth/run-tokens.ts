import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config.js';
import { AccessTokens } from './access-tokens.js';
import type { Purpose } from './issued-token.js';

/** Seconds that a token outlives a process that was killed, or whose database stays away. */
const lifetime = 600;
/** Milliseconds between two renewals. */
const renewal = 60_000;

/**
 * Tokens that are good while this process runs, for the keeper who started it. They are renewed rather than without an
 * end: after `kill -9` nobody is left to revoke them, and of several processes on one Postgres none may end another's.
 */
@Injectable()
export class RunTokens implements OnModuleDestroy {
  private readonly log = new Logger('RunTokens');
  private readonly issued: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tokens: AccessTokens,
    private readonly config: Config,
  ) {}

  async issue(purpose: Purpose): Promise<string> {
    const id = this.config.actor;
    const name = id.slice(id.indexOf(':') + 1);
    const token = await this.tokens.issue({ purpose, actor: { id, name, roles: ['keeper'] }, lifetime });
    this.issued.push(token);
    this.timer ??= setInterval(() => void this.renew(), renewal).unref();
    return token;
  }

  /** Those that were revoked stay so; those that expired while the process or its database slept are good again. */
  async renew(): Promise<void> {
    try {
      await this.tokens.renew(this.issued, lifetime);
    } catch (error) {
      this.log.warn(`the tokens of this process were not renewed: ${error}`);
    }
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    try {
      for (const token of this.issued.splice(0)) await this.tokens.revoke(token);
    } catch (error) {
      this.log.warn(`the tokens of this process end within ${lifetime / 60} minutes: ${error}`);
    }
  }
}
