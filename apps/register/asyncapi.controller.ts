import { Controller, Get, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { type AsyncApi, asyncApi } from '#event-stream/kafka/asyncapi.js';
import { Public } from '#platform/auth/access.js';
import { Config } from '#platform/config.js';

const described = z.looseObject({ asyncapi: z.literal('3.0.0') }).meta({ id: 'AsyncApi' });

/** What the register publishes, beside the description of what it can be asked. Anybody may read it, so it names no broker. */
@Public()
@ApiTags('operation')
@Controller({ path: 'api/asyncapi.json', version: VERSION_NEUTRAL })
export class AsyncApiController {
  constructor(private readonly config: Config) {}

  @Get()
  @ApiOperation({ summary: 'The Kafka topic, as an AsyncAPI 3 document' })
  @ApiResponse({
    status: 200,
    description: 'The document',
    standardSchema: described,
    example: { asyncapi: '3.0.0' },
  })
  getAsyncApi(): Promise<AsyncApi> {
    return asyncApi(undefined, this.config.kafka?.topic);
  }
}
