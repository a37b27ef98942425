import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import { append } from './append.js';
import { catchUp } from './catch-up.js';
import { command } from './command.js';
import { dataFolder } from './data-folder.js';
import { embedded } from './embedded.js';
import { kafkaCatchUp } from './kafka-catch-up.js';
import { kafkaLag } from './kafka-lag.js';
import { lag } from './lag.js';
import { lighthouseRow } from './lighthouse.js';
import { list } from './list.js';
import { page } from './page.js';
import { reading } from './reading.js';
import { relay } from './relay.js';
import { reminders } from './reminders.js';
import { asTable, writeSection } from './report.js';
import { type Figure, type Row, scales } from './row.js';
import { startUp } from './start-up.js';

const rows: readonly Row[] = [
  append,
  command,
  embedded,
  dataFolder,
  catchUp,
  lag,
  list,
  reminders,
  startUp,
  relay,
  kafkaLag,
  kafkaCatchUp,
  reading,
  page,
  lighthouseRow,
];

const usage = `npm run bench -- [ROW …] [--quick [--write] | --smoke]

Rows: ${rows.map(({ name }) => name).join(', ')}; all without a name. A full run writes what it measured to docs/benchmarks.md;
a quick one, of fewer events and commitments, which its rows name, does so with --write.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
    smoke: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const unknown = positionals.find((name) => !rows.some((row) => row.name === name));
if (values.help || unknown) {
  console.error(unknown ? `There is no row "${unknown}".\n\n${usage}` : usage);
  process.exit(values.help ? 0 : 2);
}

const size = values.smoke ? 'smoke' : values.quick ? 'quick' : 'full';
const chosen = positionals.length === 0 ? rows : rows.filter(({ name }) => positionals.includes(name));

// What is measured stands alone in the terminal.
Logger.overrideLogger(['error', 'fatal']);

const figures: Figure[] = [];
for (const row of chosen) {
  console.error(`${row.name} …`);
  const measured = await row.run(scales[size]);
  figures.push(...measured);
  if (size === 'full' || (size === 'quick' && values.write)) {
    const order = rows.map(({ name }) => name);
    writeSection(row.name, measured, order, new Date().toISOString().slice(0, 10));
  }
}

console.log(asTable(figures));
