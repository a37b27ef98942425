import { fold } from '../text/clean-text.js';
import type { DateForms } from './date-forms.js';

/** What a text must hold for a way to write dates to be looked for in it: a digit, or a word of a list. */
export type Need = 'digit' | 'counted' | keyof DateForms['lists'];

/** Tells in one pass over a text of which lists it holds words: most sentences hold hardly any. */
export class DateNeeds {
  private readonly byWord = new Map<string, Need[]>();
  private readonly always: Need[] = [];

  constructor({ lists }: DateForms) {
    for (const need of Object.keys(lists) as (keyof typeof lists)[]) this.add(need, lists[need]);
    for (const unit of ['day', 'workingDay', 'week', 'month', 'year'] as const)
      this.add('counted', lists[unit]);
  }

  private add(need: Need, phrases: readonly string[]): void {
    for (const phrase of phrases) {
      const word = tellingWordOf(phrase);
      if (word === undefined) this.always.push(need);
      else this.byWord.set(word, [...(this.byWord.get(word) ?? []), need]);
    }
  }

  /** @param text folded */
  heldIn(text: string): ReadonlySet<Need> {
    const held = new Set<Need>(this.always);
    for (const word of text.match(/[a-z]+|\d/g) ?? []) {
      if (word <= '9') held.add('digit');
      for (const need of this.byWord.get(word) ?? none) held.add(need);
    }
    return held;
  }
}

const none: readonly Need[] = [];

/** Where the phrase stands, this word stands whole. The longest is the rarest: "next" of "in the next". */
const tellingWordOf = (phrase: string): string | undefined =>
  (fold(phrase).match(/[a-z]+(?![a-z*])/g) ?? []).sort((a, b) => b.length - a.length)[0];
