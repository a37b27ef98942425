/**
 * Puts each program with the libraries it loads into a few files: to find and read some 2 600 modules one by one
 * takes half of a start. See docs/decisions/0014-programs-are-bundled.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const programs = ['aide-memoire', 'register', 'views', 'reminders'];

/** What reads files that lie beside its own code, or is large and seldom loaded. */
const apart = ['@electric-sql/pglite', 'graphile-worker', 'date-holidays'];

/** What Nest asks for only where it is used, and we do not have. */
const absent = [
  '@fastify/multipart',
  '@fastify/view',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'class-transformer',
  'class-validator',
];

const left = [...apart, ...absent];

const { imports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** `#apps/*.js` and its like, which package.json finds in `dist`, are found in the folder that is being built. */
const within = (dist) =>
  Object.fromEntries(
    Object.entries(imports)
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, { default: path }]) => [
        name.replace('/*.js', ''),
        path.replace('./dist', dist).replace('/*.js', ''),
      ]),
  );

/** swc notes the types of parameters by their names, also of those that exist for the compiler only. */
const onLog = (level, log, tell) => {
  if (log.code !== 'IMPORT_IS_UNDEFINED') tell(level, log);
};

/** The programs of threads, as `#workers/*.js` of package.json finds them, and the files they are compiled in. */
const workersIn = (dist) =>
  readdirSync(join(dist, 'libs'), { recursive: true })
    .filter((path) => path.endsWith('.worker.js'))
    .map((path) => [
      `workers/${path.replaceAll('\\', '/').replace(/\.worker\.js$/, '')}`,
      join(dist, 'libs', path),
    ]);

/** Writes `<dist>/programs/<name>.js` for each program compiled in `<dist>/apps`, its threads' programs, and the files they share. */
export const bundle = async (dist) => {
  const sources = await rolldown({
    input: Object.fromEntries([
      ...programs.map((name) => [name, join(dist, 'apps', name, 'main.js')]),
      ...workersIn(dist),
    ]),
    platform: 'node',
    resolve: { alias: within(dist) },
    external: (id) => left.some((name) => id === name || id.startsWith(`${name}/`)),
    onLog,
  });
  await sources.write({
    dir: join(dist, 'programs'),
    format: 'esm',
    chunkFileNames: 'shared/[name]-[hash].js',
    sourcemap: true,
    // Libraries whose modules import each other in a circle count on the order in which Node would run them.
    strictExecutionOrder: true,
    // Migrations are ordered, and modules told apart, by the names of their classes.
    keepNames: true,
  });
  await sources.close();
};
