import { Validator } from '@seriousme/openapi-schema-validator';
import * as z from 'zod';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';
import { DeliveryHttpModule } from './delivery-http.module.js';

const content = z.record(
  z.string(),
  z.object({ schema: z.looseObject({ example: z.unknown().optional() }), example: z.unknown().optional() }),
);
const operation = z.object({
  summary: z.string().min(1),
  tags: z.array(z.string()).min(1),
  security: z.array(z.unknown()).optional(),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string().min(1), content: content.optional() })),
});
const description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) });

let house: TestApp;
let described: z.infer<typeof description>;
beforeAll(async () => {
  house = await openTestApp({ modules: [DeliveryHttpModule], migrations: allMigrations });
  described = description.parse((await house.app.inject('/api/v1/openapi.json')).json());
});
afterAll(() => house.close());

/** zod compiles patterns without the `u` flag that JSON Schema asks for, so those that need it are left out. */
const isValid = (schema: object, value: unknown): boolean => {
  const readable = JSON.parse(JSON.stringify(schema), (key, inner) =>
    key === 'pattern' && inner.includes('\\p{') ? undefined : inner,
  );
  return z.fromJSONSchema(readable).safeParse(value).success;
};

describe('the description of what readers and programs ask of delivery', () => {
  test('is valid OpenAPI', async () => {
    const { valid, errors } = await new Validator().validate({ ...described });
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test('has pages and feeds beside the API, open to whoever has the link, and the rest behind sign-in', () => {
    const isPublic = ([path]: [string, unknown]) => !path.startsWith('/api/');
    const open = Object.entries(described.paths).filter(isPublic);
    expect(open.map(([path]) => path).toSorted()).toEqual([
      '/answer/{token}',
      '/feeds/{file}',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/read/{commitment}/{token}',
      '/sign-in',
      '/sign-out',
      '/unsubscribe/{token}',
    ]);
    const closed = Object.entries(described.paths).filter((entry) => !isPublic(entry));
    for (const [, methods] of closed)
      for (const one of Object.values(methods)) expect(one.security).toBeUndefined();
  });

  test('shows an example of every body and answer, each as its schema asks', () => {
    const wrong = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody, responses }]) =>
        [requestBody, ...Object.entries(responses).map(([status, one]) => (status < '300' ? one : undefined))]
          .flatMap((part) => part?.content?.['application/json'] ?? [])
          .filter(({ schema, example = schema.example }) => !isValid(schema, example))
          .map(() => `${method} ${path}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
