import { InvalidArgumentError } from 'commander';
import type * as z from 'zod';
import { type ActorId, actorId } from '#domain/event.js';
import { type Instant, instant, localDate } from '#domain/values.js';

/**
 * A moment as people type it: an instant, or a day. A day alone means 09:00 UTC, when it is that day
 * everywhere from Alaska to Japan, and working hours in Brussels and in Astana.
 */
export const moment = (text: string): Instant => {
  if (localDate.safeParse(text).success) return `${text}T09:00:00.000Z` as Instant;
  const parsed = instant.safeParse(text);
  if (parsed.success) return new Date(parsed.data).toISOString() as Instant;
  throw new InvalidArgumentError(
    'expected a day such as 2018-10-25 or an instant such as 2018-10-25T09:00:00Z',
  );
};

/** As the API takes it: a day, which means its end where the registry is, or an instant. */
export const dayOrMoment = (text: string): string =>
  localDate.safeParse(text).success ? text : moment(text);

export const day = (text: string): string => {
  if (localDate.safeParse(text).success) return text;
  throw new InvalidArgumentError('expected a day such as 2018-11-20');
};

/** Whatever a schema takes; `expected` says what that is. */
export const parsed =
  <S extends z.ZodType>(schema: S, expected: string) =>
  (text: string): z.infer<S> => {
    const { data, success } = schema.safeParse(text);
    if (success) return data;
    throw new InvalidArgumentError(`expected ${expected}`);
  };

/** Who acts or is meant; a name alone is one of our staff. */
export const actor = (text: string): ActorId => {
  const { data, error } = actorId.safeParse(text.includes(':') ? text : `staff:${text}`);
  if (data !== undefined) return data;
  const [fault] = error?.issues ?? [];
  throw new InvalidArgumentError(
    // What has the form and is refused all the same has a reason of its own.
    fault?.code === 'custom'
      ? `it ${fault.message}`
      : 'expected a name such as ana, or a kind and a name such as program:dashboard',
  );
};

export const count = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number such as 20');
};

export const httpAddress = (text: string): string => {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('expected an address such as https://commitments.example.org');
};

export const postgresAddress = (text: string): string => {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError(
    'expected an address such as postgres://user:password@localhost:5432/aide_memoire',
  );
};

/** The id by which something secret is listed: the beginning of a hash. */
export const hexId =
  (of: string) =>
  (text: string): string => {
    if (/^[0-9a-f]{16}$/.test(text)) return text;
    throw new InvalidArgumentError(`expected the id of a ${of}, 16 hexadecimal digits`);
  };
