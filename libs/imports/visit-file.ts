import { type Elsewhere, nothingElse } from '#commands/known.js';
import type { CommandTo } from '#domain/command-types.js';
import type { FileId } from '#domain/files.js';
import type { Instant } from '#domain/values.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import { visit } from '#domain/visits/visit.js';
import { faultsIn } from '#platform/http/invalid-input.js';
import type { Fault } from '#platform/http/problems.js';
import { differing, type RegisterRead } from './differing.js';
import { Unreadable } from './faulty-file.js';
import { readParts } from './imported-files.js';
import { placedIn, placeIn } from './marked-text.js';
import { rehearse } from './rehearse.js';
import type { Plan, Step } from './step.js';
import { happenings, type VisitFile } from './visit-file.schema.js';

const nothingRecorded = {
  ...nothingElse,
  visit: async () => visit.initial,
  cellsOf: async () => undefined,
  isConfirmed: false,
};

/** What stands beside a file by the path it names it with: its text, or the id of the file that was handed in. */
export type Beside = (path: string) => { readonly text: string } | { readonly file: FileId } | undefined;

/**
 * A visit file, read whole and rehearsed against the domain (docs/visit-file.md).
 * @throws {Unreadable} with every fault and its line
 */
export const readVisitFile = async (
  text: string,
  beside: Beside,
  now: Instant,
  known: Partial<Elsewhere & RegisterRead & { readonly isConfirmed: boolean }> = {},
): Promise<Plan> => {
  const register = { ...nothingRecorded, ...known };
  const parts = await readParts(text);
  const { data } = parts;
  const refuse = (faults: readonly Fault[]): void => {
    if (faults.length > 0) throw new Unreadable(faults.map((fault) => placedIn(parts, fault)));
  };
  const { steps, faults } = stepsOf(data, beside);
  refuse(faults);
  const rehearsed = await rehearse(steps, now, { ...register, visits: [] });
  refuse(rehearsed.faults);
  const subjects = { visit: data.visit.id, commitments: data.commitments.map(({ id }) => id) };
  const pointers = [
    '/visit',
    ...data.sources.map((_, at) => `/sources/${at}`),
    ...data.meetings.map((_, at) => `/meetings/${at}`),
    ...data.commitments.map((_, at) => `/commitments/${at}`),
  ];
  return {
    steps,
    parts: pointers.map((pointer) => {
      const { line, place } = placeIn(parts, pointer);
      return { pointer, line, about: pointer === '/visit' ? data.visit.id : place };
    }),
    faults: [],
    changed: [],
    differing: await differing(rehearsed.store, subjects, register),
  };
};

const stepsOf = (
  { visit: { id: visit, ...terms }, sources, meetings, commitments }: VisitFile,
  beside: Beside,
): { steps: Step[]; faults: Fault[] } => {
  const faults: Fault[] = [];
  const steps: Step[] = [
    { pointer: '/visit', command: { type: 'RecordVisit', id: visit, data: { visit, ...terms } } },
  ];
  for (const [index, { file, ...source }] of sources.entries()) {
    const pointer = `/sources/${index}`;
    const words = beside(file);
    if (words === undefined) {
      faults.push({
        pointer: `${pointer}/file`,
        detail: `there is no file "${file}" beside it`,
        code: 'FILE_MISSING',
        params: { file },
      });
      continue;
    }
    const { data, error } = visitCommands.AttachSource.safeParse({
      ...source,
      mediaType: 'text/plain',
      ...words,
    });
    if (data) steps.push({ pointer, command: { type: 'AttachSource', id: visit, data } });
    else
      for (const fault of faultsIn(visitCommands.AttachSource, source, error))
        faults.push({ ...fault, pointer: `${pointer}/file`, detail: `the text ${fault.detail}` });
  }
  for (const [index, data] of meetings.entries()) {
    steps.push({ pointer: `/meetings/${index}`, command: { type: 'NoteMeeting', id: visit, data } });
  }
  // What happened since comes after all of them, since it may name one that stands later in the file.
  const happened: Step[] = [];
  for (const [index, { id: commitment, since, ...terms }] of commitments.entries()) {
    const pointer = `/commitments/${index}`;
    const data = { ...terms, commitment, visit };
    steps.push({ pointer, command: { type: 'RecordCommitment', id: commitment, data } });
    for (const [turn, said] of since.entries()) {
      for (const [word, asked] of Object.entries(said)) {
        // The schema read `asked` by the command of this very word, which TypeScript cannot see.
        const command = { type: happenings.get(word), id: commitment, data: asked } as CommandTo;
        happened.push({ pointer: `${pointer}/since/${turn}/${word}`, command });
      }
    }
  }
  return { steps: [...steps, ...happened], faults };
};
