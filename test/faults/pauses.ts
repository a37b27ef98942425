import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.js';
import { ask, eventually, type House } from './house.js';
import type { Supervised } from './supervised.js';

const leads = async (house: House, register: Supervised): Promise<boolean> =>
  /^relay_leads 1$/m.test(await ask(house, register, '/metrics'));

const leader = async (house: House, among: readonly Supervised[]): Promise<Supervised> => {
  let found: Supervised | undefined;
  await eventually('a relay leads', async () => {
    for (const register of among) if (await leads(house, register)) found = register;
    return found !== undefined;
  });
  if (!found) throw new Error('no relay leads');
  return found;
};

/** The leader wakes up long after its lease has gone to the other, with a batch perhaps half sent. */
export const twoRelays: Fault = {
  name: 'two-relays',
  what: 'leading relay paused until the other leads, then resumed: two at once',
  async happen({ house, time }) {
    const first = await leader(house, house.registers);
    first.pause();
    try {
      await leader(
        house,
        house.registers.filter((register) => register !== first),
      );
      await sleep(time(3000));
    } finally {
      first.resume();
    }
  },
};

/** Longer than the session of a consumer, so that Kafka gives its partitions to the other. */
const PAST_SESSION = 20_000;

export const slowConsumer: Fault = {
  name: 'slow-consumer',
  what: 'a views paused for 20 s, past its session',
  async happen({ house: { views } }) {
    const [slow] = views;
    slow?.pause();
    await sleep(PAST_SESSION);
    slow?.resume();
  },
};
