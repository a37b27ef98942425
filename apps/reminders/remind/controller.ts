import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '#platform/auth/access.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { type Reminded, reminded } from './reminded.js';
import { Reminding } from './reminding.js';

@ApiTags('maintenance')
@Controller('maintenance')
export class RemindController {
  constructor(private readonly reminding: Reminding) {}

  @Post('remind')
  @Roles('keeper')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Write now the reminders that are due, which happens each minute anyway',
    description: 'Does nothing twice: what was written before is not written again.',
  })
  @ApiResponse({ status: 200, description: 'What was written to whom', standardSchema: reminded })
  @ApiProblems('NOT_ALLOWED')
  remind(): Promise<Reminded> {
    return this.reminding.remind();
  }
}
