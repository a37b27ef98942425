import { createRequire } from 'node:module';
import { Temporal } from 'temporal-polyfill';
import type { FreeDays } from '#domain/calendars/calendar.events.js';
import { closestFew } from '#domain/closest.js';
import { DAY } from '#domain/values.js';
import { type Found, foundDays, isFreeDays } from './found-days.js';

export interface HolidaysWanted {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly years: readonly number[];
  /** A part of the country as ISO 3166-2 names it after the hyphen, `BY` of Germany. */
  readonly region?: string | undefined;
}

export interface Holidays {
  readonly days: readonly FreeDays[];
  /** Where they come from, as the licence of its data asks (CC BY-SA 3.0). */
  readonly from: string;
}

/** The days with where they come from, or in words why there are none. */
export type HolidaysOfYears = Holidays | { readonly unknown: string } | { readonly notInstalled: string };

const notInstalled =
  'public holidays come from the package date-holidays, which is not installed: run "npm install --include=optional" ' +
  'where Aide-mémoire is installed, or import the days from a file';

/** Where the library lists the countries it knows, and their parts. */
const listed = 'https://github.com/commenthol/date-holidays#supported-countries-states-regions';

/** Two countries have a code of their own in the texts of the European Union. */
const unionCodes: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

const mostTold = 8;

const whatMayBeMeant = (code: string, known: readonly string[]): string => {
  if (known.length === 0) return 'none of its parts is known, only the whole';
  if (known.length <= mostTold) return `known are ${known.join(', ')}`;
  return `the nearest known: ${closestFew(code, known, mostTold).join(', ')}; all are at ${listed}`;
};

const unknown = (what: string, code: string, known: readonly string[]): HolidaysOfYears => ({
  unknown: `nothing is known of the public holidays of ${what}; ${whatMayBeMeant(code, known)}`,
});

type Library = typeof import('date-holidays');

const library = async (load: () => Promise<Library>): Promise<Library['default'] | undefined> => {
  try {
    return (await load()).default;
  } catch (error) {
    if (/MODULE_NOT_FOUND$/.test(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
};

const versionOf = (): string => createRequire(import.meta.url)('date-holidays/package.json').version;

/** The public holidays of a country in some years, computed where it is called. */
export const holidaysOfYears = async (
  { country, years, region }: HolidaysWanted,
  load: () => Promise<Library> = () => import('date-holidays'),
): Promise<HolidaysOfYears> => {
  const Calendar = await library(load);
  if (!Calendar) return { notInstalled };
  const countries = Object.keys(new Calendar().getCountries('en'));
  if (!countries.includes(country)) return unknown(country, unionCodes[country] ?? country, countries);
  const regions = Object.keys(new Calendar().getStates(country, 'en') ?? {});
  if (region !== undefined && !regions.includes(region))
    return unknown(`${country}-${region}`, region, regions);
  const options = { languages: 'en', types: ['public' as const] };
  const calendar =
    region === undefined ? new Calendar(country, options) : new Calendar(country, region, options);
  const found = years
    .flatMap((year) => calendar.getHolidays(year, 'en'))
    .filter(({ type }) => type === 'public')
    .map(({ date, start, end, name }): Found => {
      const first = Temporal.PlainDate.from(date.slice(0, 10));
      // Some begin at sunset, some last for days; the date says the first whole one.
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      return foundDays(null, {
        first: first.toString(),
        last: first.add({ days: days - 1 }).toString(),
        name,
      });
    });
  return {
    days: found.filter(isFreeDays).toSorted((a, b) => (a.first < b.first ? -1 : 1)),
    from: `date-holidays ${versionOf()} (CC BY-SA 3.0)`,
  };
};
