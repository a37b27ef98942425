import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { Public } from '../auth/access.js';
import { ApiProblems } from '../http/openapi.js';
import { Problem } from '../http/problems.js';
import { Health } from './health.js';

const live = z.object({ live: z.literal(true) });
const ready = z.object({
  ready: z.literal(true),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string().optional() })),
});

@Public()
@ApiTags('operation')
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  @ApiOperation({ summary: 'Is the process alive' })
  @ApiOkResponse({ description: 'It is', standardSchema: live, example: { live: true } })
  live(): z.infer<typeof live> {
    return { live: true };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Can it do its work' })
  @ApiOkResponse({
    description: 'It can',
    standardSchema: ready,
    example: { ready: true, checks: [{ name: 'database', ok: true }] },
  })
  @ApiProblems('UNAVAILABLE')
  async ready(): Promise<z.infer<typeof ready>> {
    const checks = await this.health.run();
    const failed = checks.filter(({ ok }) => !ok);
    if (failed.length > 0) {
      throw new Problem('UNAVAILABLE', {
        detail: failed.map(({ name, detail }) => `${name}: ${detail}`).join('; '),
        more: { checks },
      });
    }
    return { ready: true, checks: checks.map((check) => ({ ...check })) };
  }
}
