import * as z from 'zod';
import { FreeDaysUnreadable, readFreeDays } from '#delivery/calendar/free-days.js';
import {
  type Holidays,
  HolidaysNotInstalled,
  HolidaysUnknown,
  holidaysOf,
} from '#delivery/calendar/holidays.js';
import { calendarTerms, type FreeDays } from '#domain/calendars/calendar.events.js';
import { line, zone } from '#domain/values.js';
import { Problem } from '#platform/http/problems.js';

/** A file of free days, such as a recess calendar. */
export const freeDaysFile = z.strictObject({
  name: line(300).regex(/\.(ics|csv)$/i, 'a file name that ends in .ics or .csv'),
  text: z.string().min(1).max(500_000),
  zone: zone.default('UTC').meta({ description: 'in which days told in UTC fall' }),
});

/** Public holidays, as `date-holidays` knows them. */
export const holidaysWanted = z.strictObject({
  country: calendarTerms.shape.appliesTo.options[1],
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/, 'a part of the country, as ISO 3166-2 names it after the hyphen')
    .optional(),
  years: z.array(z.int().min(1900).max(2200)).min(1).max(20),
});

/** As many days as are added at once. */
const most = 1000;

/** @throws {Problem} REQUEST_INVALID with each fault and its line */
export const daysInFile = async ({ name, text, zone }: z.infer<typeof freeDaysFile>): Promise<FreeDays[]> => {
  try {
    const days = await readFreeDays(text, /\.csv$/i.test(name) ? 'csv' : 'ics', { zone });
    if (days.length > most) throw invalid('/text', `holds ${days.length} free days, more than ${most}`);
    return days;
  } catch (error) {
    if (!(error instanceof FreeDaysUnreadable)) throw error;
    const told = error.faults.map(({ line, detail }) => (line === null ? detail : `line ${line}: ${detail}`));
    throw invalid('/text', ...told);
  }
};

/** @throws {Problem} REQUEST_INVALID, NOT_INSTALLED */
export const holidaysIn = async ({
  country,
  region,
  years,
}: z.infer<typeof holidaysWanted>): Promise<Holidays> => {
  try {
    return await holidaysOf(country, years, region);
  } catch (error) {
    if (error instanceof HolidaysUnknown)
      throw invalid(region === undefined ? '/country' : '/region', error.message);
    if (error instanceof HolidaysNotInstalled) throw new Problem('NOT_INSTALLED', { detail: error.message });
    throw error;
  }
};

const invalid = (pointer: string, ...details: readonly string[]): Problem =>
  new Problem('REQUEST_INVALID', {
    detail: details.length === 1 ? 'one fault in the body' : `${details.length} faults in the body`,
    errors: details.slice(0, 100).map((detail) => ({ pointer, detail })),
  });
