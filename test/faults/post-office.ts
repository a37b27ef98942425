import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#test/support/server-process.js';
import { openTestSmtp, type Received, type TestSmtp } from '#test/support/smtp.js';

/** The mail server that reminders go out by. It can be closed, and it can keep senders waiting at the last moment. */
export class PostOffice {
  private server: TestSmtp | undefined;
  private isHolding = false;
  private readonly taken: Received[] = [];
  /** Mails whose senders wait to hear that they were taken. */
  held = 0;

  private constructor(readonly port: number) {}

  static async open(): Promise<PostOffice> {
    const office = new PostOffice(await freePort());
    await office.reopen();
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** All that was ever taken. */
  get received(): readonly Received[] {
    return [...this.taken, ...(this.server?.received ?? [])];
  }

  hold(): void {
    this.isHolding = true;
  }

  release(): void {
    this.isHolding = false;
  }

  async reopen(): Promise<void> {
    const message = async (): Promise<void> => {
      this.held += 1;
      while (this.isHolding) await sleep(20);
      this.held -= 1;
    };
    this.server = await openTestSmtp({ message }, { port: this.port });
  }

  async close(): Promise<void> {
    this.release();
    this.taken.push(...(this.server?.received ?? []));
    await this.server?.close();
    this.server = undefined;
  }
}
