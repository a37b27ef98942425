import { hashKey, type QueryKey } from '@tanstack/react-query';
import { isDay } from '../words/dates.js';
import type { paths } from './schema.js';

/** What the API can tell of a day of the past. */
type Dated = {
  [Path in keyof paths]: paths[Path] extends { get: { parameters: { query?: infer Query } } }
    ? [NonNullable<Query>] extends [never]
      ? never
      : 'asOf' extends keyof NonNullable<Query>
        ? Path
        : never
    : never;
}[keyof paths];

/** Every one of them: one that is missing here, or takes no `asOf` any more, is no type. */
const dated: Readonly<Record<Dated, true>> = {
  '/api/v1/today': true,
  '/api/v1/commitments': true,
  '/api/v1/commitments/facets': true,
  '/api/v1/commitments/changed-since': true,
  '/api/v1/commitments/{commitment}': true,
  '/api/v1/commitments/{commitment}/whole': true,
  '/api/v1/commitments/{commitment}/reminders': true,
  '/api/v1/deadlines': true,
  '/api/v1/reminders': true,
  '/api/v1/evidence': true,
  '/api/v1/proposals': true,
  '/api/v1/proposals/lookalikes': true,
  '/api/v1/history': true,
  '/api/v1/history/settings': true,
  '/api/v1/people': true,
  '/api/v1/rules': true,
  '/api/v1/calendars': true,
  '/api/v1/calendars/{calendar}': true,
  '/api/v1/readers': true,
  '/api/v1/visits': true,
  '/api/v1/visits/{visit}': true,
  '/api/v1/visits/{visit}/sources/{source}': true,
};

/** The day of the past that the address asks for: all that can be is shown as it was known by then. */
const asOfInAddress = (): string | undefined => {
  const asked = new URLSearchParams(location.search).get('asOf');
  return asked !== null && isDay(asked) ? asked : undefined;
};

/** Asks what can be asked of that day for it. No screen needs to know. */
export const ofThen = ({
  request,
  schemaPath,
}: {
  request: Request;
  schemaPath: string;
}): Request | undefined => {
  const asOf = asOfInAddress();
  if (asOf === undefined || request.method !== 'GET' || !Object.hasOwn(dated, schemaPath)) return undefined;
  const url = new URL(request.url);
  url.searchParams.set('asOf', asOf);
  return new Request(url, request);
};

/** What was told of one day is no answer to what is asked of another. */
export const hashOfThen = (key: QueryKey): string => hashKey([asOfInAddress() ?? 'now', ...key]);
