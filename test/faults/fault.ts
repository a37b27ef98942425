import type { Audit } from './audit.js';
import type { Clerks } from './clerks.js';
import type { House } from './house.js';

/** Where a fault happens. */
export interface Scene {
  readonly house: House;
  readonly clerks: Clerks;
  readonly audit: Audit;
  /** A time in ms, shorter in a short run. */
  time(full: number): number;
}

/** Something that goes wrong under load. */
export interface Fault {
  readonly name: string;
  /** What happens, for the table. */
  readonly what: string;
  /**
   * Makes it happen; resolves when it is over.
   * @throws when the product did not show what it must while it lasted
   */
  happen(scene: Scene): Promise<void>;
  /** What an operator has to do before all is whole again, where the product cannot know; else it recovers by itself. */
  readonly remedy?: { readonly words: string; apply(scene: Scene): Promise<void> };
}
