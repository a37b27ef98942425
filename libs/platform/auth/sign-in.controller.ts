import { Controller, Get, HttpCode, Post, Query, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiNoContentResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Config } from '../config.js';
import { firstPage } from '../http/first-page.controller.js';
import { ApiProblems } from '../http/openapi.js';
import { Problem } from '../http/problems.js';
import { Public } from './access.js';
import { AccessTokens } from './access-tokens.js';
import { sessionCookie } from './token-authenticator.js';

const linkQuery = z.object({ token: z.string().min(1).max(200) });

/** Seconds that a browser stays signed in. */
const sessionLifetime = 7 * 24 * 3600;

@Public()
@ApiTags('sign-in')
@Controller({ version: VERSION_NEUTRAL })
export class SignInController {
  private readonly cookie: string;
  private readonly attributes: { path: string; httpOnly: true; sameSite: 'strict'; secure: boolean };

  constructor(
    private readonly tokens: AccessTokens,
    config: Config,
  ) {
    this.cookie = sessionCookie(config);
    const secure = config.publicUrl?.startsWith('https:') ?? false;
    this.attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure };
  }

  @Get('sign-in')
  @RouteConfig({ rateLimit: { max: 30, timeWindow: 60_000 } })
  @ApiOperation({ summary: 'Open the link that the server printed: signs the browser in' })
  @ApiResponse({ status: 303, description: 'Signed in; on to the first page' })
  @ApiProblems('SIGN_IN_NEEDED')
  async signIn(
    @Query({ schema: linkQuery }) { token }: z.infer<typeof linkQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const holder = await this.tokens.holderOf(token);
    if (holder?.purpose !== 'link') {
      throw new Problem('SIGN_IN_NEEDED', {
        detail: 'the link is no longer good',
        hint: 'open the one that the server printed at its last start, or ask a keeper for another',
      });
    }
    const session = await this.tokens.issue({
      purpose: 'session',
      actor: holder.actor,
      lifetime: sessionLifetime,
    });
    reply
      .setCookie(this.cookie, session, { ...this.attributes, maxAge: sessionLifetime })
      .header('cache-control', 'no-store')
      .redirect(firstPage, 303);
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
}
