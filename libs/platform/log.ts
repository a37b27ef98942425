import type { Writable } from 'node:stream';
import type { LoggerService } from '@nestjs/common';
import pc from 'picocolors';
import { type DestinationStream, type Level, type Logger, pino } from 'pino';
import type { Config } from './config.js';
import { fitForLine, fitForTerminal } from './terminal-text.js';
import { currentTrace, traceIdOf } from './tracing/tracing.js';

interface Line {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly context?: string;
  readonly stack?: string;
}

const colourOf = (level: number): ((text: string) => string) =>
  level >= 50 ? pc.red : level >= 40 ? pc.yellow : level >= 30 ? pc.green : pc.dim;

const inWords = (json: string): string => {
  const { level, time, msg, context, stack }: Line = JSON.parse(json);
  const clock = new Date(time).toISOString().slice(11, 19);
  const label = colourOf(level)(pino.levels.labels[level] ?? String(level));
  return `${pc.dim(clock)} ${label} ${context ? `${pc.dim(`${context}:`)} ` : ''}${fitForLine(msg ?? '')}\n${stack ? `${pc.dim(fitForTerminal(stack))}\n` : ''}`;
};

/** A log that people read as it comes. */
export const forPeople = (terminal: Writable): DestinationStream => ({
  write: (json) => void terminal.write(inWords(json)),
});

/** A line said for a request tells its trace, where that is known. */
const traceOfLine = (): object => {
  const trace = currentTrace();
  return trace === undefined ? {} : { traceId: traceIdOf(trace) };
};

/** The log of the process, on stderr so that stdout stays for data: lines for people on a terminal, JSON for machines. */
export const createLog = ({ logLevel }: Pick<Config, 'logLevel'>): Logger =>
  pino(
    { level: logLevel, base: null, mixin: traceOfLine },
    process.stderr.isTTY ? forPeople(process.stderr) : pino.destination({ fd: 2, sync: false }),
  );

/** What Nest tells about its own start: of use when a start fails, noise on every other day. */
const wiring = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
]);

/** Lets Nest, and every `new Logger('Name')` of the house, write to our log. Nest passes the name last. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write(wiring.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  /** A stack, if there is one, comes between the message and the name. */
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const stack = message instanceof Error ? message.stack : rest.length > 1 ? rest[0] : undefined;
    const words = message instanceof Error ? message.message : message;
    this.logger[level]({ context, ...(stack !== undefined && { stack }) }, String(words));
  }
}
