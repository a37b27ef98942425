import { NoSheet } from '#platform/files/spreadsheet-text.js';
import { type FileFault, Unreadable } from './faulty-file.js';

/** What was read, or the faults for which it could not be: an error loses its fields between threads. */
export type Read<Value> = { readonly value: Value } | { readonly faults: readonly FileFault[] };

/** The same reading, whose faults are answered rather than thrown. */
export const orFault =
  <Value>(read: (text: string) => Value) =>
  (text: string): Read<Value> => {
    try {
      return { value: read(text) };
    } catch (error) {
      if (error instanceof Unreadable) return { faults: error.faults };
      if (!(error instanceof NoSheet)) throw error;
      const { line, message: detail, facts } = error;
      const said = { code: 'FILE_UNREADABLE', params: { said: detail, ...facts } } as const;
      return { faults: [{ pointer: '', place: '', detail, ...said, line, column: 1 }] };
    }
  };
