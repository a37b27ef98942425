import { type ChildProcess, spawn } from 'node:child_process';
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
    while (!(await answers())) {
      if (!this.running)
        throw new Error(`${this.name} did not start: ${await readFile(this.task.log, 'utf8')}`);
      await sleep(20);
    }
  }

  /** Asks it to stop, and waits until it is gone. */
  async stop(): Promise<void> {
    this.signal(this.task.stopSignal);
    await this.ended();
  }

  /** Resolves when it is gone. */
  async ended(): Promise<void> {
    while (this.running) await sleep(10);
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

/** A port of the loopback address that nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
