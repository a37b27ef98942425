import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import * as z from 'zod';
import { countOfFaults, faultsIn } from './invalid-input.js';
import { implausible, mostFaults } from './plain-input.js';
import { type Fault, Problem } from './problems.js';

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
  const odd = implausible(given);
  if (odd.length > 0) throw refused(odd, part);
  const { data, error, success } = schema.safeParse(given);
  if (success) return data;
  const faults = faultsIn(schema, given, error, mostFaults);
  throw refused(faults, part, Math.max(faults.length, countOfFaults(error)));
};

/** REQUEST_INVALID with faults of a part of a request, which may be the first of so many. */
export const refused = (
  errors: readonly Fault[],
  part: keyof typeof whatItIs,
  count = errors.length,
): Problem => {
  const places = count === 1 ? 'one fault' : `${count} faults`;
  const told = count > errors.length ? `, of which the first ${errors.length} are told` : '';
  return new Problem('REQUEST_INVALID', { detail: `${places} in ${whatItIs[part]}${told}`, errors });
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
