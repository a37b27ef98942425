/**
 * What may be wrong with one field, whoever reads it: names that programs decide by, never renamed. With its facts a code says in any
 * language what the server says in English.
 */
export const faultCodes = [
  'FIELD_MISSING',
  'FIELD_UNKNOWN',
  'FIELD_TYPE',
  'FIELD_VALUE',
  'FIELD_DAY',
  'FIELD_INSTANT',
  'FIELD_YEAR_ZERO',
  'FIELD_WEB_ADDRESS',
  'FIELD_MAIL_ADDRESS',
  'FIELD_ID',
  'FIELD_ID_RESERVED',
  'FIELD_LANGUAGE',
  'FIELD_ZONE',
  'FIELD_ALPHABETS',
  'FIELD_SCOPE',
  'FIELD_EMPTY',
  'FIELD_BLANK',
  'FIELD_ONE_LINE',
  'FIELD_CHARACTERS',
  'FIELD_UNICODE',
  'FIELD_TOO_LONG',
  'FIELD_TOO_SHORT',
  'FIELD_TOO_LARGE',
  'FIELD_TOO_SMALL',
  'FIELD_TOO_MANY',
  'FIELD_TOO_FEW',
  'FIELD_TOO_DEEP',
  'FIELD_DAYS_REVERSED',
  'FILE_MISSING',
  'FILE_TOO_MANY_PARTS',
  'FILE_SAME_ID',
  'FILE_SAME_ROW',
  'FILE_FAULTS_LEFT',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** For a rule of a schema: what it says of a value that breaks it, and by which code others say it. */
export const fault = (code: FaultCode, error: string) => ({ error, params: { fault: code } });

/** The code that a rule of a schema was given. */
export const faultOf = (params: unknown): FaultCode | undefined => {
  const given = typeof params === 'object' && params !== null ? Reflect.get(params, 'fault') : undefined;
  return faultCodes.find((code) => code === given);
};
