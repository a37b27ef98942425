import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import { type DynamicModule, type Type, type VersioningOptions, VersioningType } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Authenticator } from '../auth/authenticator.js';
import { OpenAnswers } from '../auth/open-answers.js';
import { Config } from '../config.js';
import { NestLog } from '../log.js';
import { Metrics } from '../metrics/metrics.js';
import { traceRequests } from '../tracing/traced-requests.js';
import { refusesForm } from './accept.js';
import { Admission } from './admission.js';
import { endUnread, honourBodyLimits } from './body-limit.js';
import { readFiles } from './file-body.js';
import { FirstPageController } from './first-page.controller.js';
import { readForms } from './form-body.js';
import { refusesHost, refusesOrigin } from './hosts.js';
import { InputPipe } from './input.pipe.js';
import { readJson } from './json-body.js';
import { describeApi, docsPath } from './openapi.js';
import { ProblemFilter, sendUnrouted } from './problem.filter.js';
import { Problem } from './problems.js';
import { RouteTable } from './route-table.js';
import { readLittleOfStrangers } from './strangers.js';
import { answerExpectation, answerUnreadable } from './unreadable.js';

const mebibyte = 1024 * 1024;
/** Milliseconds. */
const patience = 60_000;

/** Nothing may be loaded or sent anywhere but here; the API description's page also sets styles of its own. */
const policy = (styles: string[]) => ({
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
});

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** What stands before every route, in this order: host names, headers, cookies, rate limits. */
const guardRoutes = async (fastify: FastifyInstance, config: Config, routes: RouteTable): Promise<void> => {
  fastify.addHook('onRoute', (route) => {
    routes.add(route);
    if (route.url.startsWith(docsPath)) {
      route.helmet = { contentSecurityPolicy: policy(["'unsafe-inline'"]) };
    }
  });
  const [ofHost, ofOrigin] = [refusesHost(config), refusesOrigin(config)];
  fastify.addHook('onRequest', (request, reply, done) => {
    // What is answered is for whoever asked, unless a route says that it may be kept.
    reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' });
    done(ofHost(request) ?? ofOrigin(request) ?? refusesForm(request));
  });
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: policy([]),
    // Over plain HTTP on loopback the header would lock the browser out of every other local server.
    hsts: config.publicUrl?.startsWith('https:') ?? false,
  });
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyRateLimit, {
    max: config.rateLimit,
    timeWindow: 60_000,
    // The machine's own users share one address, and their scripts and benchmarks are not strangers.
    allowList: (request) => loopback.test(request.ip) && request.routeOptions.config.rateLimit === undefined,
    errorResponseBuilder: (_request, { after }) =>
      new Problem('TOO_MANY_REQUESTS', { hint: `send it again in ${after}` }),
  });
};

const readBodies = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.routeOptions.config.takesFiles) return done(null, body);
    try {
      done(null, readJson(body));
    } catch (error) {
      done(error as Error);
    }
  });
  readForms(fastify);
  readFiles(fastify);
};

const measure = (fastify: FastifyInstance, metrics: Metrics): void => {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    metrics.answered(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
};

/** Every route is at /api/v1, save those of controllers that say `version: VERSION_NEUTRAL`: they stand beside the API. */
const versions: VersioningOptions = { type: VersioningType.URI, prefix: 'api/v', defaultVersion: '1' };

/**
 * Makes the HTTP side of a module, ready for `listen` or `inject`: limits, headers, sign-in, problem details and
 * the description at /api/docs. The module's tree must hold `PlatformModule` and an `Authenticator`.
 */
export const createHttpApp = async (
  module: Type | DynamicModule,
  trustedProxies: readonly string[] = [],
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: mebibyte,
    // A request must have come whole by then, however slowly it is sent.
    requestTimeout: patience,
    clientErrorHandler: answerUnreadable,
    // A request that names no host is refused where the others are that name a wrong one. Who is late is looked for often.
    http: { requireHostHeader: false, connectionsCheckingInterval: 5_000 },
    genReqId: () => randomUUID(),
    // What the router refuses, such as broken escapes, never reaches the filter.
    frameworkErrors: sendUnrouted,
    // Limits count whom a trusted proxy names.
    trustProxy: [...trustedProxies],
    forceCloseConnections: 'idle',
    // While it stops, `Admission` answers, as problem details.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    // What fails before our log is there is thrown, for whoever starts the process to say.
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(app.get(NestLog));
  const config = app.get(Config);
  const routes = new RouteTable();
  const fastify: FastifyInstance = adapter.getInstance();
  fastify.server.on('checkExpectation', answerExpectation);
  honourBodyLimits(fastify);
  endUnread(fastify);
  traceRequests(fastify);
  app.get(Admission).guard(fastify);
  await guardRoutes(fastify, config, routes);
  readLittleOfStrangers(fastify, app.get(Authenticator), app.get(OpenAnswers));
  readBodies(fastify);
  measure(fastify, app.get(Metrics));
  app.enableCsrfProtection(config.publicUrl ? { trustedOrigins: [new URL(config.publicUrl).origin] } : {});
  app.enableVersioning(versions);
  app.useGlobalFilters(new ProblemFilter(routes, app.get(FirstPageController).page));
  app.useGlobalPipes(new InputPipe());
  describeApi(app);
  try {
    await app.init();
    await fastify.ready();
  } catch (error) {
    // What was opened before one part refused would keep the process from ending.
    await app.close();
    throw error;
  }
  return app;
};
