import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type * as z from 'zod';
import { inPlace } from '#domain/json-schema.js';

/** Documents the body of a route that a form of a page is sent to, urlencoded and in `others` forms of bodies. */
export const ApiForm = <S extends z.ZodType>(schema: S, example: z.input<S>, ...others: string[]) =>
  applyDecorators(
    ApiConsumes('application/x-www-form-urlencoded', ...others),
    ApiBody({ schema: { ...inPlace(schema, { io: 'input' }), example } }),
  );
