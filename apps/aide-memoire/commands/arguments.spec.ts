import { InvalidArgumentError } from 'commander';
import { actor, count, day, httpAddress, moment } from './arguments.js';

describe('arguments', () => {
  it('takes a day for nine in the morning, UTC, and an instant as it is', () => {
    expect(moment('2018-10-25')).toBe('2018-10-25T09:00:00.000Z');
    expect(moment('2018-10-25T23:30:00Z')).toBe('2018-10-25T23:30:00.000Z');
  });

  it('refuses what is no day, no moment, no number', () => {
    for (const wrong of ['2018-02-30', 'yesterday', '', '2018-10-25T25:00:00Z']) {
      expect(() => moment(wrong)).toThrow(InvalidArgumentError);
    }
    expect(() => day('2018-02-30')).toThrow(InvalidArgumentError);
    expect(() => count('-1')).toThrow(InvalidArgumentError);
    expect(() => actor('ana b')).toThrow(InvalidArgumentError);
    expect(() => httpAddress('ftp://example.org')).toThrow(InvalidArgumentError);
  });

  it('says why a name is refused that only looks like another', () => {
    expect(() => actor('staff:\u0430na')).toThrow(/looks like letters of another/);
    expect(() => actor('\u0430na')).toThrow(/write it in one alphabet/);
  });

  it('takes a name alone for one of our staff', () => {
    expect([actor('ana'), actor('desk:registry')]).toEqual(['staff:ana', 'desk:registry']);
  });
});
