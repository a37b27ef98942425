import type { Fault } from '#platform/http/problems.js';

/** A fault of a file and where it stands, lines and columns counted from 1. */
export interface FileFault extends Fault {
  /** For people: `commitments › letter › timeframe`. */
  readonly place: string;
  readonly line: number;
  readonly column: number;
}

/** A file cannot be imported. Nothing was recorded. Holds every fault, in the order of the lines. */
export class FaultyFile extends Error {
  readonly faults: readonly FileFault[];

  constructor(
    readonly file: string,
    faults: readonly FileFault[],
  ) {
    const inOrder = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
    super(inOrder.map((fault) => `${file}:${inWords(fault)}`).join('\n'));
    this.name = 'FaultyFile';
    this.faults = inOrder;
  }
}

const inWords = ({ line, column, place, detail, expected }: FileFault): string =>
  `${line}:${column}  ${place && `${place}: `}${detail}${expected ? ` (expected ${expected})` : ''}`;
