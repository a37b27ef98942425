import { randomUUID } from 'node:crypto';
import type { Appended, CommandAppend } from './event-store.js';

/** A command whose events have been turned into text by the caller that brought it: what cannot be written as JSON fails there. */
export interface Appending {
  readonly command: CommandAppend;
  /** The events of each append: JSON objects that still lack their brace and the number of their append in the batch. */
  readonly events: readonly (readonly string[])[];
  /** In characters, to keep batches bounded. */
  readonly size: number;
}

/** What the store says to one command of a batch. */
export type Verdict =
  | { readonly verdict: 'appended' | 'repeated'; readonly answer: CommandAnswer }
  | {
      readonly verdict: 'conflict';
      readonly streamId: string;
      readonly expected: number;
      readonly actual: number;
    }
  | { readonly verdict: 'reused' };

export type CommandAnswer = Omit<Appended, 'repeated'>;

/** A row of `commands`: what a command was answered. */
export interface AnswerRow {
  readonly position: number;
  readonly events: number;
  readonly streams: readonly string[];
  readonly versions: readonly number[];
}

/** What `append_events` returns. */
export interface Written {
  /** Position of the newest event before the batch. */
  readonly head: number;
  /** The version each append met, in order. */
  readonly versions: readonly number[];
  readonly refused: readonly ({ readonly command: number } & Refusal)[];
}

type Refusal =
  | { readonly verdict: 'repeated'; readonly answer: AnswerRow }
  | Exclude<Verdict, { verdict: 'appended' | 'repeated' }>;

/** @throws {TypeError} when the command names a stream twice, or an event's data is not JSON */
export const ask = (command: CommandAppend): Appending => {
  refuseDoubles(command);
  const events = command.appends.map((append) =>
    append.events.map(
      ({ type, schemaVersion, data, meta }, i) =>
        `"number":${i + 1},"id":"${randomUUID()}","type":${JSON.stringify(type)},` +
        `"schema":${schemaVersion},"data":${asJson(type, data)},"meta":${asJson(type, meta)}}`,
    ),
  );
  return { command, events, size: events.flat().reduce((sum, text) => sum + text.length, 0) };
};

/** The JSON parameters of `append_events` for a batch: its commands, appends and events are numbered from 0. */
export const inJson = (batch: readonly Appending[]): [commands: string, appends: string, events: string] => {
  const commands = batch.map(({ command: { commandId, fingerprint } }, command) => ({
    command,
    id: commandId,
    fingerprint,
  }));
  const appends = batch.flatMap(({ command, events }, number) =>
    command.appends.map(({ streamId, expectedVersion }, place) => ({
      command: number,
      stream: streamId,
      expected: expectedVersion === 'any' ? null : expectedVersion,
      texts: events[place] ?? [],
    })),
  );
  return [
    JSON.stringify(commands),
    JSON.stringify(
      appends.map(({ texts, ...append }, i) => ({ ...append, append: i, events: texts.length })),
    ),
    `[${appends.flatMap(({ texts }, i) => texts.map((text) => `{"append":${i},${text}`)).join()}]`,
  ];
};

/** One verdict for each command of a batch, in order. */
export const verdictsOn = (batch: readonly Appending[], { head, versions, refused }: Written): Verdict[] => {
  const refusals = new Map(refused.map((refusal) => [refusal.command, refusal]));
  let position = head;
  let append = 0;
  return batch.map(({ command: { appends } }, command) => {
    const met = versions.slice(append, append + appends.length);
    append += appends.length;
    const refusal = refusals.get(command);
    if (refusal)
      return refusal.verdict === 'repeated' ? { ...refusal, answer: answerOf(refusal.answer) } : refusal;
    const events = appends.reduce((sum, each) => sum + each.events.length, 0);
    position += events;
    const streams = appends.map(({ streamId, events: written }, i) => ({
      streamId,
      version: (met[i] ?? 0) + written.length,
    }));
    return { verdict: 'appended', answer: { position, streams, events } };
  });
};

export const answerOf = ({ position, events, streams, versions }: AnswerRow): CommandAnswer => ({
  position,
  events,
  streams: streams.map((streamId, i) => ({ streamId, version: versions[i] ?? 0 })),
});

/** An event's data or meta as it will be stored. @throws {TypeError} when it is not JSON */
export const asJson = (type: string, value: unknown): string => {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`${type} has data that is not JSON`);
  return text;
};

export const refuseDoubles = ({ commandId, appends }: CommandAppend): void => {
  if (new Set(appends.map(({ streamId }) => streamId)).size < appends.length) {
    throw new TypeError(`command ${commandId} names a stream twice`);
  }
};
