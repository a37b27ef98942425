import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { Config, settingNames } from '#platform/config.js';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

const service = z.looseObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
  restart: z.string(),
  deploy: z.object({ resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }) }),
});
const { services } = z
  .looseObject({ services: z.record(z.string(), service) })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);

/** A version to the patch, or what the maker counts as one. */
const pinned = /:v?\d+\.\d+(\.\d+)?(-[a-z]+)?$/;

describe('docker-compose.yml', () => {
  test.each(Object.entries(services))('%s: pinned, watched, limited, restarted', (_, { image, restart }) => {
    // That it is watched and limited is in the schema above.
    expect(image).toMatch(pinned);
    expect(restart).toBe('unless-stopped');
  });

  test('sets nothing for our services that is not a setting, and nothing wrong', () => {
    expect(ours.map(([name]) => name)).toEqual(['register', 'views', 'reminders']);
    for (const [, { environment }] of ours) {
      expect(settingNames).toEqual(expect.arrayContaining(Object.keys(environment)));
      const given = Object.entries(environment).map(([name, value]) => [
        name,
        String(value).replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1'),
      ]);
      expect(Config.from(Object.fromEntries(given)).databaseUrl).toContain('@postgres:5432/');
    }
  });

  test('starts our services as the npm scripts do', () => {
    const { scripts } = z
      .looseObject({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    for (const [name, { command }] of ours) expect(command?.join(' ')).toBe(scripts[`start:${name}`]);
  });
});

test('the image is of one pinned Node, runs as nobody special, and starts one of the services', () => {
  const dockerfile = read('Dockerfile');
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-/);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toContain('CMD ["node", "apps/start/service.mjs", "register"]');
});

test('.env.example shows every setting, no other, and none that is wrong', () => {
  const shown = [...read('.env.example').matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(
    ([, name = '', value = '']) => ({
      name,
      value,
    }),
  );
  expect(shown.map(({ name }) => name).toSorted()).toEqual([...settingNames].toSorted());
  // The certificate's file is not on this machine.
  const given = shown.filter(({ name }) => name !== 'KAFKA_TLS_CA').map(({ name, value }) => [name, value]);
  expect(Config.from(Object.fromEntries(given)).port).toBe(7373);
});
