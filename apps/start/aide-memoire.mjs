#!/usr/bin/env node
/** Runs the program from the sources. */
import { build } from './build.mjs';

build();
const { main } = await import('#apps/aide-memoire/main.js');
process.exitCode = await main(process.argv, process.env);
