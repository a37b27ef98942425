import { extname } from 'node:path';
import type { ApiClient } from '../client/api-client.js';
import { WrongUse } from '../client/connection.js';
import { cellsOf, isRecorded, readVisit } from '../client/register-known.js';
import type { CsvReading } from './commitments-csv.js';
import type { Plan } from './step.js';

/**
 * Reads and checks a file in the form that its ending tells. What reads a form is loaded when there is one to read.
 * @throws {FaultyFile} @throws {WrongUse} when the ending is none we read, or there is no such file
 */
export const readPlan = async (file: string, reading: CsvReading, api: ApiClient): Promise<Plan> => {
  const known = {
    visit: (id: string) => readVisit(api, id),
    isRecorded: (id: string) => isRecorded(api, id),
    cellsOf: (id: string) => cellsOf(api, id),
    isConfirmed: reading.isConfirmed ?? false,
  };
  try {
    switch (extname(file).toLowerCase()) {
      case '.yaml':
      case '.yml':
      case '.json':
        return await (await import('./visit-file.js')).readVisitFile(file, reading.now, known);
      case '.csv':
      case '.tsv':
      case '.txt':
        return await (await import('./commitments-csv.js')).readCommitmentsCsv(file, reading, known);
      default:
        throw new WrongUse(`${file} is neither a visit file (.yaml, .yml, .json) nor commitments (.csv)`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new WrongUse(`there is no file ${file}`);
    throw error;
  }
};
