import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../http/problems.js';
import { Authenticator } from './authenticator.js';

/** Milliseconds between two looks at whether those who are being answered may still be. */
const interval = 5_000;

/** How much one person may have going on at once. Beyond, somebody's program has lost count. */
const most = { answers: 256, streams: 32 } as const;

interface Open {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: string;
}

/**
 * Answers that are under way, and to whom. One that flows on, such as the stream of changes, ends with the sign-in that
 * opened it: at the next look, when its token expired or was revoked or its holder has left.
 */
@Injectable()
export class OpenAnswers implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('OpenAnswers');
  private readonly open = new Set<Open>();
  private readonly held = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly authenticator: Authenticator) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.look(), interval).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Counts a request until it is answered whole. @throws {Problem} TOO_MANY_REQUESTS */
  begin(request: FastifyRequest, reply: FastifyReply, actor: string): void {
    const held = this.held.get(actor) ?? 0;
    const isStream = request.headers.accept?.includes('text/event-stream') ?? false;
    if (held >= (isStream ? most.streams : most.answers)) {
      throw new Problem('TOO_MANY_REQUESTS', {
        detail: `${actor} has ${held} requests or streams open at once`,
        hint: 'close some of them',
        headers: { 'retry-after': '5' },
      });
    }
    const one = { request, reply, actor };
    this.open.add(one);
    this.held.set(actor, held + 1);
    reply.raw.once('close', () => this.ended(one));
  }

  private ended(one: Open): void {
    if (!this.open.delete(one)) return;
    const left = (this.held.get(one.actor) ?? 1) - 1;
    if (left > 0) this.held.set(one.actor, left);
    else this.held.delete(one.actor);
  }

  /** Cuts what is read by somebody who may no longer. A command that was let in is carried out. */
  private async look(): Promise<void> {
    for (const one of this.open) {
      if (one.request.method !== 'GET' || !one.reply.raw.headersSent) continue;
      try {
        if (!(await this.authenticator.authenticate(one.request))) one.reply.raw.destroy();
      } catch (error) {
        // A database that is away ends nobody's sign-in.
        this.log.warn(`whether ${one.actor} is still signed in was not found out: ${error}`);
        return;
      }
    }
  }
}
