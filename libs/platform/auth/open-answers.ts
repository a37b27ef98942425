import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../http/problems.js';
import { Authenticator } from './authenticator.js';

/** Milliseconds between two looks at whether those who are being answered may still be. */
const interval = 5_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    flowsOn?: boolean;
  }
}

/** A route whose answer goes on until its reader leaves, whatever form they say that they take. */
export const FlowsOn = () => RouteConfig({ flowsOn: true });

/** How much of each one person may have going on at once. Beyond, somebody's program has lost count. */
const most = { answers: 256, streams: 32 } as const;

interface Open {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: string;
  readonly what: keyof typeof most;
}

/**
 * Answers that are under way, and to whom. One that flows on, such as the stream of changes, ends with the sign-in that
 * opened it: at the next look, when its token expired or was revoked or its holder has left.
 */
@Injectable()
export class OpenAnswers implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('OpenAnswers');
  private readonly open = new Map<FastifyRequest, Open>();
  private readonly held = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly authenticator: Authenticator) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.look(), interval).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Counts a request, once, until it is answered whole. @throws {Problem} TOO_MANY_REQUESTS */
  begin(request: FastifyRequest, reply: FastifyReply, actor: string): void {
    if (this.open.has(request)) return;
    const what = request.routeOptions.config.flowsOn ? 'streams' : 'answers';
    const key = `${what} ${actor}`;
    const held = this.held.get(key) ?? 0;
    if (held >= most[what]) {
      throw new Problem('TOO_MANY_REQUESTS', {
        detail: `${actor} has ${held} ${what === 'streams' ? 'streams' : 'requests'} open at once`,
        hint: 'close some of them',
        headers: { 'retry-after': '5' },
      });
    }
    this.open.set(request, { request, reply, actor, what });
    this.held.set(key, held + 1);
    reply.raw.once('close', () => this.ended(request));
  }

  private ended(request: FastifyRequest): void {
    const one = this.open.get(request);
    if (!one) return;
    this.open.delete(request);
    const key = `${one.what} ${one.actor}`;
    const left = (this.held.get(key) ?? 1) - 1;
    if (left > 0) this.held.set(key, left);
    else this.held.delete(key);
  }

  /** Cuts what is read by somebody who may no longer. A command that was let in is carried out. */
  private async look(): Promise<void> {
    for (const one of this.open.values()) {
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
