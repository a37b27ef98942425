import { inCsv } from './csv.js';
import {
  daysCovered,
  eachOnce,
  type FreeDaysFound,
  grouped,
  type Remark,
  remarksInWords,
  saying,
} from './found-days.js';
import { inICalendar, type ReadingICalendar } from './icalendar.js';

export interface FreeDaysFile extends ReadingICalendar {
  readonly text: string;
  readonly kind: 'ics' | 'csv';
}

/** Faults that are told at most. */
const most = 100;

/** What a file of free days holds, or what refuses it. */
export const freeDaysOf = ({
  text,
  kind,
  ...reading
}: FreeDaysFile): FreeDaysFound | { faults: Remark[] } => {
  const { found, entries, told, leftOut } = kind === 'csv' ? inCsv(text) : inICalendar(text, reading);
  if (kind === 'csv' && leftOut.length > 0) return { faults: leftOut.slice(0, most) };
  if (found.length === 0) {
    const none = { line: null, name: '', ...saying('none', 'there are no free days in it') };
    const [only] = leftOut;
    if (leftOut.length === 1 && only) return { faults: [only] };
    const said = grouped(leftOut).map((remarks): Remark => {
      const [first] = remarks.entries;
      return remarks.count === 1 && first
        ? { ...first, detail: remarks.detail, facts: remarks.facts }
        : { line: null, name: '', detail: remarksInWords(remarks), facts: remarks.facts };
    });
    return { faults: said.length === 0 ? [none] : said };
  }
  const days = eachOnce(found);
  return { days, entries, dayCount: daysCovered(days), told: grouped(told), leftOut: grouped(leftOut) };
};
