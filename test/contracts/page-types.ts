import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

export const pageFolder = join(import.meta.dirname, '../../apps/dashboard');
export const typesFile = join(pageFolder, 'api/schema.d.ts');

interface Described {
  webhooks?: unknown;
  paths: Record<string, Record<string, { responses?: Responses }>>;
}
type Responses = Record<string, { headers?: unknown; description?: string; content?: object }>;

/** The addresses of the API that the page's sources name. */
const addressesCalled = (): Set<string> => {
  const sources = readdirSync(pageFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => readFileSync(join(pageFolder, name), 'utf8'));
  return new Set(
    sources.flatMap((text) => [...text.matchAll(/'(\/api\/v1\/[^'?]+)'/g)].map(([, path = '']) => path)),
  );
};

/** Every refusal is a `Problem`: said once for each operation rather than for each status. Headers are read without types. */
const withOneProblem = (responses: Responses): Responses => ({
  ...Object.fromEntries(
    Object.entries(responses).flatMap(([status, { headers: _untyped, ...answer }]) =>
      status < '400' ? [[status, answer]] : [],
    ),
  ),
  default: {
    description: 'a problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
});

/** Examples are for who reads the description; as comments they would be a third of the types. */
const withoutExamples = <Part>(part: Part): Part =>
  JSON.parse(JSON.stringify(part, (name, value) => (/^examples?$/.test(name) ? undefined : value)));

/** The types of what the page calls, made from the description of the API: what it does not call may change freely. */
export const pageTypes = async (document: Described): Promise<string> => {
  const called = addressesCalled();
  const paths = Object.entries(document.paths).flatMap(([path, methods]) => {
    if (!called.has(path)) return [];
    const operations = Object.entries(methods).map(([method, operation]) => [
      method,
      operation.responses ? { ...operation, responses: withOneProblem(operation.responses) } : operation,
    ]);
    return [[path, Object.fromEntries(operations)]];
  });
  const { webhooks: _posted, ...described } = document;
  const reduced = withoutUnused(withoutExamples({ ...described, paths: Object.fromEntries(paths) }));
  const types = await openapiTS(reduced, { defaultNonNullable: false, silent: true });
  return `/** Made from the description of the API by \`npm run page-types\`. */\n${astToString(types)}`;
};

const referred = (part: unknown): string[] => [
  ...new Set(
    [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name),
  ),
];

/** Without the schemas that nothing left in it refers to, directly or by a detour. */
const withoutUnused = (
  document: Described & { components?: { schemas?: Record<string, unknown> } },
): OpenAPI3 => {
  const schemas = document.components?.schemas ?? {};
  const wanted = new Set<string>();
  const take = (names: readonly string[]): void => {
    for (const name of names) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      take(referred(schemas[name]));
    }
  };
  take(referred(document.paths));
  const kept = Object.entries(schemas).filter(([name]) => wanted.has(name));
  return { ...document, components: { schemas: Object.fromEntries(kept) } } as unknown as OpenAPI3;
};
