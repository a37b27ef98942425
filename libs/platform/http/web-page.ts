import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import {
  Controller,
  Get,
  Global,
  Injectable,
  Module,
  type OnModuleInit,
  Req,
  Res,
  VERSION_NEUTRAL,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DAY } from '#domain/values.js';
import { Public } from '../auth/access.js';
import { Problem } from './problems.js';

/** Seconds for which a file whose name says what is in it may be kept: a year. */
const forGood = (365 * DAY) / 1000;

/** Where the built page is; `npm start` puts it there. */
const folder = fileURLToPath(import.meta.resolve('#page/index.html')).replace(/index\.html$/, '');

/** The page staff open every morning, as it was built: one text for each of its addresses, and the files that it loads. */
@Injectable()
export class WebPage implements OnModuleInit {
  private readonly text: string | undefined;

  constructor(private readonly host: HttpAdapterHost) {
    this.text = existsSync(`${folder}index.html`) ? readFileSync(`${folder}index.html`, 'utf8') : undefined;
  }

  /** False in a test that runs the sources. */
  get isBuilt(): boolean {
    return this.text !== undefined;
  }

  /**
   * Before the first request, since Fastify takes no route after that. Not awaited: that would start Fastify before Nest has
   * given it what puts faults into words, and what is wrong with a body would be told in Fastify's own.
   */
  onModuleInit(): void {
    if (this.text === undefined) return;
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    void fastify.register(async (files) => {
      await files.register(fastifyStatic, {
        root: folder,
        // What is asked for is one of the files that were built, never a folder or a guess. A route for each of some hundred would
        // take a tenth of a start.
        serve: false,
        preCompressed: true,
        cacheControl: false,
        setHeaders: (reply, path) => {
          reply.header(
            'cache-control',
            path.includes('/assets/') ? `public, max-age=${forGood}, immutable` : 'public, max-age=3600',
          );
        },
      });
      const built = filesIn(folder);
      files.all('/assets/*', (request, reply) => {
        const path = request.url.split('?')[0]?.slice(1) ?? '';
        if (!built.has(path)) throw nothingAt(request);
        if (request.method !== 'GET' && request.method !== 'HEAD') throw onlyRead(request);
        return reply.sendFile(path);
      });
      for (const path of built)
        if (!path.startsWith('assets/')) files.get(`/${path}`, (_, reply) => reply.sendFile(path));
    });
  }

  /**
   * The page, for whoever asks for one of its addresses. It is asked for anew each time, since it names the files of its
   * build; what it shows comes from the API.
   * @throws {Problem} ROUTE_NOT_FOUND where it was not built, such as in a test that runs the sources
   */
  send(request: FastifyRequest, reply: FastifyReply, status = 200): void {
    if (this.text === undefined) throw nothingAt(request);
    reply
      .status(status)
      .headers({ 'cache-control': 'no-cache', 'referrer-policy': 'same-origin' })
      .type('text/html; charset=utf-8')
      .send(this.text);
  }
}

/** What was built, by path. Each file in its compressed forms is answered at its own address, never at theirs. */
const filesIn = (root: string): ReadonlySet<string> =>
  new Set(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^index\.html|\.(br|gz)$/.test(entry.name))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/')),
  );

/** RFC 9110, 15.5.6. */
const onlyRead = ({ method, url }: FastifyRequest): Problem =>
  new Problem('METHOD_NOT_ALLOWED', {
    detail: `${method} ${url.split('?')[0]}`,
    hint: 'it takes GET, HEAD',
    headers: { allow: 'GET, HEAD' },
  });

const nothingAt = ({ url }: FastifyRequest): Problem =>
  new Problem('ROUTE_NOT_FOUND', {
    detail: url.split('?')[0] ?? url,
    hint: 'the addresses are listed at /api/docs',
  });

/** Where the page's screens are, beside `/`. `entrance.conf` leads them to the views. */
export const pageAddresses = [
  'commitments',
  'commitments/:id',
  'visits',
  'visits/:id',
  'visits/:id/sources',
  'visits/:id/review',
  'visits/:id/brief',
  'evidence',
  'reminders',
  'briefs',
  'brief',
  'new/commitment',
  'new/visit',
  'works',
  'settings/:setting',
] as const;

/** The addresses of the page's screens. Who is not signed in is asked to by the screen, which then stays where it is. */
@Public()
@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
export class WebPageController {
  constructor(private readonly page: WebPage) {}

  @Get([...pageAddresses])
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.page.send(request, reply);
  }
}

/** Serves the page in the processes that answer what it asks. */
@Global()
@Module({ controllers: [WebPageController], providers: [WebPage], exports: [WebPage] })
export class WebPageModule {}
