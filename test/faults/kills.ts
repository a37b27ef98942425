import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Scene } from './fault.js';
import { eventually } from './house.js';
import type { Supervised } from './supervised.js';

/** Kills each in turn, once those before are back. */
const inTurn = async (services: readonly Supervised[], { time }: Scene): Promise<void> => {
  for (const service of services) {
    service.kill();
    await sleep(time(2000));
    await eventually(`${service.name} is ready again`, () => service.isReady());
  }
};

export const killRegister: Fault = {
  name: 'kill-register',
  what: '`kill -9` of each register in turn',
  happen: (scene) => inTurn(scene.house.registers, scene),
};

export const killViews: Fault = {
  name: 'kill-views',
  what: '`kill -9` of each views in turn',
  happen: (scene) => inTurn(scene.house.views, scene),
};

/** Whoever is next, however soon: those that are only just starting, too. */
export const killRandom: Fault = {
  name: 'kill-random',
  what: '`kill -9` of any service, eight times, 0–3 s apart',
  async happen({ house, time }) {
    const services = [...house.registers, ...house.views];
    for (let kills = 0; kills < 8; kills += 1) {
      services[Math.floor(Math.random() * services.length)]?.kill();
      await sleep(Math.random() * time(3000));
    }
  },
};
