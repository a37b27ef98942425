import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const shipped = readFileSync(join(import.meta.dirname, '../../entrance.conf'), 'utf8');
const leads = [...shipped.matchAll(/^ +"~(\S+ .*)" +(\w+):7373;$/gm)].map(([, form = '', service = '']) => ({
  form: new RegExp(form),
  service,
}));
const otherwise = /^ +default +(\w+):7373;$/m.exec(shipped)?.[1] ?? '';

/** The service that `entrance.conf` leads a request to. */
export const serviceAt = (method: string, url: string): string => {
  const asked = `${method} ${url.split('?')[0]}`;
  return leads.find(({ form }) => form.test(asked))?.service ?? otherwise;
};
