import { setTimeout as sleep } from 'node:timers/promises';
import { commitmentStream } from '#domain/event-types.js';
import { commitmentId } from '#domain/values.js';
import { kafkaClient } from '#event-stream/kafka/client.js';
import { projections } from './audit.js';
import type { Fault, Scene } from './fault.js';
import { ask, eventually, type House } from './house.js';

const statuses = async (house: House) =>
  (
    await Promise.all(
      house.views.map(async (service) =>
        projections.parse(JSON.parse(await ask(house, service, '/api/v1/projections'))),
      ),
    )
  ).flatMap(({ items }) => items);

const maintain = async (house: House, path: string): Promise<void> => {
  const [service] = house.views;
  if (!service) throw new Error('no views');
  const { authorization = '' } = house.headers;
  const init = { method: 'POST', headers: { authorization }, signal: AbortSignal.timeout(120_000) };
  const said = await ask(house, service, `/api/v1/maintenance/${path}`, init);
  if (!/"kind":"result","ok":true/.test(said)) throw new Error(`${path}: ${said}`);
};

/** Deletes all that stands on the topic while the views are paused, so that they have not read it. */
const truncate = async ({ house, audit }: Scene): Promise<void> => {
  const [{ position = 0 } = {}] = await house.query<{ position: number }>(
    'select max(position)::float8 as position from events',
  );
  await audit.readTopic(position);
  const admin = kafkaClient(house.kafka, 'faults').admin();
  await admin.connect();
  try {
    // The client deletes only on topics that it has asked about before.
    await admin.fetchTopicOffsets(house.kafka.topic);
    const partitions = audit.offsets.map((offset, partition) => ({ partition, offset: String(offset) }));
    await admin.deleteTopicRecords({ topic: house.kafka.topic, partitions });
  } finally {
    await admin.disconnect();
  }
};

export const topicTruncated: Fault = {
  name: 'topic-truncated',
  what: 'topic truncated past where the views stand: they stop with an alarm, skipping nothing',
  async happen(scene) {
    const { house, time } = scene;
    for (const view of house.views) view.pause();
    try {
      await sleep(time(3000));
      await truncate(scene);
    } finally {
      for (const view of house.views) view.resume();
    }
    await eventually('every view has stopped with an alarm', async () => {
      const items = await statuses(house);
      const stopped = new Set(
        items.filter((item) => item.stopped && item.trouble?.includes('missing')).map(({ name }) => name),
      );
      return items.every(({ name }) => stopped.has(name));
    });
  },
  remedy: {
    words: 'each view rebuilt from the store',
    async apply({ house }) {
      const names = new Set((await statuses(house)).map(({ name }) => name));
      for (const name of names) await maintain(house, `rebuilds/${name}`);
    },
  },
};

/** The view whose rows of one stream the database refuses, as it would what a faulty program makes of an event. */
const refusing = 'commitment_history';

export const poisonEvent: Fault = {
  name: 'poison-event',
  what: 'an event that a view cannot take: its stream waits in the dead letters, the others go on',
  async happen({ house, clerks }) {
    const { commitment } = await clerks.record();
    const poison = `stream_id <> '${commitmentStream(commitmentId.parse(commitment))}' or version = 1`;
    await house.query(`alter table ${refusing} add constraint poison check (${poison}) not valid`);
    for (let reports = 0; reports < 3; reports += 1) await clerks.report(commitment);
    await eventually('the event is a dead letter, and those after it wait', async () =>
      (await statuses(house)).some(
        ({ name, deadLetters }) => name === refusing && deadLetters.failed === 1 && deadLetters.waiting >= 2,
      ),
    );
    const { position } = await clerks.record();
    const [view] = house.views;
    await eventually('other streams go on', async () =>
      view ? (await ask(house, view, `/api/v1/history?limit=1&after=${position}`)).length > 0 : false,
    );
  },
  remedy: {
    words: 'what refused it mended, dead letters retried',
    async apply({ house }) {
      await house.query(`alter table ${refusing} drop constraint if exists poison`);
      await maintain(house, `retries/${refusing}`);
    },
  },
};
