import pc from 'picocolors';
import type { NoticeDetail, NoticeItem } from '#apps/views/outbox/item.js';

/** How far a mail came: "sent", "kept", "failed after 3 attempts". */
export const stateInWords = ({ state, attempts }: Pick<NoticeItem, 'state' | 'attempts'>): string =>
  state === 'failed' || (state === 'waiting' && attempts > 0)
    ? `${state} after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`
    : state;

/** One mail as its reader sees it, below to whom it went and what became of it. */
export const noticeInWords = (notice: NoticeDetail): string => {
  const { reader, email, subject, message, text, trouble, deliveries } = notice;
  const facts = [
    ['To', email === null ? reader : `${reader} <${email}>`],
    ['Subject', subject],
    ['Message-ID', message],
    ['State', [stateInWords(notice), trouble].filter(Boolean).join(': ')],
    ...deliveries.map(({ at, channel, to, outcome, answer }) => [
      'Attempt',
      `${at}  ${channel} to ${to}: ${outcome}, ${answer}`,
    ]),
  ];
  return [...facts.map(([label, fact]) => `${pc.dim(`${label}:`)} ${fact}`), '', text.trimEnd()].join('\n');
};
