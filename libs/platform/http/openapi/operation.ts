import type { JsonSchema } from '#domain/json-schema.js';
import type { Role } from '../../auth/actor.js';
import type { ProblemCode } from '../problems.js';
import { problemResponses } from './problems.js';

export interface MediaType {
  schema?: JsonSchema;
  example?: unknown;
  [more: string]: unknown;
}
type Content = Record<string, MediaType>;
export interface DescribedResponse {
  description: string;
  headers?: Record<string, unknown>;
  content?: Content;
}
interface Parameter {
  readonly in: string;
  readonly description?: string;
  readonly [more: string]: unknown;
}

/** An operation of the document, as far as it is completed here. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, DescribedResponse>;
  /** Set by `@Roles`, gone from the finished document. */
  'x-role'?: Role;
  /** Set by `AnswersInPages`, gone from the finished document. */
  'x-pages'?: true;
  [more: string]: unknown;
}

/** Where an operation stands. */
export interface RoutePlace {
  readonly method: string;
  readonly path: string;
}

/** What may go wrong with any request: nobody has to say so of a route. */
const mayGoWrong = (operation: Operation, { method, path }: RoutePlace, isPublic: boolean): ProblemCode[] => [
  'REQUEST_INVALID',
  ...(isPublic ? [] : (['SIGN_IN_NEEDED', 'NOT_ALLOWED'] as const)),
  ...(method === 'get' ? [] : (['CROSS_SITE'] as const)),
  ...(path.startsWith('/api/v1/') ? (['NOT_ACCEPTABLE'] as const) : []),
  ...(path.includes('{') ? (['ADDRESS_TOO_LONG'] as const) : []),
  ...(operation.requestBody
    ? (['BODY_UNREADABLE', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
    : []),
  'REQUEST_TIMEOUT',
  'EXPECTATION_UNKNOWN',
  'HOST_NOT_SERVED',
  'TOO_MANY_REQUESTS',
  'HEADERS_TOO_LARGE',
  'INTERNAL',
  'UNAVAILABLE',
];

/** Adds problems to what an operation says that it answers; what it says itself of a status stays. */
const withProblems = (responses: Operation['responses'], codes: readonly ProblemCode[]) => {
  for (const code of codes) {
    for (const { status, ...response } of problemResponses([code])) {
      const said = responses[status];
      if (!said) responses[status] = response;
      else if (said.content?.['application/problem+json'] && !said.description.includes(`${code}:`)) {
        said.description = `${said.description}. ${response.description}`;
      }
    }
  }
};

/** Text has no members: a schema given with it says what each line, or each event, of it holds. */
const isText = (mediaType: string): boolean => /^text\/|ndjson$/.test(mediaType);

const answersAsText = (content: Content): void => {
  for (const [mediaType, media] of Object.entries(content)) {
    if (!isText(mediaType) || media.schema?.type === 'string') continue;
    const isTable = mediaType === 'text/csv';
    content[mediaType] = {
      schema: {
        type: 'string',
        ...(!isTable && { contentMediaType: 'application/json', contentSchema: media.schema }),
      },
    };
  }
};

/** What goes wrong is told on a page; only what is refused before the route is known is a problem all the same. */
const tellOnPages = (responses: Operation['responses']): void => {
  for (const { content } of Object.values(responses))
    if (content?.['application/problem+json']) content['text/html'] = { schema: { type: 'string' } };
};

/** Says of an operation what holds for all: who may call it, what may go wrong, and which headers are no parameters. */
export const complete = (operation: Operation, place: RoutePlace): void => {
  const isPublic = operation.security !== undefined;
  const { 'x-role': role = place.method === 'get' ? 'reader' : 'staff' } = operation;
  delete operation['x-role'];
  operation.security = isPublic ? [] : [{ token: [role] }, { session: [role] }];
  if (!isPublic) {
    operation.description = [operation.description, `Needs the role "${role}".`].filter(Boolean).join(' ');
  }
  // A header that a route describes is one to send; what it reads beside these, such as Accept, every client sends by itself.
  if (operation.parameters) {
    operation.parameters = operation.parameters.filter(
      (parameter) => parameter.in !== 'header' || parameter.description !== undefined,
    );
  }
  withProblems(operation.responses, mayGoWrong(operation, place, isPublic));
  operation.responses = Object.fromEntries(
    Object.entries(operation.responses).toSorted(([a], [b]) => Number(a) - Number(b)),
  );
  for (const { content } of Object.values(operation.responses)) if (content) answersAsText(content);
  if (operation['x-pages']) tellOnPages(operation.responses);
  delete operation['x-pages'];
};
