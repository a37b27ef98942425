import { Controller, Get, Optional, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../auth/access.js';
import { docsPath } from './openapi.js';
import { WebPage } from './web-page.js';

/** What a browser sees first, whether it has signed in or not. */
export const firstPage = '/';

/** The bare address that every process prints when it starts: the page, or where a process has none the description of its API. */
@Public()
@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
export class FirstPageController {
  constructor(@Optional() readonly page?: WebPage) {}

  @Get()
  lead(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (this.page?.isBuilt) this.page.send(request, reply);
    else reply.redirect(docsPath, 303);
  }
}
