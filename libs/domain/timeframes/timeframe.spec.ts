import fc from 'fast-check';
import { astana, brussels, edtf, hemisphere, timeframeOf, zone } from '#test/support/timeframes.js';
import { isNarrower, isUndated, resolveTimeframe, sameTimeframe, slipInDays } from './timeframe.js';
import { timeframe } from './timeframe.schema.js';

const resolved = fc
  .record({ edtf, zone, hemisphere })
  .map(({ edtf, ...place }) => resolveTimeframe({ edtf }, place));

describe('resolving', () => {
  test('keeps the source’s words and language, takes zone and hemisphere from the place', () => {
    expect(resolveTimeframe({ edtf: '2018-23', words: 'toamna aceasta', language: 'ro' }, astana)).toEqual({
      edtf: '2018-23',
      words: 'toamna aceasta',
      language: 'ro',
      zone: 'Asia/Almaty',
      hemisphere: 'north',
      window: { first: '2018-09-01', last: '2018-11-30' },
    });
  });

  test('lets the input say another zone and hemisphere than the place’s', () => {
    const there = resolveTimeframe(
      { edtf: '2018-23', zone: 'Australia/Sydney', hemisphere: 'south' },
      brussels,
    );
    expect(there).toMatchObject({ zone: 'Australia/Sydney', window: { first: '2018-03-01' } });
  });

  test('cuts the blanks around the expression', () => {
    expect(timeframeOf(' 2018-11 \n').edtf).toBe('2018-11');
    expect(isUndated(timeframeOf('  '))).toBe(true);
  });

  test('gives what events may store, and the same again when resolved from what was stored', () => {
    fc.assert(
      fc.property(resolved, (once) => {
        expect(timeframe.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
        const { window: _, ...input } = once;
        expect(sameTimeframe(resolveTimeframe(input, brussels), once)).toBe(true);
      }),
    );
  });
});

describe('undated', () => {
  test.each(['', 'XXXX', '/', '../..'])('is “%s”', (text) => {
    expect(isUndated(timeframeOf(text))).toBe(true);
  });

  test.each(['2018', '2018-11/..', '/2018-11'])('is not “%s”', (text) => {
    expect(isUndated(timeframeOf(text))).toBe(false);
  });
});

describe('narrowing', () => {
  test.each([
    ['2018-11-20/2018-11-21', '2018-11'],
    ['2018-11', '2018-23'],
    ['2018-11', '2018-11~'],
    ['2018-11', '2018-06/..'],
    ['2018-11/..', '2018/..'],
    ['2018-11', ''],
    ['', ''],
  ])('%s is inside %s', (inner, outer) => {
    expect(isNarrower(timeframeOf(inner), timeframeOf(outer))).toBe(true);
  });

  test.each([
    ['2018-12', '2018-23'],
    ['2018-11-20/2018-12-01', '2018-11'],
    ['2018-11/..', '2018'],
    ['2018-10/..', '2018-11/..'],
    ['', '2018'],
  ])('%s is not inside %s', (inner, outer) => {
    expect(isNarrower(timeframeOf(inner), timeframeOf(outer))).toBe(false);
  });

  test('is a partial order of windows', () => {
    fc.assert(
      fc.property(resolved, resolved, resolved, (a, b, c) => {
        expect(isNarrower(a, a)).toBe(true);
        if (isNarrower(a, b) && isNarrower(b, a)) expect(a.window).toEqual(b.window);
        if (isNarrower(a, b) && isNarrower(b, c)) expect(isNarrower(a, c)).toBe(true);
        expect(isNarrower(a, timeframeOf(''))).toBe(true);
      }),
    );
  });

  test('holds between a date and the coarser one it is a part of', () => {
    const steps = ['2018-11-20', '2018-11-2X', '2018-11', '2018-23', '2018-41', '2018', '201X', '20XX', ''];
    for (const [i, inner] of steps.entries())
      for (const outer of steps.slice(i))
        expect(isNarrower(timeframeOf(inner), timeframeOf(outer))).toBe(true);
  });
});

describe('two timeframes are the same', () => {
  const autumn = resolveTimeframe({ edtf: '2018-23', words: 'this autumn', language: 'en' }, astana);

  test('when every field says the same', () => {
    expect(sameTimeframe(autumn, { ...autumn })).toBe(true);
  });

  test.each([
    { edtf: '2018-23~' },
    { words: 'toamna aceasta' },
    { language: 'ro' },
    { zone: 'Europe/Brussels' },
    { hemisphere: 'south' as const },
  ])('but not when %j', (change) => {
    expect(sameTimeframe(autumn, { ...autumn, ...change })).toBe(false);
  });
});

describe('slip', () => {
  const slip = (baseline: string, now: string) =>
    slipInDays(timeframeOf(baseline).window, timeframeOf(now).window);

  test('is how far the last day has moved', () => {
    expect(slip('2018-11', '2018-12')).toBe(31);
    expect(slip('2018-23', '2018-11-20/2018-11-21')).toBe(-9);
    expect(slip('2018-11-20', '2018-11-20')).toBe(0);
    expect(slip('2020-02', '2021-02')).toBe(365);
  });

  test('is not known while either has no last day', () => {
    expect(slip('', '2018-11')).toBeNull();
    expect(slip('2018-11', '2018-11/..')).toBeNull();
  });
});
