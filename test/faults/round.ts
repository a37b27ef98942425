import { setTimeout as sleep } from 'node:timers/promises';
import type { Findings } from './audit.js';
import type { Clerks } from './clerks.js';
import type { Fault, Scene } from './fault.js';
import { ask, eventually, type House } from './house.js';

/** What became of a fault. */
export interface Outcome extends Findings {
  readonly acknowledged: number;
  /** From the end of the fault (or the begin of the remedy) until both views showed a fresh command, in ms. */
  readonly recovery: number;
}

/** How long the system may take to recover, in ms: what a person would wait before they call somebody. */
export const BOUND = 90_000;

/** Load before the fault, and after the recovery, in ms. */
const CALM = 2000;

/** One fault under load, then a look at everything. */
export const happen = async (fault: Fault, scene: Scene): Promise<Outcome> => {
  const { clerks, audit } = scene;
  const before = clerks.acknowledged.length;
  const wrong: string[] = [];
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    await work().catch((error: Error) => void wrong.push(error.message));
  };
  let recovery = Number.NaN;
  clerks.start();
  try {
    await sleep(CALM);
    await attempt(() => fault.happen(scene));
    const ended = performance.now();
    if (fault.remedy) await attempt(() => fault.remedy?.apply(scene) ?? Promise.resolve());
    await attempt(async () => {
      await recovered(scene.house, clerks);
      recovery = performance.now() - ended;
    });
    await sleep(CALM);
  } finally {
    await clerks.stop();
  }
  const acknowledged = clerks.acknowledged.slice(before);
  let findings: Findings = { lost: 0, doubled: 0, wrong: [] };
  await attempt(async () => {
    findings = await audit.look(acknowledged);
  });
  return {
    ...findings,
    acknowledged: acknowledged.length,
    recovery,
    wrong: [...wrong, ...clerks.refused.splice(0), ...findings.wrong],
  };
};

/** A fresh command is answered, travels by Kafka, and is seen at each of the views. */
const recovered = async (house: House, clerks: Clerks): Promise<void> => {
  const deadline = performance.now() + BOUND;
  const { words, commitment, position } = await clerks.report();
  const path = `/api/v1/commitments/${commitment}/history?limit=500&after=${position}`;
  for (const view of house.views) {
    await eventually(
      'a fresh command is in the views',
      async () => (await ask(house, view, path)).includes(words),
      deadline - performance.now(),
    );
  }
};
