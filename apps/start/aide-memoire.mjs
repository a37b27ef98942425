#!/usr/bin/env node
/** Runs the program from the sources. */
import { build } from './build.mjs';

await build();
const { main } = await import('#programs/aide-memoire.js');
process.exitCode = await main(process.argv, process.env);
