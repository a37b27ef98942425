import { describe, expect, it } from '@jest/globals';
import { inShort, planWith } from '#test/support/planning.js';

describe('By the default rules', () => {
  it('a commitment is told of before and when its window opens and closes, and once it is overdue', () => {
    expect(inShort(planWith())).toEqual([
      '2018-10-19T06:00 unreported-60d/2018-08-20#1 staff:ana',
      '2018-11-06T07:00 opens-14d/2018-11-20 body:droi',
      '2018-11-06T07:00 opens-14d/2018-11-20 staff:ana',
      '2018-11-20T07:00 opens/2018-11-20 staff:ana',
      '2018-11-23T07:00 closes-7d/2018-11-30 body:droi',
      '2018-11-23T07:00 closes-7d/2018-11-30 staff:ana',
      '2018-11-30T07:00 closes/2018-11-30 staff:ana',
      '2018-12-07T07:00 overdue-7d/2018-11-30#1 body:droi',
      '2018-12-07T07:00 overdue-7d/2018-11-30#1 staff:ana',
    ]);
  });
});
