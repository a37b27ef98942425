import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly mail: ParsedMail;
  /** As it came over the wire. */
  readonly raw: string;
  readonly to: readonly string[];
}

export interface TestSmtp {
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** Whatever takes a message in; throw an error with a `responseCode` to refuse. */
export interface SmtpAnswers {
  /** Before a recipient is taken. */
  recipient?(address: string): void | Promise<void>;
  /** Before a whole message is taken. */
  message?(): void | Promise<void>;
}

export class SmtpRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** A mail server on a free port of this machine, or the one wanted, which keeps what it takes. */
export const openTestSmtp = async (
  { recipient, message }: SmtpAnswers = {},
  { port: wanted = 0, ...options }: SMTPServerOptions & { readonly port?: number } = {},
): Promise<TestSmtp> => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Asking for the name of this machine's address takes seconds where no resolver knows it.
    disableReverseLookup: true,
    closeTimeout: 50,
    ...options,
    onRcptTo: ({ address }, _session, done) => {
      Promise.resolve()
        .then(() => recipient?.(address))
        .then(() => done(), done);
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        try {
          await message?.();
          const raw = Buffer.concat(chunks);
          const mail = await simpleParser(raw);
          received.push({
            mail,
            raw: raw.toString('utf8'),
            to: envelope.rcptTo.map(({ address }) => address),
          });
          done();
        } catch (error) {
          done(error as Error);
        }
      });
    },
  });
  // A client that hangs up in the middle is no fault of the server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
