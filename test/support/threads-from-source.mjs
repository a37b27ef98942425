/** Threads that a test's code starts run TypeScript too: they get what this process says it was started with. */
import { fileURLToPath } from 'node:url';

const loader = fileURLToPath(new URL('typescript.mjs', import.meta.url));
process.execArgv.push('--conditions=source', '--import', loader);
