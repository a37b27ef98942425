import { Logger } from '@nestjs/common';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { Relay } from '#event-stream/relay/relay.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { address, settingsFor } from './kafka-settings.js';

/** A process that relays until it is killed, or stops in order on SIGTERM; tells its state as lines of JSON. */
Logger.overrideLogger(false);
const [, , url = '', brokers = '', topic = '', lease = ''] = process.argv;
const { dataSource, close } = await openDatabase({ url, migrations: [] });
const store = new PostgresEventStore(dataSource, new SystemClock());
const relay = new Relay(dataSource, store, settingsFor(brokers, topic), {
  address,
  batch: 20,
  lease: Number(lease),
});
relay.start();
const telling = setInterval(() => process.stdout.write(`${JSON.stringify(relay.state)}\n`), 10);
process.once('SIGTERM', async () => {
  await relay.stop();
  clearInterval(telling);
  await close();
});
