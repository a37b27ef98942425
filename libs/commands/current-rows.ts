import type { Aggregate } from '#domain/command-types.js';

/** Shows what a command was asked of as it stands now, in the form in which the API answers it: for whoever was overtaken. */
export abstract class CurrentRows {
  /**
   * The row at that version or a later one; `undefined` when the views have not got there in time.
   * @param version of the stream of its commands
   */
  abstract since(version: number, of: Aggregate, id: string): Promise<object | undefined>;
}
