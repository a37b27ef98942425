import pc from 'picocolors';
import type { NoticeDetail } from '#apps/views/outbox/item.js';
import { stateInWords } from '#apps/views/outbox/state-in-words.js';

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
