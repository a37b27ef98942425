/** Runs one of the services from the sources: `node apps/start/service.mjs register`. */
import { build } from './build.mjs';

const [, , name] = process.argv;
build();
const { main } = await import(`#apps/${name}/main.js`);
process.exitCode = await main(process.env);
