import * as z from 'zod';

const protocol = /^smtps?:$/;
/** `name@host`, or `Words <name@host>`, in characters that need no encoding but in the words. */
const sender = /^(?:[^<>\r\n]{1,100} )?<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/;

const isServer = (text: string): boolean =>
  URL.canParse(text) && protocol.test(new URL(text).protocol) && new URL(text).hostname !== '';

/** Settings of how reminders go out, each on its own. */
export const mailSettings = {
  SMTP_URL: z
    .string()
    .refine(isServer, { error: 'expected an address such as smtp://user:password@mail.example.org:587' })
    .optional(),
  AIDE_MEMOIRE_MAIL_FROM: z
    .string()
    .refine((text) => sender.test(text), {
      error: 'expected an address such as Aide-mémoire <reminders@example.org>',
    })
    .optional(),
  AIDE_MEMOIRE_PRIVATE_WEBHOOKS: z.enum(['on', 'off'], { error: 'expected on or off' }).default('off'),
};

export type GivenMailSettings = z.infer<z.ZodObject<typeof mailSettings>>;

/** How to reach the mail server, and whom mails come from. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** What is wrong with the settings taken together. */
export const mailContradictions = ({
  SMTP_URL,
  AIDE_MEMOIRE_MAIL_FROM: from,
}: GivenMailSettings): string[] =>
  SMTP_URL !== undefined && from === undefined
    ? [
        'SMTP_URL is set and AIDE_MEMOIRE_MAIL_FROM is not: mails come from somebody; set it to an address such as Aide-mémoire <reminders@example.org>',
      ]
    : [];

/** The mail server as set, or `undefined` when reminders stay in the outbox. */
export const mailOf = ({
  SMTP_URL: url,
  AIDE_MEMOIRE_MAIL_FROM: from,
}: GivenMailSettings): MailSettings | undefined =>
  url === undefined || from === undefined ? undefined : { url, from };
