import { foreignFiles } from '../foreign-files.js';
import type { Holidays, HolidaysWanted } from './holidays-of-years.js';

/** The optional library is not there. The message says how to install it. */
export class HolidaysNotInstalled extends Error {}

/** The library knows no such country, or no such part of it. The message names those that may be meant. */
export class HolidaysUnknown extends Error {}

/**
 * Public holidays, days off by law, of a country (ISO 3166-1 alpha-2) or a part of it, named in English where English names
 * are known. Observances, bank holidays and school holidays are left out: people work on them. Computed on a thread: twenty
 * years take a second.
 * @throws {HolidaysNotInstalled} @throws {HolidaysUnknown} @throws {BoundExceeded}
 */
export const holidaysOf = async (wanted: HolidaysWanted): Promise<Holidays> => {
  const found = await foreignFiles.run('holidays', wanted);
  if ('unknown' in found) throw new HolidaysUnknown(found.unknown);
  if ('notInstalled' in found) throw new HolidaysNotInstalled(found.notInstalled);
  return found;
};
