import type { Fault } from '#platform/http/problems.js';

/** A fault of a file and where it stands, lines and columns counted from 1. */
export interface FileFault extends Fault {
  /** For people: `commitments › letter › timeframe`. */
  readonly place: string;
  readonly line: number;
  readonly column: number;
}

/** Faults of one file that are told: its author can scroll, and what is answered stays small whatever was sent. */
const mostTold = 200;

/** A name that somebody else wrote, as a place or as what a part is about: it may be a whole text. */
const longestName = 100;

/** A name, cut where it is longer than anybody's is. */
export const nameShown = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName).toWellFormed()}…` : name;

/** The first faults in the order of the lines; the last says how many more there are. */
export const toldFaults = (faults: readonly FileFault[]): FileFault[] => {
  const ordered = inOrder(faults);
  const [next] = ordered.slice(mostTold);
  if (!next) return ordered;
  const detail = `from here on ${ordered.length - mostTold} more faults are not told: mend those before it, and try again`;
  return [
    ...ordered.slice(0, mostTold),
    {
      pointer: '',
      place: '',
      detail,
      code: 'FILE_FAULTS_LEFT',
      params: { count: ordered.length - mostTold },
      line: next.line,
      column: next.column,
    },
  ];
};

/** A file cannot be imported. Nothing was recorded. Holds its faults, in the order of the lines. */
export class Unreadable extends Error {
  readonly faults: readonly FileFault[];

  constructor(faults: readonly FileFault[]) {
    const ordered = toldFaults(faults);
    super(ordered.map(inWords).join('\n'));
    this.name = 'Unreadable';
    this.faults = ordered;
  }
}

export const inOrder = (faults: readonly FileFault[]): FileFault[] =>
  faults.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** A fault on one line, behind the name of its file: `9:3  letter › edtf: …`. */
export const inWords = ({ line, column, place, detail, expected }: FileFault): string =>
  `${line}:${column}  ${place && `${place}: `}${detail}${expected ? ` (expected ${expected})` : ''}`;
