import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { meansOfBroker, noBroker } from '#test/support/kafka-broker.js';
import { Audit } from './audit.js';
import { Clerks } from './clerks.js';
import { poisonEvent, topicTruncated } from './damage.js';
import type { Fault, Scene } from './fault.js';
import { openHouse } from './house.js';
import { killRandom, killRegister, killViews } from './kills.js';
import {
  brokerKilled,
  brokerRestarted,
  brokerStopped,
  cutHard,
  cutSilent,
  postgresKilled,
  postgresRestarted,
} from './outages.js';
import { slowConsumer, twoRelays } from './pauses.js';
import {
  clockJumps,
  mailGone,
  remindersKilledBetween,
  remindersKilledClaiming,
  remindersKilledSending,
} from './reminding.js';
import { asTable, isWell, type Tried, writePage } from './report.js';
import { happen } from './round.js';

const faults: readonly Fault[] = [
  killRegister,
  killViews,
  killRandom,
  brokerStopped,
  brokerRestarted,
  brokerKilled,
  postgresRestarted,
  postgresKilled,
  twoRelays,
  slowConsumer,
  cutSilent,
  cutHard,
  poisonEvent,
  topicTruncated,
  remindersKilledClaiming,
  remindersKilledSending,
  remindersKilledBetween,
  mailGone,
  clockJumps,
];
/** Those of a short run: a crash of each part, two who think they lead, a network that swallows. */
const telling: readonly Fault[] = [
  killRandom,
  brokerKilled,
  postgresKilled,
  twoRelays,
  cutSilent,
  remindersKilledBetween,
];
/** What a short run makes of a time. */
const SHORT = 0.3;

const usage = `npm run test:faults -- [FAULT …] [--rounds N] [--short] [--logs FOLDER]

Faults: ${faults.map(({ name }) => name).join(', ')}; all without a name.
  --rounds N     how often each (default 1)
  --short        ${telling.map(({ name }) => name).join(', ')}, and shorter, unless named
  --logs FOLDER  keep there what the services log

Needs Postgres and Java 17 with Maven, or Docker. Unless it is short, it writes what it found to docs/faults.md. Exit code 1 when anything is lost,
doubled, out of order or not recovered.`;

const wrongUse = (reason: string): never => {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
};

const asked = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: '1' },
        short: { type: 'boolean', default: false },
        logs: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return wrongUse((error as Error).message);
  }
};

const { values, positionals } = asked();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const unknown = positionals.find((name) => !faults.some((fault) => fault.name === name));
if (unknown) wrongUse(`There is no fault "${unknown}".`);
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0))
  wrongUse(`--rounds is "${values.rounds}", not a number from 1 on.`);
if (!meansOfBroker()) wrongUse(`Faults need a broker of their own: ${noBroker}.`);
const chosen =
  positionals.length > 0
    ? faults.filter(({ name }) => positionals.includes(name))
    : values.short
      ? telling
      : faults;

const logs = values.logs ? resolve(values.logs) : await mkdtemp(join(tmpdir(), 'aide-memoire-faults-'));
mkdirSync(logs, { recursive: true });
const forget = async (): Promise<void> => {
  if (!values.logs) await rm(logs, { recursive: true, force: true });
};
// What runs ends with this process, however it ends; the logs are only ours to delete.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void forget().finally(() => process.exit(130)));

const tried: Tried[] = [];
try {
  console.error('Starting Postgres, Kafka, two registers, two views and two reminders …');
  if (values.short) console.error(`Short: of the times named, ${SHORT * 100} % each.`);
  const house = await openHouse(logs);
  try {
    const clerks = new Clerks(house);
    const scene: Scene = {
      house,
      clerks,
      audit: new Audit(house),
      time: (full) => (values.short ? full * SHORT : full),
    };
    await clerks.begin();
    for (const fault of chosen) {
      const outcomes: Tried['outcomes'][number][] = [];
      for (let round = 1; round <= rounds; round += 1) {
        process.stderr.write(`${fault.name}, round ${round} of ${rounds} … `);
        const outcome = await happen(fault, scene);
        outcomes.push(outcome);
        const { acknowledged, lost, doubled, recovery, wrong } = outcome;
        console.error(
          `${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, recovered in ${(recovery / 1000).toFixed(1)} s`,
        );
        for (const problem of wrong.slice(0, 10)) console.error(`  ${problem}`);
      }
      tried.push({ fault, outcomes });
    }
  } finally {
    await house.close();
  }
} finally {
  await forget();
}

const today = new Date().toISOString().slice(0, 10);
console.log(asTable(tried, today));
if (!values.short) {
  const order = faults.map(({ name }) => name);
  writePage(tried, order, today);
}
process.exitCode = tried.every(isWell) ? 0 : 1;
