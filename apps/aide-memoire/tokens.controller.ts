import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { Roles } from '#platform/auth/access.js';
import { AccessTokens } from '#platform/auth/access-tokens.js';
import { role } from '#platform/auth/actor.js';
import { ApiProblems, withExample } from '#platform/http/openapi.js';

const day = 24 * 3600;

const wanted = withExample(
  z.strictObject({
    actor: actorId.meta({ description: 'who the token stands for; events name them' }),
    role: role.default('staff'),
    lifetime: z
      .int()
      .min(60)
      .max(366 * day)
      .default(30 * day)
      .meta({ description: 'seconds until it expires' }),
  }),
  { actor: 'staff:ana', role: 'staff', lifetime: 30 * day } as never,
);

const issued = z.object({
  token: z.string().meta({ description: 'shown this once; only its hash is kept' }),
});

/** How a keeper lets others in, where tokens of our own are the way to sign in. */
@ApiTags('sign-in')
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: AccessTokens) {}

  @Post()
  @Roles('keeper')
  @ApiOperation({ summary: 'Issue a token for somebody, to be sent as "Authorization: Bearer …"' })
  @ApiResponse({ status: 201, standardSchema: issued, example: { token: 'h0Vx…' } })
  @ApiProblems('BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED')
  async issue(
    @Body({ schema: wanted }) { actor, role: held, lifetime }: z.infer<typeof wanted>,
  ): Promise<z.infer<typeof issued>> {
    const name = actor.slice(actor.indexOf(':') + 1);
    const token = await this.tokens.issue({
      purpose: 'program',
      actor: { id: actor, name, roles: [held] },
      lifetime,
    });
    return { token };
  }
}
