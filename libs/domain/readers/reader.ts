import { type CommandContext, type Decider, unheardOf } from '../decider.js';
import { stamped, type Unstamped } from '../event.js';
import { same } from '../plain.js';
import { Rejected } from '../refusals.js';
import { knownZone } from '../timeframes/zone.js';
import type { DataOf, ReaderCommand } from './reader.commands.js';
import type { ReaderEvent, ReaderId, ReaderTerms } from './reader.events.js';
import { checkWritten } from './written-languages.js';

export type { ReaderCommand } from './reader.commands.js';

type Fact = Unstamped<ReaderEvent>;

// ── State ──────────────────────────────────────────────────────────────────────────────────────

export type DescribedReader =
  | { readonly stage: 'none' }
  | { readonly stage: 'described'; readonly id: ReaderId; readonly terms: ReaderTerms }
  | {
      readonly stage: 'removed';
      readonly id: ReaderId;
      readonly terms: ReaderTerms;
      readonly because: 'left' | 'unsubscribed';
    };

// ── Fold ───────────────────────────────────────────────────────────────────────────────────────

const evolve = (state: DescribedReader, event: ReaderEvent): DescribedReader => {
  switch (event.type) {
    case 'ReaderDescribed': {
      const { reader: id, by, at, ...terms } = event.data;
      return { stage: 'described', id, terms };
    }
    case 'ReaderRemoved':
      if (state.stage === 'none')
        throw new Error(`${event.type} before ReaderDescribed: the stream is damaged`);
      return { ...state, stage: 'removed', because: event.data.because };
    default:
      return unheardOf(event);
  }
};

// ── Decide ─────────────────────────────────────────────────────────────────────────────────────

const describe = (
  { reader, confirmed, ...asked }: DataOf<'DescribeReader'>,
  state: DescribedReader,
): Fact[] => {
  if (asked.head === reader) {
    throw new Rejected('READER_OWN_HEAD', { reader }, '/head');
  }
  const terms: ReaderTerms = {
    ...asked,
    languages: [...new Set(asked.languages)],
    zone: knownZone(asked.zone, '/zone'),
  };
  if (state.stage === 'described' && same(terms, state.terms)) return [];
  if (!confirmed) checkWritten(terms.languages, '/languages');
  return [{ type: 'ReaderDescribed', data: { reader, ...terms } }];
};

const remove = (asked: DataOf<'RemoveReader'>, state: DescribedReader): Fact[] => {
  if (state.stage === 'none') {
    throw new Rejected('READER_NOT_FOUND', { reader: asked.reader }, '/reader');
  }
  return state.stage === 'removed' ? [] : [{ type: 'ReaderRemoved', data: asked }];
};

const facts = (command: ReaderCommand, state: DescribedReader): Fact[] => {
  switch (command.type) {
    case 'DescribeReader':
      return describe(command.data, state);
    case 'RemoveReader':
      return remove(command.data, state);
    default:
      return unheardOf(command);
  }
};

/** Somebody whom reminders are written to, and how they want it. Who was removed comes back by being described again. */
export const reader: Decider<ReaderCommand & CommandContext, DescribedReader, ReaderEvent> = {
  initial: { stage: 'none' },
  evolve,
  decide: (command, state) => stamped<ReaderEvent>(facts(command, state), command),
};
