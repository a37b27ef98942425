import pc from 'picocolors';
import { dayInWords } from '#apps/views/days.js';
import type { ReminderItem } from '#apps/views/reminders/item.js';
import type { ReminderState } from '#apps/views/reminders/rows.js';
import { wrapped } from '../terminal/text.js';

const widest = 110;

/** A commitment's reminders with why each is: what is to come, what went out, what will not come. */
export const whyInWords = (commitment: string, items: readonly ReminderItem[], columns: number): string => {
  const width = Math.min(columns, widest);
  const [first] = items;
  return [
    ...(first ? wrapped(first.statement, width).map(pc.bold) : []),
    pc.dim(commitment),
    ...piles.flatMap(({ title, states, nothing }) => {
      const some = items.filter(({ state }) => states.includes(state));
      if (some.length === 0 && nothing === undefined) return [];
      const told = some.flatMap((item) => paragraph(item, width));
      return ['', pc.bold(title), ...(told.length > 0 ? told : [`  ${nothing}`])];
    }),
  ].join('\n');
};

interface PileOfReminders {
  readonly title: string;
  readonly states: readonly ReminderState[];
  /** Said of a pile that is empty; without, the pile is left out. */
  readonly nothing?: string;
}

const piles: readonly PileOfReminders[] = [
  { title: 'To come', states: ['planned'], nothing: 'Nothing is planned.' },
  { title: 'Went out', states: ['due', 'sent', 'failed', 'acknowledged'], nothing: 'Nothing yet.' },
  { title: 'Cancelled', states: ['cancelled'] },
];

const paragraph = (item: ReminderItem, width: number): string[] => {
  const { day, occasion, reader, explanation } = item;
  const fate = fateInWords(item);
  return [
    ...wrapped(`${dayInWords(day)}: ${occasion}, to ${reader}`, width - 2).map((line) => `  ${line}`),
    ...(fate === '' ? [] : wrapped(fate, width - 4).map((line) => `    ${paintFate(line, item)}`)),
    ...wrapped(explanation, width - 4).map((line) => `    ${pc.dim(line)}`),
  ];
};

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const momentInWords = (at: string): string => moments.format(new Date(at));

/** What has become of a reminder: "sent by mail on 6 November 2018 at 08:00, acknowledged by staff:ana". Empty while it is to come. */
const fateInWords = (item: ReminderItem): string => {
  const { state, channel, deliveredAt, failedAt, failure, acknowledgedBy, cancelledAt, cancelledBecause } =
    item;
  if (state === 'planned') return '';
  if (state === 'cancelled' && cancelledAt !== null)
    return `cancelled on ${dayInWords(cancelledAt)}: ${cancelledBecause ?? 'no reason is known'}`;
  const said = [
    deliveredAt !== null &&
      (channel === 'outbox'
        ? `kept in the outbox since ${momentInWords(deliveredAt)}`
        : `sent by ${channel} on ${momentInWords(deliveredAt)}`),
    failedAt !== null && `could not be delivered: ${failure}`,
    acknowledgedBy !== null && `acknowledged by ${acknowledgedBy}`,
  ].filter((part) => part !== false);
  return said.join(', ') || 'on its way';
};

export const paintFate = (text: string, { state }: Pick<ReminderItem, 'state'>): string => {
  const colours = {
    planned: pc.cyan,
    due: pc.yellow,
    sent: pc.green,
    failed: pc.red,
    acknowledged: pc.green,
    cancelled: pc.dim,
  };
  return colours[state](text);
};
