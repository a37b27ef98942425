/** Runs one of the services from the sources: `node apps/start/service.mjs register`. */
import { build } from './build.mjs';

const [, , name] = process.argv;
await build();
const { main } = await import(`#programs/${name}.js`);
process.exitCode = await main(process.env);
