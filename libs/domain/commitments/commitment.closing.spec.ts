import type * as z from 'zod';
import {
  type Asking,
  given,
  type Happening,
  terms,
  undated,
  wasAccepted,
  wasClosed,
  wasDismissed,
  wasProposed,
  wasRecorded,
  wasReopened,
  when,
  yearly,
  yearlyRecorded,
} from '#test/support/return-visit.js';
import { ana } from '#test/support/visit-to-astana.js';
import { localDate } from '../values.js';
import type { commitmentCommands } from './commitment.commands.js';
import { nextOccurrence } from './commitment.js';
import { LAST_NUMBER, outcome as outcomes } from './commitment.terms.js';

type Closing = z.input<typeof commitmentCommands.CloseCommitment>;
const close = (data: Closing): Asking => ({ type: 'CloseCommitment', data });
const closed = (data: Omit<Closing, 'next'> & { next?: string }): Happening => ({
  type: 'CommitmentClosed',
  data,
});
const reopen: Asking = { type: 'ReopenCommitment', data: { reason: 'closed by mistake' } };

describe('Closing a commitment', () => {
  it.each(outcomes.options)('as %s says so', (outcome) => {
    given(wasRecorded).when(close({ outcome })).thenEvents(closed({ outcome }));
  });

  it('may say why and on which day', () => {
    const told = { outcome: 'partly-fulfilled', reason: 'one day only', on: '2018-11-20' } as const;
    given(wasProposed, wasAccepted).when(close(told)).thenEvents(closed(told));
  });

  it('as superseded may name what came in its place', () => {
    const told = { outcome: 'superseded', supersededBy: 'other' } as const;
    given(wasRecorded).when(close(told)).thenEvents(closed(told));
  });

  it('on a day to come is refused; on one before the visit it is unlikely, unless it is one of a series', () => {
    given(wasRecorded)
      .when(close({ outcome: 'fulfilled', on: '2099-01-01' }))
      .thenRejected('DAY_TO_COME', { pointer: '/on' });
    given(wasRecorded)
      .when(close({ outcome: 'fulfilled', on: '2018-08-16' }))
      .thenRejected('UNLIKELY', { pointer: '/on' });
    given(wasRecorded)
      .when(close({ outcome: 'fulfilled', on: '2018-08-16', confirmed: true }))
      .thenEvents(closed({ outcome: 'fulfilled', on: '2018-08-16' }));
    given(yearlyRecorded)
      .when(close({ outcome: 'withdrawn', on: '2018-05-12' }))
      .thenEvents(closed({ outcome: 'withdrawn', on: '2018-05-12' }));
  });

  it('twice says nothing, and neither does leaving out what was said before', () => {
    const told = { outcome: 'fulfilled', reason: 'seen', on: '2018-11-20' } as const;
    given(wasRecorded, closed(told)).when(close(told)).thenNothing();
    given(wasRecorded, closed(told))
      .when(close({ outcome: 'fulfilled' }))
      .thenNothing();
  });

  it.each([
    { outcome: 'withdrawn' },
    { outcome: 'fulfilled', reason: 'another reason' },
    { outcome: 'fulfilled', on: '2018-11-21' },
    { outcome: 'fulfilled', next: { commitment: 'another' } },
  ] as const)('otherwise than it was closed is refused: %j', (data) => {
    given(wasRecorded, wasClosed)
      .when(close(data))
      .thenRejected('COMMITMENT_NOT_OPEN', { detail: '"return-visit" is closed', hint: 'reopen it first' });
  });

  it('naming a successor though it is not superseded is refused', () => {
    given(wasRecorded)
      .when(close({ outcome: 'withdrawn', supersededBy: 'other' }))
      .thenRejected('NOT_SUPERSEDED', {
        detail: 'it is being closed as withdrawn',
        pointer: '/supersededBy',
      });
  });

  it('as superseded by itself is refused', () => {
    given(wasRecorded)
      .when(close({ outcome: 'superseded', supersededBy: 'return-visit' }))
      .thenRejected('LINK_TO_ITSELF', { pointer: '/supersededBy' });
  });

  it('that is a proposal, dismissed, or none, is refused', () => {
    const command = close({ outcome: 'fulfilled' });
    given(wasProposed).when(command).thenRejected('COMMITMENT_NOT_OPEN', { hint: 'accept it first' });
    given(wasProposed, wasDismissed).when(command).thenRejected('COMMITMENT_NOT_OPEN');
    given().when(command).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

describe('Reopening a commitment', () => {
  it('says why, and it can be closed again', () => {
    given(wasRecorded, wasClosed).when(reopen).thenEvents(wasReopened);
    given(wasRecorded, wasClosed, wasReopened)
      .when(close({ outcome: 'withdrawn' }))
      .thenEvents(closed({ outcome: 'withdrawn' }));
  });

  it('once more says one more reason, and changes nothing else', () => {
    given(wasRecorded, wasClosed, wasReopened).when(reopen).thenEvents(wasReopened);
    const { state } = given(wasRecorded, wasClosed, wasReopened);
    expect(given(wasRecorded, wasClosed, wasReopened, wasReopened).state).toEqual({ ...state, version: 4 });
  });

  it.each([
    ['open', [wasRecorded]],
    ['proposed', [wasProposed]],
    ['dismissed', [wasProposed, wasDismissed]],
  ] as const)('that was never closed, being %s, is refused', (stage, history) => {
    given(...history)
      .when(reopen)
      .thenRejected('COMMITMENT_NOT_CLOSED', { detail: `"return-visit" is ${stage}` });
  });

  it('that there is not is refused', () => {
    given().when(reopen).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

describe('Closing a recurring commitment', () => {
  const yearAfter = { by: '2019-11-30', every: 'P1Y', after: '2018-11-30' };
  const next = (history: Happening[], data: Closing) => {
    const { state, when } = given(...history);
    return nextOccurrence({ ...when(close(data)).command, ...ana }, state);
  };
  const nextRecorded = (more: object) => ({
    type: 'CommitmentRecorded',
    data: {
      ...terms,
      commitment: 'pcc-16',
      timeframe: undated,
      recurrence: { ...yearly, number: 16 },
      follows: 'pcc-15',
      by: ana.by,
      at: ana.now,
      ...more,
    },
  });

  it.each(['fulfilled', 'partly-fulfilled', 'not-fulfilled'] as const)(
    'as %s opens the next, undated',
    (outcome) => {
      given(yearlyRecorded)
        .when(close({ outcome }))
        .thenEvents(closed({ outcome, next: 'pcc-16' }));
      expect(next([yearlyRecorded], { outcome })).toEqual({
        id: 'pcc-16',
        version: 0,
        events: [nextRecorded({ expected: yearAfter })],
      });
    },
  );

  it.each([
    // A year after the last day of the one before; the second year after it, where that is gone already.
    ['P1Y', '2018-11', '2018-12-06', { by: '2019-11-30', after: '2018-11-30' }],
    ['P1Y', '2018-11', '2020-03-01', { by: '2020-11-30', after: '2018-11-30' }],
    ['P6M', '2018-08-31', '2018-09-01', { by: '2019-02-28', after: '2018-08-31' }],
    ['P2W', '', '2018-12-06', { by: '2018-12-20', after: '2018-12-06' }],
  ])('every %s, of one for "%s" closed on %s, says by when the next is likely', (every, edtf, on, likely) => {
    const series = { ...yearly, every };
    const before = {
      ...yearlyRecorded,
      data: { ...yearlyRecorded.data, recurrence: series, timeframe: when(edtf) },
    };
    expect(next([before], { outcome: 'fulfilled', on: localDate.parse(on) })?.events).toMatchObject([
      { data: { timeframe: { edtf: '' }, expected: { ...likely, every } } },
    ]);
  });

  it('opens the next under the id and with the timeframe given', () => {
    const told = {
      outcome: 'fulfilled',
      next: { commitment: 'pcc-2019', timeframe: { edtf: '2019-24' } },
    } as const;
    given(yearlyRecorded)
      .when(close(told))
      .thenEvents(closed({ outcome: 'fulfilled', next: 'pcc-2019' }));
    expect(next([yearlyRecorded], told)).toEqual({
      id: 'pcc-2019',
      version: 0,
      events: [nextRecorded({ commitment: 'pcc-2019', timeframe: when('2019-24') })],
    });
  });

  it.each([
    ['pcc', 15, 'pcc-16'],
    ['pcc-9', 9, 'pcc-10'],
    ['pcc-2018', 15, 'pcc-2018-16'],
    [`${'a'.repeat(60)}-b-1`, 9, `${'a'.repeat(60)}-10`],
  ])('numbers the next after %s, the %ith, as %s', (commitment, number, id) => {
    const recorded = { ...yearlyRecorded, data: { ...terms, commitment, recurrence: { ...yearly, number } } };
    expect(next([recorded], { outcome: 'fulfilled' })?.id).toBe(id);
  });

  it('begins the next with its own number and what it follows', () => {
    const { type, data } = yearlyRecorded;
    const { state } = given({ type, data: { ...data, commitment: 'pcc-16', follows: 'pcc-15' } });
    expect(state).toMatchObject({
      stage: 'open',
      follows: 'pcc-15',
      links: [{ relation: 'follows-from', to: 'pcc-15' }],
    });
  });

  it.each(['withdrawn', 'superseded'] as const)('as %s ends the series', (outcome) => {
    given(yearlyRecorded).when(close({ outcome })).thenEvents(closed({ outcome }));
    expect(next([yearlyRecorded], { outcome })).toBeUndefined();
  });

  it('twice, or again after reopening, opens no second one', () => {
    const first = closed({ outcome: 'fulfilled', next: 'pcc-16' });
    expect(next([yearlyRecorded, first], { outcome: 'fulfilled' })).toBeUndefined();
    given(yearlyRecorded, first, wasReopened)
      .when(close({ outcome: 'fulfilled' }))
      .thenEvents(wasClosed);
    const again = [yearlyRecorded, first, wasReopened, wasClosed, wasReopened];
    expect(next(again, { outcome: 'fulfilled' })).toBeUndefined();
    expect(given(...again).state).toMatchObject({ next: 'pcc-16' });
  });

  it('that is the last a series can number opens none', () => {
    const last: Happening = {
      type: 'RecurrenceSet',
      data: { recurrence: { ...yearly, number: LAST_NUMBER } },
    };
    given(yearlyRecorded, last)
      .when(close({ outcome: 'fulfilled' }))
      .thenEvents(wasClosed);
  });

  it('is not what any other command does', () => {
    const { state, when } = given(yearlyRecorded);
    const { command } = when({ type: 'TagCommitment', data: { tags: [] } });
    expect(nextOccurrence(command, state)).toBeUndefined();
  });

  const opened = closed({ outcome: 'fulfilled', next: 'pcc-16' });
  it.each<[string, Happening[], Closing['outcome'], string]>([
    ['does not recur', [wasRecorded], 'fulfilled', 'it does not recur'],
    ['is withdrawn', [yearlyRecorded], 'withdrawn', 'a series ends with an occurrence that is withdrawn'],
    [
      'is followed already',
      [yearlyRecorded, opened, wasReopened],
      'fulfilled',
      '"pcc-16" follows it already',
    ],
  ])('naming a next one is refused when it %s', (_, history, outcome, detail) => {
    given(...history)
      .when(close({ outcome, next: {} }))
      .thenRejected('NO_NEXT_OCCURRENCE', { detail, pointer: '/next' });
  });

  it('naming itself as the next is refused', () => {
    given(yearlyRecorded)
      .when(close({ outcome: 'fulfilled', next: { commitment: 'pcc-15' } }))
      .thenRejected('COMMITMENT_EXISTS', { pointer: '/next/commitment' });
  });

  it('with a wrong timeframe for the next is refused', () => {
    given(yearlyRecorded)
      .when(close({ outcome: 'fulfilled', next: { timeframe: { edtf: 'next year' } } }))
      .thenRejected('TIMEFRAME_MALFORMED', { pointer: '/next/timeframe/edtf' });
  });
});
