import { type FreeDays, freeDays } from '#domain/calendars/calendar.events.js';

export type Found = FreeDays | { readonly line: number | null; readonly detail: string };

const expected = {
  first: 'expected a day such as 2019-07-22',
  last: 'expected a day such as 2019-08-23',
} as const;

/** Days as the domain knows them, or why they are none. */
export const foundDays = (
  line: number | null,
  days: Readonly<Record<'first' | 'last' | 'name', string>>,
): Found => {
  const { data, error } = freeDays.safeParse(days);
  if (error) {
    const [
      {
        path: [field],
        message,
      } = { path: [], message: 'is wrong' },
    ] = error.issues;
    const value = JSON.stringify(days[field as keyof typeof days]);
    const said = field === 'first' || field === 'last' ? expected[field] : message;
    return { line, detail: `${String(field)} is ${value}: ${said}` };
  }
  if (data.last < data.first) {
    return { line, detail: `it ends on ${data.last}, before it begins on ${data.first}` };
  }
  return data;
};
