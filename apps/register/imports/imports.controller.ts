import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { Actor, Roles } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { BodyLimit } from '#platform/http/body-limit.js';
import { ApiProblems, location, withExample } from '#platform/http/openapi.js';
import {
  exampleImport,
  type ImportState,
  type ImportWanted,
  importState,
  importWanted,
  isImportRunning,
} from './import.schema.js';
import { Imports } from './imports.js';

const longest = 20 * 1024 * 1024;

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Post()
  @HttpCode(200)
  @BodyLimit(longest)
  @ApiOperation({
    summary: 'Import a file: a visit file (YAML or JSON), or commitments as exported (CSV)',
    description:
      'The file is checked as a whole first, and tried over what is recorded; with a fault in it nothing is recorded. `dryRun` tells row by row what would happen. Importing a file again doubles nothing. What takes longer than a moment is answered with 202: ask at Location how far it is.',
  })
  @ApiResponse({
    status: 200,
    description: 'What it came to, or would',
    standardSchema: importState,
    example: exampleImport,
  })
  @ApiResponse({
    status: 202,
    description: 'It goes on; ask at Location how far it is',
    standardSchema: importState,
    example: { ...exampleImport, state: 'checking', rows: [] },
    headers: location,
  })
  @ApiProblems(
    'REQUEST_INVALID',
    'BODY_UNREADABLE',
    'BODY_TOO_LARGE',
    'MEDIA_TYPE_UNSUPPORTED',
    'UNAVAILABLE',
  )
  async importFile(
    @Body({
      schema: withExample(importWanted, {
        name: 'commitments.csv',
        text: 'id,visit,statement\r\n',
        dryRun: true,
      }),
    })
    wanted: ImportWanted,
    @Actor() actor: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportState> {
    const begun = await this.imports.begin(wanted, actor.id);
    reply.header('location', `/api/v1/imports/${begun.id}`);
    if (isImportRunning(begun)) reply.status(202);
    return begun;
  }

  @Get(':import')
  @Roles('staff')
  @ApiOperation({ summary: 'How far an import is, and what it came to' })
  @ApiResponse({
    status: 200,
    description: 'The import',
    standardSchema: importState,
    example: exampleImport,
  })
  @ApiProblems('NOT_FOUND')
  getImport(@Param('import', { schema: z.uuid() }) id: string): Promise<ImportState> {
    return this.imports.stateOf(id);
  }
}
