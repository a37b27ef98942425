import pc from 'picocolors';
import { fitForTerminal } from '#platform/terminal-text.js';

/** Where a command writes: data to stdout, everything a person reads beside it to stderr. */
export interface Terminal {
  /** For programs: JSON instead of tables. */
  readonly json: boolean;
  /** Width for tables. */
  readonly columns: number;
  /** Data. */
  print(text: string): void;
  /** Progress and remarks. */
  note(text: string): void;
  /** Whether a person watches stderr, so that progress may be drawn over itself. */
  readonly watched: boolean;
}

/** Wide enough for a file or a pipe, where nobody said a width. */
const unknownWidth = 100;
const narrowest = 60;

export const processTerminal = (json: boolean): Terminal => ({
  json,
  columns: Math.max(narrowest, process.stdout.columns ?? unknownWidth),
  print: (text) => void process.stdout.write(`${fitForTerminal(text)}\n`),
  note: (text) => void process.stderr.write(`${pc.dim(fitForTerminal(text))}\n`),
  watched: process.stderr.isTTY === true,
});
