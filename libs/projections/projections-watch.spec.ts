import { StoreEventStream } from '#event-stream/store-event-stream.js';
import { Health } from '#platform/health/health.js';
import { Metrics } from '#platform/metrics/metrics.js';
import { createTally, reported, tallyProjection } from '#test/support/tally.js';
import { openRegister, type TestRegister } from '#test/support/views.js';
import { Projections } from './projections.js';
import { ProjectionsWatch } from './projections-watch.js';

let register: TestRegister;
let projections: Projections | undefined;
beforeAll(async () => {
  register = await openRegister();
  await createTally(register.dataSource);
});
afterAll(async () => {
  await projections?.onModuleDestroy();
  await register.close();
});

test('a view tells health and metrics how far it is, what it could not apply, and that it has stopped', async () => {
  const { dataSource, store } = register;
  projections = new Projections(dataSource, store, new StoreEventStream(store), {
    all: [tallyProjection(1, () => ['bad'])],
  });
  const [health, metrics] = [new Health(), new Metrics()];
  new ProjectionsWatch(projections, dataSource, health, metrics);
  await projections.onApplicationBootstrap();
  const position = await register.record('a', reported('one'), reported('bad'), reported('two'));
  await projections.reached(['tally'], position, 30_000);
  const told = await metrics.registry.metrics();
  expect(told).toContain('projection_lag_events{view="tally"} 0');
  expect(told).toContain('projection_checkpoint_position{view="tally",partition="0"} 3');
  expect(told).toContain('dead_letters{view="tally",kind="failed"} 1');
  expect(told).toContain('dead_letters{view="tally",kind="waiting"} 1');
  expect(await health.readiness()).toEqual([
    {
      name: 'tally',
      ok: true,
      detail: expect.stringMatching(/^could not take 1 events, behind which 1 wait/),
    },
  ]);
  expect(await health.liveness()).toContainEqual({ name: 'tally', ok: true });

  projections.of('tally').failed(new Error('events are missing'), true);
  expect(await health.readiness()).toEqual([
    { name: 'tally', ok: false, detail: 'has stopped: events are missing' },
  ]);
  expect(await metrics.registry.metrics()).toContain('projection_stopped{view="tally"} 1');
  // A restart would bring no events back: that it has stopped is no reason to kill it.
  expect(await health.liveness()).toContainEqual({ name: 'tally', ok: true });
});
