import type * as z from 'zod';
import { everyCommand } from '#domain/command-types.js';
import { commitmentCommands } from '#domain/commitments/commitment.commands.js';
import type { CommitmentContext } from '#domain/commitments/commitment.decide.js';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { commitment } from '#domain/commitments/commitment.js';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import { instant } from '#domain/values.js';
import { type Asked, type Happened, specOf } from './decider-spec.js';
import { ana, astana, place, pressRelease, quoteOf } from './visit-to-astana.js';

/** One commitment for specs, "the chairman visits Astana this autumn", and what may happen to it. */

export const subject = {
  decider: commitment,
  commands: commitmentCommands,
  events: commitmentEvents,
  // Autumn is over: what happened in it may be told.
  context: {
    ...ana,
    now: instant.parse('2018-12-03T09:30:00.000Z'),
    visit: astana,
  } satisfies CommitmentContext as CommitmentContext,
  occurrences: everyCommand.flatMap(({ type, row }) => (row.isOccurrence ? [type] : [])),
};

export const { given, tryConversations } = specOf(subject);

export type Asking = Asked<typeof commitmentCommands>;
export type Happening = Happened<typeof commitmentEvents>;

export const when = (edtf: string, words?: { words: string; language: string }): Timeframe =>
  resolveTimeframe({ edtf, ...words }, place);

export const inAutumn = { edtf: '2018-23', words: 'this autumn', language: 'en' };
export const autumn = when('2018-23', { words: 'this autumn', language: 'en' });
export const undated = when('');

export const asked = {
  commitment: 'return-visit',
  visit: 'astana-2018',
  kind: 'visit',
  direction: 'ours',
  statement: 'The chairman visits Astana.',
  language: 'en',
  parties: { responsible: 'Subcommittee on Human Rights', counterparts: ['Majilis'] },
  timeframe: inAutumn,
  quotes: [{ source: 'press-release', exact: 'expected to visit Astana this autumn', language: 'en' }],
  tags: ['human rights'],
} satisfies z.input<typeof commitmentCommands.RecordCommitment>;

export const terms = {
  ...asked,
  parties: { ...asked.parties, supporting: [], owner: null },
  timeframe: autumn,
  quotes: [quoteOf(pressRelease, 'expected to visit Astana this autumn')],
};

export const yearly = { every: 'P1Y', number: 15, series: 'Parliamentary Cooperation Committee' };
export const note = { note: 'told by telephone' };

export const wasProposed = { type: 'CommitmentProposed', data: terms } as const;
export const wasAccepted = { type: 'CommitmentAccepted', data: {} } as const;
export const wasDismissed = { type: 'CommitmentDismissed', data: { reason: 'a greeting' } } as const;
export const wasRecorded = { type: 'CommitmentRecorded', data: terms } as const;
export const undatedRecorded = {
  type: 'CommitmentRecorded',
  data: { ...terms, timeframe: undated },
} as const;
export const yearlyRecorded = {
  type: 'CommitmentRecorded',
  data: { ...terms, commitment: 'pcc-15', recurrence: yearly },
} as const;
export const wasClosed = { type: 'CommitmentClosed', data: { outcome: 'fulfilled' } } as const;
export const wasReopened = { type: 'CommitmentReopened', data: { reason: 'closed by mistake' } } as const;
export const wasNarrowed = (edtf: string) =>
  ({ type: 'TimeframeNarrowed', data: { timeframe: when(edtf), because: note } }) as const;

const decision = { reason: 'elections', askedBy: 'the Majilis', decidedBy: 'the bureau' };
export const postponeTo = (edtf: string) =>
  ({ type: 'PostponeCommitment', data: { timeframe: { edtf }, ...decision } }) as const;
export const wasPostponed = (edtf: string) =>
  ({ type: 'CommitmentPostponed', data: { timeframe: when(edtf), ...decision } }) as const;
export const correctTo = (edtf: string, more: { readonly corrects?: number } = {}) =>
  ({ type: 'CorrectTimeframe', data: { timeframe: { edtf }, reason: 'a typing error', ...more } }) as const;
export const wasCorrected = (edtf: string, corrects: number, ...concerns: ('window' | 'baseline')[]) =>
  ({
    type: 'TimeframeCorrected',
    data: { timeframe: when(edtf), corrects, concerns, reason: 'a typing error' },
  }) as const;
