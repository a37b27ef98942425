import { AsyncLocalStorage } from 'node:async_hooks';
import { Invocation } from '#apps/aide-memoire/commands/invocation.js';
import { carryOut } from '#apps/aide-memoire/main.js';
import { type Ended, surroundings } from './process.js';

/** What the command prints that is being carried out; several may be at a time. */
const printing = new AsyncLocalStorage<{ stdout: string; stderr: string }>();

for (const name of ['stdout', 'stderr'] as const) {
  const stream = process[name];
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const printed = printing.getStore();
    if (!printed) return Reflect.apply(write, stream, [chunk, ...rest]);
    printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const done = rest.find((one) => typeof one === 'function');
    if (done) process.nextTick(done);
    return true;
  };
}

/**
 * One command to its end, in this process: a start of its own takes seconds. Where the process itself is the point, its
 * signals, its streams, its exit code as a shell sees it, see `start` and `runProgram`.
 */
export const run = (dataDir: string, ...args: string[]): Promise<Ended> => runWith({}, dataDir, ...args);

/** The same with settings of its own. */
export const runWith = (settings: NodeJS.ProcessEnv, dataDir: string, ...args: string[]): Promise<Ended> =>
  operate(settings, '--data', dataDir, ...args);

/** A command with no folder but what the settings say, as an operator has it. */
export const operate = (settings: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> => {
  const printed = { stdout: '', stderr: '' };
  return printing.run(printed, async () => {
    const code = await carryOut(
      ['node', 'aide-memoire', ...args],
      new Invocation({ ...surroundings(), ...settings }),
    );
    return { code, ...printed };
  });
};
