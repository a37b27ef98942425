import { Controller, Get, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { Public } from '../auth/access.js';
import { ApiProblems } from '../http/openapi.js';
import { Problem } from '../http/problems.js';
import { type CheckResult, Health } from './health.js';

const check = z
  .object({ name: z.string(), ok: z.boolean(), detail: z.string().optional() })
  .meta({ id: 'HealthCheck' });
const checks = z.array(check);
const live = z.object({ live: z.literal(true), checks }).meta({ id: 'Liveness' });
const ready = z.object({ ready: z.literal(true), checks }).meta({ id: 'Readiness' });

/** @throws {Problem} UNAVAILABLE naming the parts that are not well */
const allWell = (results: readonly CheckResult[]): { checks: CheckResult[] } => {
  const failed = results.filter(({ ok }) => !ok);
  if (failed.length === 0) return { checks: [...results] };
  throw new Problem('UNAVAILABLE', {
    detail: failed.map(({ name, detail }) => `${name}: ${detail}`).join('; '),
    more: { checks: results },
  });
};

@Public()
@ApiTags('operation')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  @ApiOperation({
    summary: 'Does it make progress',
    description:
      'Fails when something hangs: work waits, nothing is done, no reason is known. Then a restart helps.',
  })
  @ApiOkResponse({
    description: 'It does',
    standardSchema: live,
    example: { live: true, checks: [{ name: 'event loop', ok: true }] },
  })
  @ApiProblems('UNAVAILABLE')
  async getLiveness(): Promise<z.infer<typeof live>> {
    return { live: true, ...allWell(await this.health.liveness()) };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Can it do its work' })
  @ApiOkResponse({
    description: 'It can',
    standardSchema: ready,
    example: { ready: true, checks: [{ name: 'database', ok: true }] },
  })
  @ApiProblems('UNAVAILABLE')
  async getReadiness(): Promise<z.infer<typeof ready>> {
    return { ready: true, ...allWell(await this.health.readiness()) };
  }
}
