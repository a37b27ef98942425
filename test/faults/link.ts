import { once } from 'node:events';
import { createServer, type Server, Socket } from 'node:net';

/** The network between the services and the broker: a TCP proxy that can be cut in both of the ways networks are. */
export class Link {
  private readonly ends = new Set<Socket>();
  private server: Server | undefined;
  private isSilent = false;
  private delay = 0;

  private constructor(private readonly target: number) {}

  /** Opens a way to a port of this machine, which nobody need listen on yet. */
  static async open(target: number): Promise<Link> {
    const link = new Link(target);
    await link.listen(0);
    return link;
  }

  get port(): number {
    const address = this.server?.address();
    if (typeof address !== 'object' || !address) throw new Error('the link is cut');
    return address.port;
  }

  /** Nothing passes any more, and nobody is told: as when a cable is pulled. Returns how to mend it. */
  cutSilently(): () => void {
    this.isSilent = true;
    for (const end of this.ends) end.pause();
    return () => {
      this.isSilent = false;
      for (const end of this.ends) end.resume();
    };
  }

  /** Connections are reset, new ones refused: as when a firewall is closed. Returns how to mend it. */
  async cutHard(): Promise<() => Promise<void>> {
    const { port, server } = this;
    server?.close();
    for (const end of this.ends) end.resetAndDestroy();
    if (server?.listening) await once(server, 'close');
    return () => this.listen(port);
  }

  /** Whatever comes from now on passes so many milliseconds later: as over a connection that is bad. */
  slowDown(milliseconds: number): void {
    this.delay = milliseconds;
  }

  close(): void {
    this.server?.close();
    for (const end of this.ends) end.destroy();
  }

  private async listen(port: number): Promise<void> {
    this.server = createServer((client) => this.join(client)).listen(port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  private inTime(pass: () => void): void {
    if (this.delay === 0) pass();
    else setTimeout(pass, this.delay);
  }

  private join(client: Socket): void {
    const broker = new Socket().connect(this.target, '127.0.0.1');
    for (const [from, to] of [
      [client, broker],
      [broker, client],
    ] as const) {
      this.ends.add(from);
      // By hand, since a pipe would undo the pause of a silent cut when its other end drains.
      from.on('data', (chunk) => this.inTime(() => to.write(chunk)));
      from.on('end', () => this.inTime(() => to.end()));
      from.on('error', () => undefined);
      from.on('close', () => {
        this.ends.delete(from);
        this.inTime(() => to.destroy());
      });
      if (this.isSilent) from.pause();
    }
  }
}
