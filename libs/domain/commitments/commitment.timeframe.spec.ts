import {
  asked,
  autumn,
  correctTo,
  given,
  inAutumn,
  note,
  postponeTo,
  undated,
  undatedRecorded,
  wasAccepted,
  wasClosed,
  wasCorrected,
  wasNarrowed,
  wasPostponed,
  wasProposed,
  wasRecorded,
  when,
} from '#test/support/return-visit.js';
import { quoteOf, report } from '#test/support/visit-to-astana.js';
import { slipDays } from './commitment.js';
import { isAt } from './commitment.state.js';

const narrowTo = (edtf: string) =>
  ({ type: 'NarrowTimeframe', data: { timeframe: { edtf }, because: note } }) as const;

const openAfter = (...history: Parameters<typeof given>) => {
  const { state } = given(...history);
  if (!isAt(state, 'open')) throw new Error(`is ${state.stage}`);
  return { baseline: state.baseline, slip: slipDays(state), postponements: state.postponements };
};

describe('Narrowing the timeframe', () => {
  it('to days inside the window so far says so, and why', () => {
    given(wasRecorded)
      .when(narrowTo('2018-11-12/2018-11-14'))
      .thenEvents(wasNarrowed('2018-11-12/2018-11-14'));
  });

  it('also of a proposal', () => {
    given(wasProposed).when(narrowTo('2018-11')).thenEvents(wasNarrowed('2018-11'));
  });

  it('by the words of a source points at them', () => {
    const because = { quote: { source: 'report', exact: 'in November' } };
    given(wasRecorded)
      .when({ type: 'NarrowTimeframe', data: { timeframe: { edtf: '2018-11' }, because } })
      .thenEvents({
        type: 'TimeframeNarrowed',
        data: { timeframe: when('2018-11'), because: { quote: quoteOf(report, 'in November') } },
      });
  });

  it('of an undated one may be to anything', () => {
    given(undatedRecorded).when(narrowTo('2031-05-02')).thenEvents(wasNarrowed('2031-05-02'));
  });

  it('to what it is already says nothing, though its words are not repeated', () => {
    given(wasRecorded).when(narrowTo('2018-23')).thenNothing();
    given(wasRecorded)
      .when({ type: 'NarrowTimeframe', data: { timeframe: inAutumn, because: note } })
      .thenNothing();
  });

  it('keeps its zone and its hemisphere unless others are given', () => {
    const south = {
      ...autumn,
      hemisphere: 'south',
      zone: 'Australia/Sydney',
      window: { first: '2018-03-01', last: '2018-05-31' },
    } as const;
    given({ ...wasRecorded, data: { ...wasRecorded.data, timeframe: south } })
      .when(narrowTo('2018-05'))
      .thenEvents({
        type: 'TimeframeNarrowed',
        data: {
          timeframe: {
            edtf: '2018-05',
            zone: 'Australia/Sydney',
            hemisphere: 'south',
            window: { first: '2018-05-01', last: '2018-05-31' },
          },
          because: note,
        },
      });
  });

  it.each(['2018-12', '2018-11/2018-12', '2018', ''])(
    'to "%s", outside the window so far, is refused',
    (edtf) => {
      given(wasRecorded)
        .when(narrowTo(edtf))
        .thenRejected('NOT_NARROWER', {
          detail: `"${edtf}" is not inside "2018-23"`,
          pointer: '/timeframe/edtf',
          hint: 'postpone it instead',
        });
    },
  );

  it('of a proposal to days outside is refused with a way that a proposal has', () => {
    given(wasProposed)
      .when(narrowTo('2019'))
      .thenRejected('NOT_NARROWER', { hint: 'accept it and postpone it, or dismiss it and record it anew' });
  });

  it('of a closed one, or of none, is refused', () => {
    given(wasRecorded, wasClosed).when(narrowTo('2018-11')).thenRejected('COMMITMENT_NOT_OPEN');
    given().when(narrowTo('2018-11')).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

describe('Postponing', () => {
  it.each(['2018-12', '2018-08', '2018-11/2018-12', '2018', ''])(
    'moves the window to "%s" and says why, who asked and who decided',
    (edtf) => {
      given(wasRecorded).when(postponeTo(edtf)).thenEvents(wasPostponed(edtf));
    },
  );

  it('to what it is already says nothing', () => {
    given(wasRecorded, wasPostponed('2018-12')).when(postponeTo('2018-12')).thenNothing();
    given(wasRecorded).when(postponeTo('2018-23')).thenNothing();
  });

  it('to the same days in another form is refused', () => {
    given(wasRecorded).when(postponeTo('2018-09/2018-11')).thenRejected('NOT_MOVED', {
      detail: '"2018-09/2018-11" are the same days as "2018-23"',
      pointer: '/timeframe/edtf',
      hint: 'narrow its timeframe instead',
    });
  });

  it.each(['2018-09-01', '2018-10', '2018-11-12/2018-11-30'])(
    'to "%s", inside the window, is refused: that is narrowing, and no slip',
    (edtf) => {
      given(wasRecorded)
        .when(postponeTo(edtf))
        .thenRejected('NOT_MOVED', {
          detail: `"${edtf}" is inside "2018-23"`,
          pointer: '/timeframe/edtf',
          hint: 'narrow its timeframe instead',
        });
    },
  );

  it('what has no date yet is refused', () => {
    given(undatedRecorded)
      .when(postponeTo('2018-12'))
      .thenRejected('NOT_MOVED', { detail: 'it has no date yet', hint: 'narrow its timeframe instead' });
  });

  it('a proposal, a closed one, or none, is refused', () => {
    given(wasProposed)
      .when(postponeTo('2018-12'))
      .thenRejected('COMMITMENT_NOT_OPEN', { hint: 'accept it first' });
    given(wasRecorded, wasClosed).when(postponeTo('2018-12')).thenRejected('COMMITMENT_NOT_OPEN');
    given().when(postponeTo('2018-12')).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

describe('The baseline', () => {
  it('is the first window with a day in it, however it moves', () => {
    expect(openAfter(wasRecorded, wasNarrowed('2018-11'), wasPostponed('2018-12')).baseline).toEqual(
      autumn.window,
    );
  });

  it('of a proposal is the window proposed', () => {
    expect(openAfter(wasProposed, wasNarrowed('2018-11'), wasAccepted).baseline).toEqual(autumn.window);
  });

  it('of one recorded without a date is the first it was narrowed to', () => {
    expect(openAfter(undatedRecorded).baseline).toBeNull();
    expect(openAfter(undatedRecorded, wasNarrowed('2018-11'), wasNarrowed('2018-11-12')).baseline).toEqual(
      when('2018-11').window,
    );
  });
});

describe('The slip', () => {
  it('is none until a postponement, though narrowing brings the last day nearer', () => {
    expect(openAfter(wasRecorded, wasNarrowed('2018-11-12'))).toMatchObject({ slip: 0, postponements: 0 });
  });

  it('is kept over postponements, from the last day of the baseline', () => {
    expect(openAfter(wasRecorded, wasPostponed('2018-12-03'))).toMatchObject({ slip: 3, postponements: 1 });
    expect(openAfter(wasRecorded, wasPostponed('2018-12-03'), wasPostponed('2019-01-30'))).toMatchObject({
      slip: 61,
      postponements: 2,
    });
  });

  it('is smaller once a postponed window is narrowed, and less than none when brought forward', () => {
    expect(openAfter(wasRecorded, wasPostponed('2018-12'), wasNarrowed('2018-12-05')).slip).toBe(5);
    expect(openAfter(wasRecorded, wasPostponed('2018-08-30')).slip).toBe(-92);
  });

  it('is not known while there is no date', () => {
    expect(openAfter(wasRecorded, wasPostponed(''))).toMatchObject({ slip: null, postponements: 1 });
    expect(openAfter(wasRecorded, wasPostponed(''), wasNarrowed('2018-12-01')).slip).toBe(1);
  });
});

it('An undated commitment stays undated until somebody says a date', () => {
  expect(given(undatedRecorded).state).toMatchObject({ terms: { timeframe: undated } });
  given()
    .when({ type: 'RecordCommitment', data: { ...asked, timeframe: { edtf: '' } } })
    .thenEvents(undatedRecorded);
});

describe('Correcting the timeframe, a slip of the pen', () => {
  it('of the first date gives another, and is no postponement', () => {
    given(wasRecorded)
      .when(correctTo('2019-23'))
      .thenEvents(wasCorrected('2019-23', 1, 'window', 'baseline'));
    expect(openAfter(wasRecorded, wasCorrected('2019-23', 1, 'window', 'baseline'))).toEqual({
      baseline: when('2019-23').window,
      slip: 0,
      postponements: 0,
    });
  });

  it('of a later date leaves the first one, and counts the slip anew', () => {
    const history = [wasRecorded, wasPostponed('2029-03')] as const;
    given(...history)
      .when(correctTo('2019-03'))
      .thenEvents(wasCorrected('2019-03', 2, 'window'));
    expect(openAfter(...history, wasCorrected('2019-03', 2, 'window'))).toEqual({
      baseline: autumn.window,
      slip: 121,
      postponements: 1,
    });
  });

  it('of a postponement to where it stood before is none, and counts again once it is corrected to elsewhere', () => {
    const counted = (edtf: string, postponements: number) => {
      const { type, data } = wasCorrected(edtf, 2, 'window');
      return { type, data: { ...data, postponements } };
    };
    const [tookBack, again] = [counted('2018-23', 0), counted('2019-03', 1)];
    given(wasRecorded, wasPostponed('2019-03')).when(correctTo('2018-23')).thenEvents(tookBack);
    expect(openAfter(wasRecorded, wasPostponed('2019-03'), tookBack)).toMatchObject({
      slip: 0,
      postponements: 0,
    });
    const narrowed = [wasRecorded, wasPostponed('2019-03'), tookBack, wasNarrowed('2018-11-12')] as const;
    expect(openAfter(...narrowed)).toMatchObject({ slip: 0, postponements: 0 });
    given(wasRecorded, wasPostponed('2019-03'), tookBack).when(correctTo('2019-03')).thenEvents(again);
    expect(openAfter(wasRecorded, wasPostponed('2019-03'), tookBack, again)).toMatchObject({
      postponements: 1,
    });
    given(wasRecorded, wasPostponed('2019-03'), tookBack, again)
      .when(correctTo('2019-04'))
      .thenEvents(wasCorrected('2019-04', 2, 'window'));
  });

  it('of the first date, when it was postponed since, corrects by how much it slipped', () => {
    const history = [wasRecorded, wasPostponed('2019-03')] as const;
    given(...history)
      .when(correctTo('2018-12', { corrects: 1 }))
      .thenEvents(wasCorrected('2018-12', 1, 'baseline'));
    const { state } = given(...history, wasCorrected('2018-12', 1, 'baseline'));
    expect(state).toMatchObject({ terms: { timeframe: when('2019-03') } });
    expect(openAfter(...history, wasCorrected('2018-12', 1, 'baseline'))).toEqual({
      baseline: when('2018-12').window,
      slip: 90,
      postponements: 1,
    });
  });

  it('corrects a correction, and still names the event that set the date', () => {
    given(wasRecorded, wasCorrected('2019-23', 1, 'window', 'baseline'))
      .when(correctTo('2017-23'))
      .thenEvents(wasCorrected('2017-23', 1, 'window', 'baseline'));
  });

  it('that gives an undated one its first date sets the baseline', () => {
    given(undatedRecorded)
      .when(correctTo('2018-11'))
      .thenEvents(wasCorrected('2018-11', 1, 'window'));
    expect(openAfter(undatedRecorded, wasCorrected('2018-11', 1, 'window')).baseline).toEqual(
      when('2018-11').window,
    );
  });

  it('is made of proposals, and after closing too', () => {
    given(wasProposed)
      .when(correctTo('2018-11'))
      .thenEvents(wasCorrected('2018-11', 1, 'window', 'baseline'));
    given(wasRecorded, wasClosed)
      .when(correctTo('2018-11'))
      .thenEvents(wasCorrected('2018-11', 1, 'window', 'baseline'));
  });

  it('to what stands already says nothing', () => {
    given(wasRecorded).when(correctTo('2018-23')).thenNothing();
    given(wasRecorded, wasPostponed('2019-03'))
      .when(correctTo('2018-23', { corrects: 1 }))
      .thenNothing();
  });

  it('is refused of a date that counts for nothing any more', () => {
    given(wasRecorded, wasPostponed('2019-03'), wasPostponed('2019-05'))
      .when(correctTo('2019-04', { corrects: 2 }))
      .thenRejected('DATE_NOT_IN_USE', {
        pointer: '/corrects',
        hint: 'version 3 set the date that holds, version 1 the first one',
      });
  });
});
