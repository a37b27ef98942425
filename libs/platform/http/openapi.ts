import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type * as z from 'zod';
import { describe } from './openapi/document.js';

export { ApiForm } from './openapi/forms.js';
export { ApiProblems, etag, location, problemSchema } from './openapi/problems.js';
export { type PostedWebhook, PostsWebhooks } from './openapi/webhooks.js';

export const docsPath = '/api/docs';

/** A schema with the example that the description shows. The type makes sure that the example is a valid one. */
export const withExample = <S extends z.ZodType>(schema: S, example: z.input<S>): S =>
  schema.meta({ examples: [example] }) as S;

/** Serves the description at /api/docs for people, at /api/v1/openapi.json for programs; made when first asked for. */
export const describeApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup(docsPath, app, () => describe(app), {
    jsonDocumentUrl: '/api/v1/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Aide-mémoire: API',
    swaggerOptions: { validatorUrl: null, displayRequestDuration: true },
  });
};
