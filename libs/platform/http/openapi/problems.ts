import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import * as z from 'zod';
import { faultCodes } from '#domain/faults.js';
import { type RefusalParams, refusals } from '#domain/refusals.js';
import { problemBody } from '../problem.filter.js';
import { described, Problem, type ProblemCode, problems } from '../problems.js';

const codes = [...Object.keys(problems), ...Object.keys(refusals)] as [ProblemCode, ...ProblemCode[]];

const code = z.enum(codes).meta({
  id: 'ProblemCode',
  description:
    'What programs decide by: never translated, never renamed. More may come; take one you do not know by its status.',
});

const facts: z.ZodType<RefusalParams> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]),
);
const params = facts
  .optional()
  .meta({ description: 'the facts in "detail": with the code they say it in any language' });

/** What is told of one fault beside where it stands. */
export const faultSaid = {
  detail: z.string(),
  expected: z.string().optional(),
  code: z
    .string()
    .optional()
    .meta({
      description: `What is wrong: ${faultCodes.join(', ')}, or the code of a refusal. More may come`,
    }),
  params,
};

const fault = z.object({ pointer: z.string(), ...faultSaid }).meta({
  id: 'Fault',
  description: 'One fault of a request: where (JSON Pointer, RFC 6901), what is wrong, what would be right',
});

const example = problemBody(
  new Problem('STALE_VERSION', { detail: 'you saw version 3, it is at version 5', more: { version: 5 } }),
  '6f1d2a5e-8a4f-4c7e-9d38-1a2b3c4d5e6f',
);

const current = z.looseObject({}).meta({
  id: 'CurrentRow',
  description:
    'STALE_VERSION: what was changed meanwhile, as it is now, in the form in which it is answered where it is read; of reminders those of the commitment, of a rulebook its rules. Missing when the views have not got there yet',
});

export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'a URN that names the code' }),
    status: z.int(),
    title: z.string(),
    code,
    detail: z.string().optional().meta({ description: 'what is so in this case' }),
    params,
    pointer: z.string().optional().meta({ description: 'where in the body, as a JSON Pointer (RFC 6901)' }),
    hint: z.string().optional().meta({ description: 'what to do' }),
    errors: z.array(fault).optional(),
    current: current.optional(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details', examples: [example] });

/** A header of an answer, described. */
const header = (description: string) => ({ description, schema: { type: 'string' as const } });

/** The version of what was answered, to be sent back as `If-Match` or `If-None-Match`. */
export const etag = { ETag: header('The version of it, in quotes') };
/** Where what was made is found. */
export const location = { Location: header('Where it is found') };

const retryAfter = { 'Retry-After': header('Seconds after which to send it again') };

const headersOf: Readonly<Record<number, Readonly<Record<string, ReturnType<typeof header>>>>> = {
  401: { 'WWW-Authenticate': header('How to sign in (RFC 9110, 11.6.1)') },
  412: etag,
  429: retryAfter,
  503: retryAfter,
};

/** What a status answers with, of the problems that may be told with it. */
export const problemResponses = (some: readonly ProblemCode[]) =>
  [...new Set(some.map((one) => described(one).status))].map((status) => ({
    status,
    description: [...new Set(some)]
      .filter((one) => described(one).status === status)
      .map((one) => `${one}: ${described(one).title}`)
      .join('. '),
    ...(headersOf[status] && { headers: headersOf[status] }),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }));

/** Documents the problems a route may answer with, by their codes; those of one status share a response. */
export const ApiProblems = (...some: ProblemCode[]) =>
  applyDecorators(...problemResponses(some).map((response) => ApiResponse(response)));
