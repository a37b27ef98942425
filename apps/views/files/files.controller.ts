import { Readable } from 'node:stream';
import { applyDecorators, Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { KeptFile } from '#domain/files.js';
import { Rejected } from '#domain/refusals.js';
import {
  type CommitmentId,
  commitmentId,
  type EvidenceId,
  evidenceId,
  type SourceId,
  sourceId,
  type VisitId,
  visitId,
} from '#domain/values.js';
import { FileStore } from '#platform/files/file-store.js';
import { ApiProblems, etag } from '#platform/http/openapi.js';
import { Problem, type ProblemCode } from '#platform/http/problems.js';
import { CommitmentStatusQuery } from '../commitment-status/query.js';
import { after } from '../listing/list-query.js';
import type { View } from '../view.js';
import { VisitOverviewQuery } from '../visit-overview/query.js';
import { downloadHeaders } from './download.js';

const fileQuery = z.strictObject({ after });
type FileQuery = z.infer<typeof fileQuery>;

const FileRoute = (summary: string, ...problems: ProblemCode[]) =>
  applyDecorators(
    ApiOperation({
      summary,
      description: 'To be saved, under the name it came with: a browser shows and runs nothing of it.',
    }),
    ApiProduces('application/octet-stream'),
    ApiResponse({
      status: 200,
      description: 'The bytes of the file; its ETag is their SHA-256',
      schema: { type: 'string', format: 'binary' },
      headers: etag,
    }),
    ApiProblems('NOT_FOUND', 'VIEW_BEHIND', ...problems),
  );

/** Files of sources and of evidence, as they came. */
@ApiTags('files')
@Controller()
export class FilesOfViewsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly store: FileStore,
  ) {}

  @Get('visits/:visit/sources/:source/file')
  @FileRoute('The file that a source came as', 'VISIT_NOT_FOUND', 'SOURCE_NOT_FOUND')
  async getSourceFile(
    @Param('visit', { schema: visitId }) visit: VisitId,
    @Param('source', { schema: sourceId }) source: SourceId,
    @Query({ schema: fileQuery }) query: FileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const question = { ask: 'source', visit, source, ...query } as const;
    const { file } = await this.bus.execute(new VisitOverviewQuery(question));
    if (file) return this.sent(file, reply);
    throw new Problem('NOT_FOUND', {
      detail: `the source "${source}" came as a text, not as a file`,
      hint: 'its text is what came',
    });
  }

  @Get('commitments/:commitment/evidence/:evidence/file')
  @FileRoute('The file that is evidence', 'COMMITMENT_NOT_FOUND', 'EVIDENCE_NOT_FOUND')
  async getEvidenceFile(
    @Param('commitment', { schema: commitmentId }) id: CommitmentId,
    @Param('evidence', { schema: evidenceId }) evidence: EvidenceId,
    @Query({ schema: fileQuery }) { after: position }: FileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const question = { ask: 'one', id, asOf: undefined, after: position } as const;
    const { evidenceItems } = await this.bus.execute(new CommitmentStatusQuery(question));
    const found = evidenceItems.find(({ item }) => item.id === evidence)?.item;
    if (found?.form === 'file') return this.sent(found.file, reply);
    const known = evidenceItems.map(({ item }) => item.id);
    if (!found) throw new Rejected('EVIDENCE_NOT_FOUND', { evidence, commitment: id, known });
    throw new Problem('NOT_FOUND', { detail: `the evidence "${evidence}" is a ${found.form}, and no file` });
  }

  private async sent(file: KeptFile, reply: FastifyReply): Promise<StreamableFile> {
    reply.headers(downloadHeaders(file));
    const parts = this.store.read(file.sha256, file.size)[Symbol.asyncIterator]();
    // Read before anything is sent, so that what cannot be read is told as a problem.
    const first = await parts.next();
    const all = (async function* () {
      for (let next = first; !next.done; next = await parts.next()) yield next.value;
    })();
    return new StreamableFile(Readable.from(all, { objectMode: false }), { length: file.size });
  }
}

export const filesView: View = { controllers: [FilesOfViewsController], handlers: [] };
