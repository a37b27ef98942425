import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.js';
import type { House } from './house.js';

/** How long what serves the services is away, in ms. */
const AWAY = 30_000;
/** How long it takes a supervisor to start again what was killed, in ms. */
const BACK = 2000;

export const brokerStopped: Fault = {
  name: 'broker-stopped',
  what: 'broker stopped for 30 s',
  async happen({ house: { broker }, time }) {
    await broker.stop();
    await sleep(time(AWAY));
    await broker.restart();
  },
};

export const brokerRestarted: Fault = {
  name: 'broker-restarted',
  what: 'broker restarted',
  async happen({ house: { broker } }) {
    await broker.stop();
    await broker.restart();
  },
};

export const brokerKilled: Fault = {
  name: 'broker-killed',
  what: 'broker killed (-9), back after 2 s',
  async happen({ house: { broker } }) {
    await broker.kill();
    await sleep(BACK);
    await broker.restart();
  },
};

/** What is left of a Postgres that was killed may hold its memory for a moment; a supervisor tries again. */
const startAgain = async ({ postgres }: House): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await postgres.restart();
    } catch (error) {
      if (attempt === 10) throw error;
      await sleep(500);
    }
  }
};

export const postgresRestarted: Fault = {
  name: 'postgres-restarted',
  what: 'Postgres restarted',
  async happen({ house }) {
    await house.postgres.process.stop();
    await startAgain(house);
  },
};

export const postgresKilled: Fault = {
  name: 'postgres-killed',
  what: 'Postgres killed (-9), back after 2 s',
  async happen({ house }) {
    house.postgres.process.signal('SIGKILL');
    await house.postgres.process.ended();
    await sleep(BACK);
    await startAgain(house);
  },
};

export const cutSilent: Fault = {
  name: 'cut-silent',
  what: 'network to the broker cut for 30 s, nobody told',
  async happen({ house: { link }, time }) {
    const mend = link.cutSilently();
    await sleep(time(AWAY));
    mend();
  },
};

export const cutHard: Fault = {
  name: 'cut-hard',
  what: 'network to the broker cut for 30 s, connections reset',
  async happen({ house: { link }, time }) {
    const mend = await link.cutHard();
    await sleep(time(AWAY));
    await mend();
  },
};
