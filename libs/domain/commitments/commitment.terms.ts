import * as z from 'zod';
import { actorId, personal } from '../event.js';
import { form } from '../faults.js';
import { keptFile } from '../files.js';
import { timeframe } from '../timeframes/timeframe.schema.js';
import {
  commitmentId,
  evidenceId,
  givenId,
  language,
  line,
  localDate,
  text,
  visitId,
  webAddress,
} from '../values.js';
import { quote } from '../visits/quote.schema.js';
import { body } from '../visits/visit.events.js';

export const kind = z
  .enum(['dialogue', 'visit', 'report', 'case', 'agreement', 'action'])
  .meta({ id: 'Kind' });
export type Kind = z.infer<typeof kind>;

/** Who owes it, seen from the delegation that keeps this register. */
export const direction = z.enum(['ours', 'theirs', 'joint']).meta({ id: 'Direction' });
export type Direction = z.infer<typeof direction>;

export const outcome = z
  .enum(['fulfilled', 'partly-fulfilled', 'not-fulfilled', 'withdrawn', 'superseded'])
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof outcome>;

const relation = z.enum(['supersedes', 'follows-from', 'same-as']).meta({ id: 'Relation' });
export type Relation = z.infer<typeof relation>;

/** To another commitment, of this visit or an earlier one. */
export const link = z.object({ relation, to: commitmentId }).meta({ id: 'Link' });
export type Link = z.infer<typeof link>;

/** Responsible body (one, or nobody yet), supporting and counterpart bodies, and the owner on our staff. */
export const parties = z.object({
  responsible: body.nullable(),
  supporting: z.array(body).max(20),
  counterparts: z.array(body).max(20),
  owner: actorId.nullable(),
});
export type Parties = z.infer<typeof parties>;

/** A series numbers its occurrences from 1 to this one, which opens no other. */
export const LAST_NUMBER = 9999;

/** An ISO 8601 duration of whole years, months, weeks or days, and the number of this occurrence in its series. */
export const recurrence = z
  .object({
    every: z
      .string()
      .regex(
        /^P[1-9]\d{0,2}[YMWD]$/,
        form('FIELD_SPAN', 'an ISO 8601 duration such as "P1Y" or "P6M"', { examples: ['P1Y', 'P6M'] }),
      ),
    number: z.int().min(1).max(LAST_NUMBER),
    series: line(200),
  })
  .meta({ id: 'Recurrence' });
export type Recurrence = z.infer<typeof recurrence>;

/** When a series makes its next occurrence likely: so long after the last day of the one before, or after the day on which that was closed. */
export const expected = z
  .object({ by: localDate, every: recurrence.shape.every, after: localDate })
  .meta({ id: 'ExpectedDate' });
export type Expected = z.infer<typeof expected>;

export const tag = personal(line(60));

/** What a commitment says. `statement` is in our own words (`language`), `quotes` in the source's. */
export const terms = z.object({
  visit: visitId,
  kind,
  direction,
  statement: personal(text(1000)),
  language,
  parties,
  timeframe,
  quotes: z.array(quote).max(20),
  tags: z.array(tag).max(20),
});
export type Terms = z.infer<typeof terms>;

export const evidence = z
  .discriminatedUnion('form', [
    z.object({
      form: z.literal('link'),
      id: evidenceId,
      title: personal(line(300)),
      url: webAddress,
    }),
    z.object({
      form: z.literal('note'),
      id: evidenceId,
      title: personal(line(300)),
      note: personal(text(5000)),
    }),
    z.object({ form: z.literal('document'), id: evidenceId, title: personal(line(300)), quote }),
    z.object({ form: z.literal('file'), id: evidenceId, title: personal(line(300)), file: keptFile }),
  ])
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidence>;

/** One thing that spoke for a proposal, or against it: a code, what was made of the words, and the words. */
const grounds = z
  .object({
    code: line(40),
    params: z.record(line(40), personal(z.string().max(300))),
    words: personal(z.string().max(1000)),
  })
  .meta({ id: 'ReadingReason' });

/**
 * How a proposal was read out of its source: by which reading, which rule of which language, how certainly, and why. A person may
 * word it, date it or see its parties otherwise before accepting it: later events say so, and this stays what was read.
 */
export const readAs = z
  .object({
    /** 32 hex digits: the same file read for the same visit is the same reading. */
    reading: givenId(32),
    rule: line(100),
    language,
    confidence: z.number().min(0).max(1),
    reasons: z.array(grounds).max(20),
  })
  .meta({ id: 'ReadAs' });
export type ReadAs = z.infer<typeof readAs>;
