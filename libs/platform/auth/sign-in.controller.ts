import { Body, Controller, Get, HttpCode, Post, Query, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { form } from '#domain/faults.js';
import { DAY } from '#domain/values.js';
import { Config } from '../config.js';
import { firstPage } from '../http/first-page.controller.js';
import { ApiProblems, location, withExample } from '../http/openapi.js';
import { aPage, sendPage } from '../http/page.js';
import { AnswersInPages } from '../http/problem-page.js';
import { Problem } from '../http/problems.js';
import { Public } from './access.js';
import { AccessTokens } from './access-tokens.js';
import { signInPage } from './sign-in-page.js';
import { sessionCookie } from './token-authenticator.js';

/** A path of ours, never of another site: `//elsewhere.example` and `/\elsewhere.example` lead there in browsers. */
const next = z
  .string()
  .regex(
    /^\/(?![/\\])[^\s\\]{0,500}$/,
    form('FIELD_ADDRESS_HERE', 'a path of this server, such as "/api/docs"'),
  )
  .meta({ description: 'where to go on to' });

const link = z.object({
  token: z.string().min(1).max(200).meta({ description: 'the one of the link' }),
  next: next.optional(),
});
type Link = z.infer<typeof link>;

/** Seconds that a browser stays signed in. */
const sessionLifetime = (7 * DAY) / 1000;

/** Of one address, and of all together: who may count as many addresses as they please guesses no faster. */
const guesses = { perMinute: 30, ofAllPerMinute: 300 } as const;

const wayOn = { address: firstPage, name: 'The first page' };
const limited = { rateLimit: { max: guesses.perMinute, timeWindow: 60_000 } };

@Public()
@ApiTags('sign-in')
@Controller({ version: VERSION_NEUTRAL })
export class SignInController {
  private readonly cookie: string;
  private readonly attributes: { path: string; httpOnly: true; sameSite: 'strict'; secure: boolean };
  private wrong: number[] = [];

  constructor(
    private readonly tokens: AccessTokens,
    config: Config,
  ) {
    this.cookie = sessionCookie(config);
    const secure = config.publicUrl?.startsWith('https:') ?? false;
    this.attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure };
  }

  @Get('sign-in')
  @AnswersInPages(wayOn, limited)
  @ApiOperation({
    summary: 'Open a sign-in link: a page whose button signs the browser in',
    description: 'Opening it changes nothing, however often programs that check links do.',
  })
  @ApiResponse({ status: 200, description: 'Who signs in', content: aPage })
  @ApiProblems('SIGN_IN_NEEDED')
  async showSignInPage(
    @Query({ schema: link }) { token, next: on }: Link,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, signInPage(this.known(await this.tokens.linkOf(token)), token, on));
  }

  @Post('sign-in')
  @AnswersInPages(wayOn, { ...limited, takesForms: true })
  @ApiOperation({ summary: 'Sign the browser in by a link’s token, which then is used up' })
  @ApiResponse({
    status: 303,
    description: 'Signed in; on to `next`, or to the first page',
    headers: location,
  })
  @ApiProblems('SIGN_IN_NEEDED')
  async signIn(
    @Body({ schema: withExample(link, { token: 'h0Vx…', next: '/api/docs' }) }) { token, next: on }: Link,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = this.known(await this.tokens.openSession(token, sessionLifetime));
    reply
      .setCookie(this.cookie, session, { ...this.attributes, maxAge: sessionLifetime })
      // So that the page knows that a link has led to it, and goes on to where one wanted to go.
      .header('referrer-policy', 'same-origin')
      .redirect(on ?? firstPage, 303);
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: 'End the session of this browser' })
  @ApiNoContentResponse({ description: 'Signed out' })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const session = request.cookies[this.cookie];
    if (session !== undefined) await this.tokens.revoke(session);
    reply.clearCookie(this.cookie, this.attributes);
  }

  /** @throws {Problem} SIGN_IN_NEEDED, TOO_MANY_REQUESTS */
  private known<T>(found: T | undefined): T {
    if (found !== undefined) return found;
    const minuteAgo = performance.now() - 60_000;
    this.wrong = [...this.wrong.filter((at) => at > minuteAgo), performance.now()];
    if (this.wrong.length > guesses.ofAllPerMinute) {
      throw new Problem('TOO_MANY_REQUESTS', {
        hint: 'send it again in a minute',
        headers: { 'retry-after': '60' },
      });
    }
    throw new Problem('SIGN_IN_NEEDED', {
      detail: 'the link is no longer good: it was used, or its time is over',
      hint: 'open the one that the server printed at its last start, or ask a keeper for another',
    });
  }
}
