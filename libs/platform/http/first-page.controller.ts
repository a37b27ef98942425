import { Controller, Get, Redirect, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../auth/access.js';
import { docsPath } from './openapi.js';

/** What a browser sees first, whether it has signed in or not. */
export const firstPage = docsPath;

/** The bare address that every process prints when it starts leads on, rather than to nothing. */
@Public()
@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
export class FirstPageController {
  @Get()
  @Redirect(firstPage, 303)
  lead(): void {}
}
