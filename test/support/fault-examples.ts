import type { FaultCode } from '#domain/faults.js';
import type { RefusalParams } from '#domain/refusals.js';

const types = ['string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'null'];

/** The facts of each fault, in each of its cases. */
export const faultExamples: Readonly<Record<FaultCode, readonly RefusalParams[]>> = {
  FIELD_MISSING: [{}],
  FIELD_UNKNOWN: [{ field: 'titel', meant: 'title' }, { field: 'xyz' }],
  FIELD_TYPE: types.map((form) => ({ form })),
  FIELD_VALUE: [{ values: ['ours', 'theirs'] }],
  FIELD_DAY: [{}],
  FIELD_INSTANT: [{}],
  FIELD_YEAR_ZERO: [{}],
  FIELD_WEB_ADDRESS: [{}],
  FIELD_MAIL_ADDRESS: [{}],
  FIELD_ID: [{}],
  FIELD_ID_RESERVED: [{}],
  FIELD_LANGUAGE: [{}],
  FIELD_ZONE: [{}],
  FIELD_ALPHABETS: [{}],
  FIELD_SCOPE: [{}],
  FIELD_EMPTY: [{}],
  FIELD_BLANK: [{}],
  FIELD_ONE_LINE: [{}],
  FIELD_CHARACTERS: [{}],
  FIELD_UNICODE: [{}],
  FIELD_TOO_LONG: [{ most: 300 }],
  FIELD_TOO_SHORT: [{ least: 2 }],
  FIELD_TOO_LARGE: [{ most: 250 }],
  FIELD_TOO_SMALL: [{ least: 1 }],
  FIELD_TOO_MANY: [{ most: 20 }],
  FIELD_TOO_FEW: [{ least: 1 }],
  FIELD_TOO_DEEP: [{ most: 50 }],
  FIELD_DAYS_REVERSED: [{}],
  FILE_MISSING: [{ file: 'note.txt' }],
  FILE_TOO_MANY_PARTS: [{}],
  FILE_SAME_ID: [{ line: 3 }],
  FILE_SAME_ROW: [{ line: 3 }],
  FILE_FAULTS_LEFT: [{ count: 12 }],
};
