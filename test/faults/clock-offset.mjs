/**
 * Loaded into a service before anything else (`NODE_OPTIONS`): its clock differs from the machine's by the milliseconds that
 * a file says, read anew each tenth of a second. Timers go on as they do when somebody sets a machine's clock.
 */
import { readFileSync } from 'node:fs';

const file = process.env.CLOCK_OFFSET_FILE;
const Real = Date;
let offset = 0;
let readAt = Number.NEGATIVE_INFINITY;

const now = () => {
  if (file && performance.now() - readAt > 100) {
    readAt = performance.now();
    offset = Number(readFileSync(file, 'utf8')) || 0;
  }
  return Real.now() + offset;
};

globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }
};
