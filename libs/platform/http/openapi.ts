import { applyDecorators } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  ApiResponse,
  DocumentBuilder,
  type OpenAPIObject,
  type StandardSchemaConverter,
  SwaggerModule,
} from '@nestjs/swagger';
import * as z from 'zod';
import { problemBody } from './problem.filter.js';
import { described, Problem, type ProblemCode } from './problems.js';

export const docsPath = '/api/docs';

const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'a URN that names the code' }),
    status: z.int(),
    title: z.string(),
    code: z.string().meta({ description: 'what programs decide by; never translated, never renamed' }),
    detail: z.string().optional().meta({ description: 'what is so in this case' }),
    pointer: z.string().optional().meta({ description: 'where in the body, as a JSON Pointer (RFC 6901)' }),
    hint: z.string().optional().meta({ description: 'what to do' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string(), expected: z.string().optional() }))
      .optional(),
    requestId: z.string(),
  })
  .meta({ description: 'RFC 9457 problem details' });

const example = problemBody(
  new Problem('STALE_VERSION', { detail: 'you saw version 3, it is at version 5', more: { version: 5 } }),
  '6f1d2a5e-8a4f-4c7e-9d38-1a2b3c4d5e6f',
);

const problemResponses = (codes: readonly ProblemCode[]) =>
  [...new Set(codes.map((code) => described(code).status))].map((status) => ({
    status,
    description: codes
      .filter((code) => described(code).status === status)
      .map((code) => `${code}: ${described(code).title}`)
      .join('. '),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }));

/** Documents the problems a route may answer with, by their codes; those of one status share a response. */
export const ApiProblems = (...codes: ProblemCode[]) =>
  applyDecorators(...problemResponses(codes).map((response) => ApiResponse(response)));

/** A schema with the example that the description shows. The type makes sure that the example is a valid one. */
export const withExample = <S extends z.ZodType>(schema: S, example: z.input<S>): S =>
  schema.meta({ ...schema.meta(), examples: [example] }) as S;

/** The problems that any route may answer with, described once here; the first only where one must be signed in. */
const behindSignIn = problemResponses(['SIGN_IN_NEEDED', 'NOT_ALLOWED']);
const anywhere = problemResponses(['REQUEST_INVALID', 'NOT_ACCEPTABLE', 'TOO_MANY_REQUESTS', 'UNAVAILABLE']);

/** JSON Schema 2020-12, which is what OpenAPI 3.1 speaks; Nest alone would ask zod for that of OpenAPI 3.0. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...converted } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return converted;
};

const converter: StandardSchemaConverter = (schema, { schemaType }) =>
  schema instanceof z.ZodType ? { schema: jsonSchema(schema, schemaType) } : undefined;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The routes' tags, in the order in which somebody gets to know them. */
const tags = [
  { name: 'visits', description: 'Official visits, their sources and meetings' },
  { name: 'commitments', description: 'What was undertaken, and where it stands' },
  { name: 'reminders', description: 'What goes out to whom, and what they answered' },
  { name: 'board', description: 'Where everything stands at once' },
  { name: 'deadlines', description: 'When things are due, and how that date came about' },
  { name: 'answers', description: 'Reminders answered by the links in them, without signing in' },
  { name: 'feeds', description: 'Commitments as calendars that are subscribed to' },
  { name: 'webhooks', description: 'Reminders posted to other programs' },
  { name: 'history', description: 'What happened, and what happens now' },
  { name: 'rules', description: 'When reminders are written' },
  { name: 'calendars', description: 'Days on which nobody is reached' },
  { name: 'readers', description: 'Who is written to, and how' },
  { name: 'sign-in', description: 'Who may come in' },
  { name: 'maintenance', description: 'Views checked and made anew' },
  { name: 'operation', description: 'How the process is doing' },
];

const document = (app: NestFastifyApplication): OpenAPIObject => {
  const made = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Aide-mémoire')
      .setDescription(
        'What official visits promised, to whom, by when, and what became of it. The mails that remind of it: [outbox](/outbox).',
      )
      .setVersion('1')
      .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl')
      .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
      .addSecurityRequirements('token')
      .build(),
    {
      standardSchemaConverter: converter,
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    },
  );
  const operations = Object.values(made.paths).flatMap((path) =>
    methods.flatMap((method) => path[method] ?? []),
  );
  made.tags = tags.filter(({ name }) => operations.some((operation) => operation.tags?.includes(name)));
  const Problem: Record<string, unknown> = { ...jsonSchema(problemSchema, 'output'), example };
  made.components = { ...made.components, schemas: { ...made.components?.schemas, Problem } };
  for (const operation of operations) {
    const isPublic = operation.security !== undefined;
    for (const { status, ...response } of [...(isPublic ? [] : behindSignIn), ...anywhere]) {
      operation.responses[status] ??= response;
    }
  }
  return made;
};

/** Serves the description at /api/docs for people, at /api/v1/openapi.json for programs; made when first asked for. */
export const describeApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup(docsPath, app, () => document(app), {
    jsonDocumentUrl: '/api/v1/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Aide-mémoire: API',
    swaggerOptions: { validatorUrl: null, displayRequestDuration: true },
  });
};
