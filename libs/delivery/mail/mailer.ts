import type { SendMailOptions } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import { hostOf } from '../addresses.js';
import { type Outcome, onOneLine, wordsOf } from '../outcome.js';
import { headerText } from './header-text.js';
import type { ComposedMail } from './message.js';

export interface MailSettings {
  /** `smtp://user:password@mail.example.org:587`; `smtps:` is encrypted from the first byte, `?requireTLS=true` from STARTTLS on. */
  readonly url: string;
  /** `Aide-mémoire <reminders@example.org>`. */
  readonly from: string;
  /** Milliseconds for each step of a conversation; half a minute unless said otherwise. */
  readonly patience?: number;
}

export interface OutgoingMail extends ComposedMail {
  readonly notice: NoticeId;
  readonly to: { readonly name: string; readonly address: string };
  /** With its angle brackets: see `messageIdOf`. The same for each attempt, so that servers fold what arrives twice. */
  readonly message: string;
  /** When it was composed, whenever it is sent. */
  readonly date: Instant;
  /** Message-ID of the thread it belongs to: see `threadOf`. */
  readonly thread: string | null;
  /** Where these mails are ended; where it is https, mail programs offer to do so with one click (RFC 8058). */
  readonly unsubscribe: string | null;
}

/** @param base public address of the register */
export const messageIdOf = (notice: NoticeId, base: string): string => `<${notice}@${hostOf(base)}>`;

/** All mails about one commitment alone hang together in mail programs; those about several hang nowhere. */
export const threadOf = (commitments: readonly CommitmentId[], base: string): string | null => {
  const [only, ...others] = new Set(commitments);
  return only === undefined || others.length > 0 ? null : `<commitment.${only}@${hostOf(base)}>`;
};

type Transport = { sendMail(mail: SendMailOptions): Promise<SMTPTransport.SentMessageInfo>; close(): void };

/** Sends mails by SMTP, each in a conversation of its own: what one server remembers of the last is no trouble to the next. */
export class Mailer {
  private transport: Promise<Transport> | undefined;

  constructor(private readonly settings: MailSettings) {}

  /** Never throws: what goes wrong is the outcome. */
  async send(mail: OutgoingMail): Promise<Outcome> {
    const began = performance.now();
    const took = () => Math.round(performance.now() - began);
    try {
      this.transport ??= this.open();
      const transport = await this.transport;
      const { response } = await transport.sendMail(this.asSent(mail));
      return { outcome: 'delivered', answer: onOneLine(response), milliseconds: took() };
    } catch (error) {
      return { ...failureOf(error), milliseconds: took() };
    }
  }

  async close(): Promise<void> {
    const transport = await this.transport;
    transport?.close();
  }

  /** Loaded only where mail is sent. */
  private async open(): Promise<Transport> {
    const { createTransport } = await import('nodemailer');
    const { url, patience = 30_000 } = this.settings;
    return createTransport({
      url,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      dnsTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  private asSent({ notice, to, message, date, thread, unsubscribe, subject, text, html }: OutgoingMail) {
    return {
      from: this.settings.from,
      to: { name: headerText(to.name), address: to.address },
      subject: headerText(subject),
      text,
      html,
      messageId: message,
      date: new Date(date),
      ...(thread !== null && { inReplyTo: thread, references: [thread] }),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(unsubscribe !== null && {
          'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
        }),
        ...(unsubscribe?.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      // Random ones would make each attempt another mail.
      baseBoundary: notice,
      textEncoding: 'quoted-printable' as const,
      xMailer: false as const,
    };
  }
}

interface SmtpFailure {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
  readonly rejectedErrors?: readonly SmtpFailure[];
}

/** What a 5xx answer to these says holds for this mail alone; to others, such as AUTH, for all until somebody mends it. */
const aboutThisMail = ['RCPT TO', 'DATA'];

/** RFC 5321, 4.2.1: 4xx may be tried again, 5xx may not. */
const failureOf = (error: unknown): Pick<Outcome, 'outcome' | 'answer'> => {
  const failure = error as SmtpFailure;
  const { responseCode = 0, response, command = '' } = failure.rejectedErrors?.[0] ?? failure;
  const isFinal = responseCode >= 500 && aboutThisMail.includes(command);
  return {
    outcome: isFinal ? 'refused' : 'put off',
    answer: response === undefined ? wordsOf(error) : onOneLine(response),
  };
};
