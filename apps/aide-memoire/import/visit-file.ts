import { dirname, join } from 'node:path';
import * as z from 'zod';
import { type Elsewhere, nothingElse } from '#commands/known.js';
import type { CommandTo } from '#domain/command-types.js';
import type { Instant } from '#domain/values.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import { visit } from '#domain/visits/visit.js';
import { faultsIn } from '#platform/http/invalid-input.js';
import type { Fault } from '#platform/http/problems.js';
import { differing, type RegisterRead } from './differing.js';
import { FaultyFile } from './faulty-file.js';
import { readMarked } from './marked-text.js';
import { rehearse } from './rehearse.js';
import type { Plan, Step } from './step.js';
import { NotUtf8, readUtf8 } from './utf8-file.js';
import { happenings, type VisitFile, visitFile } from './visit-file.schema.js';

const nothingRecorded = {
  ...nothingElse,
  visit: async () => visit.initial,
  cellsOf: async () => undefined,
  isConfirmed: false,
};

/**
 * A visit file, read whole and rehearsed against the domain (docs/visit-file.md).
 * @throws {FaultyFile} with every fault and its line; what the file system says of `file` itself
 */
export const readVisitFile = async (
  file: string,
  now: Instant,
  known: Partial<Elsewhere & RegisterRead & { readonly isConfirmed: boolean }> = {},
): Promise<Plan> => {
  const register = { ...nothingRecorded, ...known };
  const marked = readMarked(file, await readUtf8(file));
  const refuse = (faults: readonly Fault[]): void => {
    if (faults.length > 0) throw new FaultyFile(file, faults.map(marked.mark));
  };
  const { data, error } = visitFile.safeParse(marked.value);
  if (error) throw new FaultyFile(file, faultsIn(visitFile, marked.value, error).map(marked.mark));

  const { steps, faults } = await stepsOf(data, dirname(file));
  refuse(faults);
  const rehearsed = await rehearse(steps, now, { ...register, visits: [] });
  refuse(rehearsed.faults);
  const subjects = { visit: data.visit.id, commitments: data.commitments.map(({ id }) => id) };
  return {
    file,
    steps,
    changed: [],
    differing: await differing(rehearsed.store, subjects, register),
    placeOf: ({ pointer }) => `${file}:${marked.mark({ pointer, detail: '' }).line}`,
  };
};

const stepsOf = async (
  { visit: { id: visit, ...terms }, sources, meetings, commitments }: VisitFile,
  folder: string,
): Promise<{ steps: Step[]; faults: Fault[] }> => {
  const faults: Fault[] = [];
  const steps: Step[] = [
    { pointer: '/visit', command: { type: 'RecordVisit', id: visit, data: { visit, ...terms } } },
  ];
  for (const [index, { file, ...source }] of sources.entries()) {
    const pointer = `/sources/${index}`;
    try {
      const data = visitCommands.AttachSource.parse({
        ...source,
        mediaType: 'text/plain',
        text: await readUtf8(join(folder, file)),
      });
      steps.push({ pointer, command: { type: 'AttachSource', id: visit, data } });
    } catch (error) {
      faults.push({ pointer: `${pointer}/file`, detail: reasonOf(error) });
    }
  }
  for (const [index, data] of meetings.entries()) {
    steps.push({ pointer: `/meetings/${index}`, command: { type: 'NoteMeeting', id: visit, data } });
  }
  for (const [index, { id: commitment, since, ...said }] of commitments.entries()) {
    const pointer = `/commitments/${index}`;
    const data = { ...said, commitment, visit };
    steps.push({ pointer, command: { type: 'RecordCommitment', id: commitment, data } });
    for (const [turn, happened] of since.entries()) {
      for (const [word, asked] of Object.entries(happened)) {
        // The schema read `asked` by the command of this very word, which TypeScript cannot see.
        const command = { type: happenings.get(word), id: commitment, data: asked } as CommandTo;
        steps.push({ pointer: `${pointer}/since/${turn}/${word}`, command });
      }
    }
  }
  return { steps, faults };
};

/** Why a source cannot be attached, in one line. @throws what is no fault of the file */
const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => `the text ${message}`).join('; ');
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code !== undefined || error instanceof NotUtf8) return message;
  throw error;
};
