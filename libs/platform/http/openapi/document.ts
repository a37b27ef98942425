import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import * as z from 'zod';
import type { JsonSchema } from '#domain/json-schema.js';
import { sessionCookie } from '../../auth/token-authenticator.js';
import { Config } from '../../config.js';
import { Components } from './components.js';
import { complete, type MediaType, type Operation } from './operation.js';
import { problemSchema } from './problems.js';
import { webhooksOf } from './webhooks.js';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The routes' tags, in the order in which somebody gets to know them. */
const tags = [
  { name: 'visits', description: 'Official visits, their sources and meetings' },
  { name: 'commitments', description: 'What was undertaken, and where it stands' },
  { name: 'files', description: 'Files as they came: sources, and evidence' },
  { name: 'commands', description: 'Several commands in one request' },
  { name: 'reminders', description: 'What goes out to whom, and what they answered' },
  { name: 'imports', description: 'Files of visits and commitments, told before they are recorded' },
  { name: 'readings', description: 'Reports that are read, and what they seem to promise' },
  { name: 'board', description: 'Where everything stands at once' },
  { name: 'deadlines', description: 'When things are due, and how that date came about' },
  { name: 'answers', description: 'Reminders answered by the links in them, without signing in' },
  { name: 'feeds', description: 'Commitments as calendars that are subscribed to' },
  { name: 'webhooks', description: 'Reminders posted to other programs' },
  { name: 'history', description: 'What happened, and what happens now' },
  { name: 'rules', description: 'When reminders are written' },
  { name: 'calendars', description: 'Days on which nobody is reached' },
  { name: 'readers', description: 'Who is written to, and how' },
  { name: 'people', description: 'Who is signed in, what they like, and what people are called' },
  { name: 'sign-in', description: 'Who may come in' },
  { name: 'maintenance', description: 'Views checked and made anew' },
  { name: 'operation', description: 'How the process is doing' },
];

const about = (config: Config) =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Aide-mémoire')
    .setDescription(
      'What official visits promised, to whom, by when, and what became of it. The mails that remind of it: [outbox](/outbox).',
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl')
    .addSecurity('token', {
      type: 'http',
      scheme: 'bearer',
      description:
        'A token that a keeper issued: opaque, good for the time it was issued for. Its roles stand with each operation.',
    })
    .addSecurity('session', {
      type: 'apiKey',
      in: 'cookie',
      name: sessionCookie(config),
      description: 'The session of a browser that opened a sign-in link',
    })
    .build();

interface Document extends Omit<OpenAPIObject, 'paths' | 'webhooks'> {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<string, Operation>>>>>;
  readonly webhooks?: Document['paths'];
}

const operationsOf = (paths: Document['paths'] = {}) =>
  Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );

type Schemas = Record<string, JsonSchema>;

const behind = (schema: JsonSchema | undefined, schemas: Schemas): JsonSchema => {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(String(schema?.$ref))?.[1];
  return (name === undefined ? schema : schemas[name]) ?? {};
};

/** Whether `{}` is as the schema asks: then a request may as well come without a body. */
const takesNothing = (schema: JsonSchema, schemas: Schemas): boolean => {
  const options = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (options) return options.some((option) => takesNothing(behind(option, schemas), schemas));
  // Bytes of a file are none of nothing.
  if (schema.type === 'string') return false;
  return !(schema.required as string[] | undefined)?.length && !schema.minProperties;
};

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The body of a request that has no name of its own is called after its operation, in whichever forms it may be sent. */
const nameBody = ({ operationId, requestBody }: Operation, schemas: Schemas): void => {
  const name = capitalised(operationId);
  const nameless = Object.values(requestBody?.content ?? {}).filter(
    ({ schema }) =>
      schema?.properties !== undefined || schema?.anyOf !== undefined || schema?.oneOf !== undefined,
  );
  const [first] = nameless;
  if (!first?.schema) return;
  if (schemas[name]) throw new Error(`two schemas of the API are called ${name}`);
  schemas[name] = first.schema;
  for (const media of nameless) media.schema = { $ref: `#/components/schemas/${name}` };
};

/** The example of a schema stands where tools look for it: beside its use. */
const showExample = (media: MediaType, schemas: Schemas): void => {
  const { example, ...own } = media.schema ?? {};
  // Nest writes what we call the first of `examples` as the `example` of JSON Schema's drafts.
  media.schema = own;
  const { examples = [] } = { ...behind(own, schemas), ...own } as { examples?: unknown[] };
  media.example ??= example ?? examples[0];
};

const namedAlike = (operations: readonly { operation: Operation }[]): string[] => {
  const names = operations.map(({ operation }) => operation.operationId);
  return names.filter((name, at) => names.indexOf(name) !== at);
};

/**
 * The description of the API (OpenAPI 3.1), made from its routes. What holds for all of them is said here, once, so
 * that no route can leave it out. @throws {Error} when two schemas or two operations have one name
 */
export const describe = (app: NestFastifyApplication): OpenAPIObject => {
  const components = new Components();
  const made = SwaggerModule.createDocument(app, about(app.get(Config)), {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: { ...components.add(schema, schemaType) } } : undefined,
    // Methods are called what they do: `listCommitments`, `postponeCommitment`.
    operationIdFactory: (_controller, method) => method,
  }) as unknown as Document;
  components.add(problemSchema, 'output');
  const routes = operationsOf(made.paths);
  for (const { operation, ...place } of routes) complete(operation, place);
  const alike = namedAlike(routes);
  if (alike.length > 0) throw new Error(`two operations of the API are called ${alike.join(', ')}`);
  const { document, schemas } = components.settle({ ...made, webhooks: webhooksOf(app, components) });
  for (const { operation } of [...operationsOf(document.paths), ...operationsOf(document.webhooks)]) {
    const { requestBody, responses } = operation;
    for (const { content } of [...Object.values(responses), ...(requestBody ? [requestBody] : [])]) {
      for (const media of Object.values(content ?? {})) showExample(media, schemas);
    }
    nameBody(operation, schemas);
    if (requestBody) {
      requestBody.required = Object.values(requestBody.content).some(
        ({ schema }) => !takesNothing(behind(schema, schemas), schemas),
      );
    }
  }
  const used = new Set(routes.flatMap(({ operation }) => operation.tags as string[]));
  return {
    ...document,
    tags: tags.filter(({ name }) => used.has(name)),
    components: { ...document.components, schemas },
  } as unknown as OpenAPIObject;
};
