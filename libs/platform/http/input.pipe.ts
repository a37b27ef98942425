import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import * as z from 'zod';
import { faultsIn } from './invalid-input.js';
import { Problem } from './problems.js';

const whatItIs = {
  body: 'the body',
  query: 'the query',
  param: 'the address',
  custom: 'the request',
} as const;

/**
 * A part of a request, as its schema reads it.
 * @throws {Problem} REQUEST_INVALID with every fault and its place
 */
export const checked = <S extends z.ZodType>(
  schema: S,
  given: unknown,
  part: keyof typeof whatItIs,
): z.output<S> => {
  const { data, error, success } = schema.safeParse(given);
  if (success) return data;
  const errors = faultsIn(schema, given, error);
  const places = errors.length === 1 ? 'one fault' : `${errors.length} faults`;
  throw new Problem('REQUEST_INVALID', { detail: `${places} in ${whatItIs[part]}`, errors });
};

/**
 * Checks every `@Body`, `@Query` and `@Param` that names a zod schema, and says in words what is wrong. Nest's
 * own pipe knows only the issues; ours also knows the schema, and so the field that was meant.
 */
@Injectable()
export class InputPipe extends StandardSchemaValidationPipe {
  /** @throws {Problem} REQUEST_INVALID with every fault and its place */
  override async transform<T = unknown>(value: T, { schema, type }: ArgumentMetadata): Promise<T> {
    if (!(schema instanceof z.ZodType)) return value;
    // A request without a body asks a command that has no fields, or has left all of them out.
    const given = type === 'body' ? (value ?? {}) : value;
    return checked(schema, given, type) as T;
  }
}
