/**
 * Lets a child process of a test run TypeScript, as jest does in its own:
 * `node --conditions=source --import ./test/support/typescript.mjs file.ts`. Node loads this file twice, once to
 * register it and once, in a thread of its own, for its hooks (https://nodejs.org/api/module.html#hooks).
 */
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformFile } from '@swc/core';

if (isMainThread) register(import.meta.url);

/** Imports name the file that will be built, `./x.js`; the source beside is `./x.ts`. */
export const resolve = (specifier, context, next) => {
  if (specifier.startsWith('.') && context.parentURL) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (source.pathname.endsWith('.ts') && existsSync(source))
      return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
};
