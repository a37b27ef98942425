import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { DAY, givenId } from '#domain/values.js';
import { ApiProblems, location, withExample } from '../http/openapi.js';
import { Problem } from '../http/problems.js';
import { Roles } from './access.js';
import { AccessTokens, idOf } from './access-tokens.js';
import { role } from './actor.js';
import { Departures } from './departures.js';
import { issuedToken, letGo, listedToken, purpose, revokedToken, tokenList } from './issued-token.js';

const day = DAY / 1000;

const wanted = withExample(
  z.strictObject({
    actor: actorId.meta({ description: 'who the token stands for; events name them' }),
    role: role.default('staff'),
    purpose: purpose.exclude(['session']).default('program').meta({
      description: '`program`: sent with each request; `link`: signs a browser in at /sign-in?token=…',
    }),
    lifetime: z
      .int()
      .min(60)
      .max(366 * day)
      .default(30 * day)
      .meta({ description: 'seconds until it expires' }),
  }),
  { actor: 'staff:ana', role: 'staff', purpose: 'program', lifetime: 30 * day } as never,
);

const listed = {
  id: '5d41402abc4b2a76',
  purpose: 'program',
  actor: 'staff:ana',
  roles: ['staff'],
  createdAt: '2018-10-25T09:00:00.000Z',
  expiresAt: '2018-11-24T09:00:00.000Z',
  lastUsedAt: null,
  openedBy: null,
};

const tokenId = givenId(16);

const notGood = (id: string): never => {
  throw new Problem('NOT_FOUND', {
    detail: `no token ${id} is good now`,
    hint: 'GET /api/v1/tokens lists those that are',
  });
};

/** How a keeper lets others in, where tokens of our own are the way to sign in. */
@ApiTags('sign-in')
@Controller('tokens')
@Roles('keeper')
export class TokensController {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly departures: Departures,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Issue a token for somebody, to be sent as "Authorization: Bearer …"' })
  @ApiResponse({
    status: 201,
    description: 'The token',
    headers: location,
    standardSchema: issuedToken,
    example: { token: 'h0Vx…' },
  })
  @ApiProblems('BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED')
  async issueToken(
    @Body({ schema: wanted }) { actor, role: held, purpose: use, lifetime }: z.infer<typeof wanted>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof issuedToken>> {
    const name = actor.slice(actor.indexOf(':') + 1);
    const holder = { id: actor, name, roles: [held] };
    const token = await this.tokens.issue({ purpose: use, actor: holder, lifetime });
    reply.header('location', `/api/v1/tokens/${idOf(token)}`);
    return { token };
  }

  @Get()
  @ApiOperation({ summary: 'The tokens that are good now, the newest first' })
  @ApiResponse({
    status: 200,
    description: 'The tokens',
    standardSchema: tokenList,
    example: { items: [listed] },
  })
  async listTokens(): Promise<z.infer<typeof tokenList>> {
    return { items: await this.tokens.list() };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A token that is good now, without its words' })
  @ApiResponse({ status: 200, description: 'The token', standardSchema: listedToken, example: listed })
  @ApiProblems('NOT_FOUND')
  async showToken(@Param('id', { schema: tokenId }) id: string): Promise<z.infer<typeof listedToken>> {
    const tokens = await this.tokens.list();
    return tokens.find((token) => token.id === id) ?? notGood(id);
  }

  @Post('revoke-all')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Let somebody go: whatever they hold is no longer good',
    description:
      'Their tokens, sessions, sign-in links, the links in their mails and their calendar feeds; open streams end within fifteen seconds.',
  })
  @ApiResponse({
    status: 200,
    description: 'They hold nothing any more',
    standardSchema: letGo,
    example: { actor: 'staff:ana' },
  })
  @ApiProblems('BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED')
  async letGo(
    @Body({ schema: withExample(letGo, { actor: 'staff:ana' } as never) }) { actor }: z.infer<typeof letGo>,
  ): Promise<z.infer<typeof letGo>> {
    await this.departures.letGo(actor);
    return { actor };
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Revoke a token: refused from now on, by other processes within five seconds',
    description: 'With a link, used or not, go the sessions that it opened.',
  })
  @ApiResponse({
    status: 200,
    description: 'It is no longer good',
    standardSchema: revokedToken,
    example: { id: listed.id },
  })
  @ApiProblems('NOT_FOUND')
  async revokeToken(@Param('id', { schema: tokenId }) id: string): Promise<z.infer<typeof revokedToken>> {
    if (await this.tokens.revokeListed(id)) return { id };
    return notGood(id);
  }
}
