import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, ServerProcess } from '#test/support/server-process.js';

/** How long a supervisor waits before it starts again what has ended, in ms. */
const RESTART = 500;

/** A service as a process of its own, started again whenever it ends, as by systemd or an orchestrator. */
export class Supervised {
  private isClosing = false;
  private supervising: Promise<void> = Promise.resolve();

  private constructor(
    readonly name: 'register' | 'views' | 'reminders',
    /** `http://127.0.0.1:40123` */
    readonly url: string,
    private readonly server: ServerProcess,
  ) {}

  /** Starts it and waits until it is ready. Its log goes to a file of the folder. */
  static async start(
    name: 'register' | 'views' | 'reminders',
    env: Readonly<Record<string, string>>,
    logs: string,
  ): Promise<Supervised> {
    const port = await freePort();
    const log = join(logs, `${name}-${port}.log`);
    await writeFile(log, '');
    const server = new ServerProcess(name, {
      command: process.execPath,
      args: [join(process.cwd(), 'apps/start/service.mjs'), name],
      env: { ...env, AIDE_MEMOIRE_PORT: String(port) },
      log,
      remove: [],
      stopSignal: 'SIGTERM',
      patience: 12_000,
    });
    const service = new Supervised(name, `http://127.0.0.1:${port}`, server);
    await server.start(() => service.isReady());
    service.supervising = service.supervise();
    return service;
  }

  /** As the machine's power does. It is started again. */
  kill(): void {
    this.server.signal('SIGKILL');
  }

  /** It stands still, its connections stay open. */
  pause(): void {
    this.server.signal('SIGSTOP');
  }

  resume(): void {
    this.server.signal('SIGCONT');
  }

  isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** Stops it for good, in good order. */
  async close(): Promise<void> {
    this.isClosing = true;
    await this.server.stop();
    this.server.close();
    await this.supervising;
  }

  private async supervise(): Promise<void> {
    for (;;) {
      // However long it lives.
      await this.server.ended(Number.POSITIVE_INFINITY);
      if (this.isClosing) return;
      await sleep(RESTART);
      // Without a database it ends at once, and is started again like any other time.
      if (!this.isClosing) await this.server.start(() => this.isReady()).catch(() => undefined);
    }
  }
}
