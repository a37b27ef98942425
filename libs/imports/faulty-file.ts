import type { Fault } from '#platform/http/problems.js';

/** A fault of a file and where it stands, lines and columns counted from 1. */
export interface FileFault extends Fault {
  /** For people: `commitments › letter › timeframe`. */
  readonly place: string;
  /** Of the refusal, where a rehearsal of it was refused. */
  readonly code?: string;
  readonly line: number;
  readonly column: number;
}

/** A file cannot be imported. Nothing was recorded. Holds every fault, in the order of the lines. */
export class Unreadable extends Error {
  readonly faults: readonly FileFault[];

  constructor(faults: readonly FileFault[]) {
    const ordered = inOrder(faults);
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
