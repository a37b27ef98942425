import { breaths } from './breaths.js';

/** Holds the thread for some ms. */
const work = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end; ) void 0;
};

test('long work that waits for nothing lets others have their turn', async () => {
  const breath = breaths();
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 1);
  for (let part = 0; part < 30; part++) {
    work(5);
    await breath();
  }
  clearInterval(others);
  expect(turns).toBeGreaterThan(2);
});
