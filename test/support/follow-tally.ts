import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { StoreEventStream } from '#event-stream/store-event-stream.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { ProjectionRunner } from '#projections/projection-runner.js';
import { tallyProjection } from './tally.js';

/** A process that follows the feed into the view `tally` until it is killed; says "ready" when it begins. */
const [, , url = ''] = process.argv;
const { dataSource } = await openDatabase({ url, migrations: [] });
const store = new PostgresEventStore(dataSource, new SystemClock());
await new StoreEventStream(store, { batch: 7 }).subscribe(
  new ProjectionRunner(dataSource, tallyProjection()),
);
process.stdout.write('ready\n');
