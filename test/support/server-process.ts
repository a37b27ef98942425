import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How a server is started, and what goes with it at the end. */
export interface ServerTask {
  readonly command: string;
  readonly args: readonly string[];
  /** Whom it runs as; ourselves when not said. */
  readonly owner?: { readonly uid: number; readonly gid: number } | undefined;
  /** Beside the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** File for what it prints. */
  readonly log: string;
  /** Files and folders deleted when this process is gone. */
  readonly remove: readonly string[];
  /** Asks it to stop in good order. */
  readonly stopSignal: NodeJS.Signals;
  /** Milliseconds it may take for that at the end, before it is killed. */
  readonly patience: number;
}

/** Milliseconds, on a machine that does much else at the same time. */
const [startsWithin, endsWithin] = [300_000, 180_000];

/**
 * A server that ends with this process, however that ends, and that can be stopped, killed, paused and started
 * again before. A watchdog process runs it.
 */
export class ServerProcess {
  private readonly watchdog: ChildProcess;
  private running = false;

  constructor(
    private readonly name: string,
    private readonly task: ServerTask,
  ) {
    const program = fileURLToPath(new URL('server-watchdog.mjs', import.meta.url));
    this.watchdog = spawn(process.execPath, [program, JSON.stringify(task)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    });
    // It holds on to us, not we to it: the pipe closes when this process ends.
    this.watchdog.unref();
    for (const pipe of [this.watchdog.stdin, this.watchdog.stdout]) {
      if (pipe instanceof Socket) pipe.unref();
    }
    if (this.watchdog.stdout) {
      createInterface({ input: this.watchdog.stdout }).on('line', (line) => {
        this.running = line.startsWith('started');
      });
    }
  }

  /** Starts it and waits until it can be reached. @throws with its log when it ends before */
  async start(answers: () => Promise<boolean>): Promise<void> {
    this.order('start');
    this.running = true;
    for (const late = Date.now() + startsWithin; !(await answers()); await sleep(50)) {
      if (this.running && Date.now() < late) continue;
      throw new Error(`${this.name} did not start: ${await readFile(this.task.log, 'utf8')}`);
    }
  }

  /** Asks it to stop, and waits until it is gone. */
  async stop(): Promise<void> {
    this.signal(this.task.stopSignal);
    await this.ended();
  }

  /** Resolves when it is gone. `within`: milliseconds. @throws when it is there still */
  async ended(within = endsWithin): Promise<void> {
    for (const late = Date.now() + within; this.running; await sleep(10))
      if (Date.now() > late) throw new Error(`${this.name} does not end`);
  }

  /** Sends a signal: SIGSTOP makes it deaf, SIGCONT wakes it. */
  signal(signal: NodeJS.Signals): void {
    this.order(`signal ${signal}`);
  }

  /** For good: the server and its files. */
  close(): void {
    this.watchdog.stdin?.end();
  }

  private order(line: string): void {
    this.watchdog.stdin?.write(`${line}\n`);
  }
}

/**
 * Ports below those that systems give to whoever does not ask for one: a server that is started again finds its own
 * free, whatever was opened meanwhile.
 */
const [lowest, highest] = [20_000, 32_000];

/** A port of the loopback address that nobody listens on just now. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(lowest, highest);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => server.close(resolve));
    if (isFree) return port;
  }
};

/** Starts what wants a port, on another one when somebody was there first. */
export const onFreePort = async <Started>(
  start: (port: number) => Promise<Started>,
  attempts = 5,
): Promise<Started> => {
  try {
    return await start(await freePort());
  } catch (error) {
    const wasTaken =
      error instanceof Error && /address (already )?in use|port is already allocated/i.test(error.message);
    if (!wasTaken || attempts === 1) throw error;
    return onFreePort(start, attempts - 1);
  }
};
