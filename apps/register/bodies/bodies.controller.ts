import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { CommandOrigin } from '#commands/commands.js';
import { Roles } from '#platform/auth/access.js';
import { ApiProblems, withExample } from '#platform/http/openapi.js';
import { idempotencyKeyHeader } from '../command-route.js';
import { Origin } from '../origin.js';
import { Renaming } from './renaming.js';
import { type Renamed, type RenamingWanted, renamed, renamingWanted } from './renaming.schema.js';

@ApiTags('commands')
@Controller('bodies')
export class BodiesController {
  constructor(private readonly renaming: Renaming) {}

  @Post('rename')
  @HttpCode(200)
  @Roles('keeper')
  @ApiOperation({
    summary: 'Call a body by another name: its commitments, mailbox, feeds and saved views follow',
    description:
      'Each commitment that names it says so in its history. Visits keep the names of their day. Asked again, it completes what was broken off, and takes in what was recorded under the old name since.',
  })
  @ApiHeader(idempotencyKeyHeader)
  @ApiResponse({ status: 200, description: 'What follows it', standardSchema: renamed })
  @ApiProblems('NOT_FOUND', 'HEADER_INVALID')
  renameBodyEverywhere(
    @Body({
      schema: withExample(renamingWanted, {
        from: 'Subcommittee on Human Rights',
        to: 'Committee on Human Rights',
        reason: 'The subcommittee was made a committee',
        dryRun: true,
      }),
    })
    wanted: RenamingWanted,
    @Origin() origin: CommandOrigin,
  ): Promise<Renamed> {
    return this.renaming.carryOut(wanted, origin);
  }
}
