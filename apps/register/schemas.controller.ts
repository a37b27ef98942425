import { Controller, Get, Header, Param, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { nameOfSchema, schemaPath } from '#event-stream/kafka/event-name.js';
import { everyVersion } from '#event-stream/kafka/payload.js';
import { type DraftSeven, schemaDocument } from '#event-stream/kafka/payload-schema.js';
import { Public } from '#platform/auth/access.js';
import { Config } from '#platform/config.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';

const fileName = z.string().max(200).meta({ example: 'CommitmentPostponed.v1.json' });
const described = z.looseObject({ $schema: z.string(), $id: z.string() }).meta({ id: 'EventSchema' });

/** The schemas that messages on the topic lead to (CloudEvents `dataschema`). Anybody may read them. */
@Public()
@ApiTags('operation')
@Controller({ path: 'api/schemas', version: VERSION_NEUTRAL })
export class SchemasController {
  constructor(private readonly config: Config) {}

  @Get(':file')
  @Header('content-type', 'application/schema+json; charset=utf-8')
  @ApiOperation({
    summary: 'The schema of the data of an event on the topic, of a type and version: JSON Schema draft 7',
  })
  @ApiProduces('application/schema+json')
  @ApiResponse({
    status: 200,
    description: 'The schema',
    standardSchema: described,
    example: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'https://commitments.example.org/api/schemas/CommitmentPostponed.v1.json',
    },
  })
  @ApiProblems('NOT_FOUND')
  getEventSchema(@Param('file', { schema: fileName }) file: string): DraftSeven {
    const found = everyVersion.find(([type, { version }]) => `${nameOfSchema(type, version)}.json` === file);
    if (!found) {
      throw new Problem('NOT_FOUND', {
        detail: `there is no event schema ${file}`,
        hint: 'such as CommitmentPostponed.v1.json; all are in /api/asyncapi.json',
      });
    }
    const [type, schema] = found;
    return schemaDocument(type, schema, `${this.config.address}${schemaPath(type, schema.version)}`);
  }
}
