import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LARGEST_FILE } from '#domain/files.js';
import { mediaTypeOf } from '#intake/extract/media-type.js';
import { Actor } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { TakesFiles } from '#platform/http/file-body.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { Arrivals } from './arrivals.js';
import {
  exampleFile,
  type FileQuery,
  fileQuery,
  type HandedInFile,
  handedInFile,
} from './handed-in.schema.js';

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(private readonly arrivals: Arrivals) {}

  @Post()
  @HttpCode(200)
  @TakesFiles(LARGEST_FILE)
  @ApiOperation({
    summary: 'Hand in a file, for a command to name: a source, or evidence',
    description:
      'The body is the file as it is, up to 20 MiB. It is kept as it came; in text, Markdown, HTML, .docx, .pdf and .eml the words are read. A file that no command names within a week is let go. The same file again has the same id.',
  })
  @ApiConsumes(...Object.values(mediaTypeOf), 'application/octet-stream')
  @ApiBody({ description: 'The bytes of the file', schema: { type: 'string', format: 'binary' } })
  @ApiResponse({
    status: 200,
    description: 'It is kept',
    standardSchema: handedInFile,
    example: exampleFile,
  })
  @ApiProblems('BODY_TOO_LARGE', 'UNAVAILABLE', 'STORAGE_FULL')
  handInFile(
    @Query({ schema: fileQuery }) { name }: FileQuery,
    @Req() { body, headers }: FastifyRequest,
    @Actor() actor: SignedIn,
  ): Promise<HandedInFile> {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    return this.arrivals.take({ name, bytes, contentType: headers['content-type'] }, actor.id);
  }
}
