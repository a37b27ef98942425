import * as z from 'zod';
import { calendarId } from '../calendars/calendar.events.js';
import { type EventsOf, event, personal, withheld } from '../event.js';
import { readerId } from '../readers/reader.events.js';
import { ruleId, span, trigger } from '../rules/rule.schema.js';
import { window } from '../timeframes/timeframe.schema.js';
import { commitmentId, givenId, instant, line, localDate, visitId } from '../values.js';

/** Names one reminder among those of its commitment: which rule, the how manieth time, to whom. */
export const reminderKey = z
  .object({
    rule: ruleId,
    /** `2018-11-20` of a window's day, `2018-11-30#3` of the third repetition counted from it. */
    occurrence: line(100),
    reader: readerId,
  })
  .meta({ id: 'ReminderKey' });
export type ReminderKey = z.infer<typeof reminderKey>;

/** One mail, or one call of a webhook: the reminders that fell due for a reader at the same time. */
export const noticeId = givenId(32).brand<'NoticeId'>();
export type NoticeId = z.infer<typeof noticeId>;

/** How a reminder reached its reader: by mail, by a webhook, or only into the outbox that the register keeps. */
export const channel = z.enum(['mail', 'webhook', 'outbox']).meta({ id: 'Channel' });
export type Channel = z.infer<typeof channel>;

/**
 * Why a day was passed over: nobody works (`weekend`, `no-work` by a calendar's own week, `holiday` by its name), it is not
 * the one on which a weekly reader reads, what is told is `not-yet` so, or there is `no-end` of free days.
 */
const movedWhy = z
  .enum(['weekend', 'no-work', 'holiday', 'weekly', 'not-yet', 'no-end'])
  .meta({ id: 'MovedWhy' });

/** Why a planned day is the day it is: each day that was passed over on the way from the one that the rule gives. */
export const movedDay = z
  .object({
    day: localDate,
    why: movedWhy,
    /** Of a holiday. */
    name: line(200).optional(),
    calendar: calendarId.nullable(),
  })
  .meta({ id: 'MovedDay' });
export type MovedDay = z.infer<typeof movedDay>;

const escalation = z.object({ on: z.literal('escalation') });

/** What wanted a reminder: the trigger of its rule, as it was, or that another went one level up. */
export const cause = z.discriminatedUnion('on', [...trigger.options, escalation]).meta({ id: 'Cause' });
export type Cause = z.infer<typeof cause>;

/** Why somebody is written to. `owner` and `responsible` are one at a time; `head` is one level up. */
export const role = z
  .enum(['owner', 'responsible', 'watchers', 'named', 'head', 'nobody else'])
  .meta({ id: 'ToldAs' });
export type Role = z.infer<typeof role>;

/** A time of a rule that is told in another's reminder. */
export const toldToo = z
  .object({
    rule: ruleId,
    occurrence: line(100),
    on: z.enum([...trigger.options, escalation].map(({ shape }) => shape.on.value)),
    /** How long before, or how often. */
    span: span.optional(),
    wanted: localDate,
  })
  .meta({ id: 'ToldToo' });
export type ToldToo = z.infer<typeof toldToo>;

/** The reasoning behind a reminder, kept with it: whoever asks "why" is answered from this. */
export const reasoning = z
  .object({
    /** `default@1`, `workspace@3`: the rulebook and its version that the rule was read from. */
    ruleVersion: line(100),
    trigger: cause,
    /** The window the rule was applied to. */
    window,
    /** Position of the event that set this window. */
    windowSince: z.int(),
    /** The day the rule gives before free days moved it. */
    wanted: localDate,
    movedBy: z.array(movedDay).max(100),
    as: role,
    /** Who would have been written to, had they not left or unsubscribed. */
    insteadOf: readerId.optional(),
    /** As the rule said when it was applied: a rule that changes later escalates nothing that was sent before. */
    escalateAfter: z.int().min(1).max(250).optional(),
    /** What an escalation follows: the reminder nobody answered, or that could not be delivered. */
    after: z.object({ key: reminderKey, why: z.enum(['unanswered', 'undeliverable']) }).optional(),
    /** What would have fallen due before the commitment was recorded, or was put off, told in this one and not again. */
    alsoTells: z.array(toldToo).max(100).optional(),
  })
  .meta({ id: 'Reasoning' });
export type Reasoning = z.infer<typeof reasoning>;

/**
 * Why a reminder that waited was not sent: its commitment is `not-open`; its day `moved`; it has a date (`dated`), was
 * `reported` or `answered`; whom it went to owns or heads it no more (`handed-on`) or has stopped watching (`unwatched`).
 */
export const cancelledBecause = z.enum([
  'not-open',
  'moved',
  'dated',
  'reported',
  'answered',
  'handed-on',
  'unwatched',
]);
export type CancelledBecause = z.infer<typeof cancelledBecause>;

/** Every event of a commitment's reminders names it and its visit, since this stream has no other opening. */
const of = { commitment: commitmentId, visit: visitId };

// Stored for ever: these names and fields are the storage format. Add; never edit.
export const remindersEvents = {
  /** It is time. Recorded before anything is sent, in one transaction for all reminders of the notice. */
  ReminderFellDue: event(2, {
    ...of,
    key: reminderKey,
    notice: noticeId,
    /** The reader's hour on the planned day. */
    due: instant,
    day: localDate,
    reasoning,
  }),
  /** Handed over: to the mail server, to the webhook, or into the outbox. `message` is the Message-ID. */
  ReminderDelivered: event(1, { ...of, key: reminderKey, notice: noticeId, channel, message: line(300) }),
  /** Given up: refused for good, or refused until the last attempt. */
  ReminderFailed: event(1, {
    ...of,
    key: reminderKey,
    notice: noticeId,
    channel,
    reason: withheld(personal(line(500))),
  }),
  /** It waited to be sent, and what it tells is no longer so: nobody gets it. It may fall due again. */
  ReminderCancelled: event(1, { ...of, key: reminderKey, notice: noticeId, because: cancelledBecause }),
  /** Somebody has seen it: nothing is escalated. Without `key`, all that fell due so far. */
  ReminderAcknowledged: event(1, { ...of, key: reminderKey.optional() }),
  /** Nothing to this reader before that day; what would fall due sooner is told then. */
  RemindersSnoozed: event(1, { ...of, reader: readerId, until: localDate }),
  CommitmentWatched: event(1, { ...of, reader: readerId }),
  CommitmentUnwatched: event(1, { ...of, reader: readerId }),
  /** A calendar changed, and with it the days of reminders that were planned. */
  RemindersMoved: event(1, {
    ...of,
    because: personal(line(300)),
    moves: z
      .array(z.object({ key: reminderKey, from: localDate, to: localDate }))
      .min(1)
      .max(200),
  }),
};

export type RemindersEvent = EventsOf<typeof remindersEvents>;
