/**
 * Lets a child process or a thread of a test run TypeScript, as jest does in its own:
 * `node --conditions=source --import ./test/support/typescript.mjs file.ts`.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
