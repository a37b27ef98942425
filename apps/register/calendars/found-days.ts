import * as z from 'zod';
import { receipt } from '#commands/receipt.js';
import { inWords, type Saying, takings } from '#delivery/free-days/found-days.js';
import { FreeDaysUnreadable, readFreeDays } from '#delivery/free-days/free-days.js';
import { HolidaysNotInstalled, HolidaysUnknown, holidaysOf } from '#delivery/free-days/holidays.js';
import type { Holidays } from '#delivery/free-days/holidays-of-years.js';
import { calendarTerms, freeDays } from '#domain/calendars/calendar.events.js';
import { form } from '#domain/faults.js';
import { knownZone } from '#domain/timeframes/zone.js';
import { type Instant, line, zone } from '#domain/values.js';
import { foldedTextOf, textOf } from '#platform/files/text-of.js';
import { refused } from '#platform/http/input.pipe.js';
import { faultSaid } from '#platform/http/openapi/problems.js';
import { type Fault, Problem } from '#platform/http/problems.js';
import { bytes, eitherTextOrBytes } from '../files/bytes.schema.js';

/** A file of free days, such as a recess calendar. */
export const freeDaysFile = eitherTextOrBytes(
  z.strictObject({
    name: line(300).regex(
      /\.(ics|csv)$/i,
      form('FIELD_FILE_ENDING', 'a file name that ends in .ics or .csv', { endings: ['.ics', '.csv'] }),
    ),
    text: z.string().min(1).max(2_000_000).optional().meta({ description: 'what stands in it' }),
    ...bytes(4_000_000),
    zone: zone.default('UTC').meta({ description: 'in which days told in UTC fall' }),
    take: z.enum(takings).meta({ id: 'Taking' }).default('free').meta({
      description:
        'of an iCalendar: events of whole days that are free, out of office or say neither; "whole-days" also busy ones; "all" also meetings',
    }),
  }),
).meta({ id: 'FreeDaysFile' });

const entry = z.object({ line: z.int().nullable(), name: z.string() }).meta({ id: 'FileEntry' });

const remark = z
  .object({
    ...faultSaid,
    count: z.int(),
    entries: z.array(entry).readonly().meta({ description: 'the first few' }),
  })
  .meta({ id: 'FileRemark' });
const remarks = z.array(remark);

/** What a file holds. */
export const freeDaysFound = z
  .object({
    entries: z.int().meta({ description: 'events of an iCalendar, rows of a CSV' }),
    days: z.array(freeDays).readonly(),
    dayCount: z.int().meta({ description: 'days of the calendar on which nobody is reached by it' }),
    told: remarks.meta({ description: 'what is taken otherwise than it stands' }),
    leftOut: remarks.meta({ description: 'what is not taken, and why' }),
  })
  .meta({ id: 'FreeDaysFound' });

export type DaysInFile = z.infer<typeof freeDaysFound>;

/** The receipt of an import, which can be taken back by its version. */
export const importReceipt = receipt.extend({ found: freeDaysFound }).meta({ id: 'ImportReceipt' });
export type ImportReceipt = z.infer<typeof importReceipt>;

/** Public holidays, as `date-holidays` knows them. */
export const holidaysWanted = z.strictObject({
  country: calendarTerms.shape.appliesTo.options[1],
  region: z
    .string()
    .regex(
      /^[A-Z0-9]{1,3}$/,
      form('FIELD_REGION', 'a part of the country, as ISO 3166-2 names it after the hyphen'),
    )
    .optional(),
  years: z.array(z.int().min(1900).max(2200)).min(1).max(20),
});

/** As many days as are added at once. */
const most = 1000;

/** @throws {Problem} REQUEST_INVALID with each fault and its line @throws {BoundExceeded} */
export const daysInFile = async (
  { name, text, base64, encoding, zone: named, take }: z.infer<typeof freeDaysFile>,
  now: Instant,
): Promise<DaysInFile> => {
  const zone = knownZone(named, '/zone');
  const ending = /\.csv$/i.test(name) ? 'csv' : 'ics';
  const read = ending === 'ics' ? foldedTextOf : textOf;
  const written = text ?? read(Buffer.from(base64 ?? '', 'base64'), encoding);
  try {
    const found = await readFreeDays(written, ending, {
      today: now.slice(0, 10),
      zone,
      taking: take,
      called: name.replace(/\.[^.]*$/, ''),
    });
    const count = found.days.length;
    if (count > most)
      throw invalid('/text', {
        detail: `holds ${count} entries of free days, more than ${most}`,
        facts: { form: 'many', most },
      });
    return { ...found, told: found.told.map(asFault), leftOut: found.leftOut.map(asFault) };
  } catch (error) {
    if (error instanceof FreeDaysUnreadable)
      throw invalid(
        '/text',
        ...error.faults.map((remark) => ({
          detail: inWords(remark),
          // Where it stands in the file is said beside it.
          facts: { ...remark.facts, ...(remark.line !== null && { line: remark.line }) },
        })),
      );
    throw error;
  }
};

/** @throws {Problem} REQUEST_INVALID, NOT_INSTALLED */
export const holidaysIn = async (wanted: z.infer<typeof holidaysWanted>): Promise<Holidays> => {
  try {
    return await holidaysOf(wanted);
  } catch (error) {
    if (error instanceof HolidaysUnknown)
      throw invalid(wanted.region === undefined ? '/country' : '/region', {
        detail: error.message,
        facts: { form: 'holidays' },
      });
    if (error instanceof HolidaysNotInstalled) throw new Problem('NOT_INSTALLED', { detail: error.message });
    throw error;
  }
};

/** What is said of entries, in any language. */
const asFault = <Said extends Saying>({ facts, ...said }: Said) => ({
  ...said,
  code: 'FILE_UNREADABLE' as const,
  params: { said: said.detail, ...facts },
});

const invalid = (pointer: string, ...said: readonly Saying[]): Problem => {
  const faults = said.slice(0, 100).map((one): Fault => ({ pointer, ...asFault(one) }));
  return refused(faults, 'body', said.length);
};
