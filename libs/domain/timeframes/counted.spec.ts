import { localDate } from '../values.js';
import { countedIn, countedText } from './counted.js';

describe('Working days that somebody counts', () => {
  test.each([
    ['within 20 working days of 2018-08-27', 20, true],
    ['Within  20 business days from 2018-08-27 ', 20, true],
    ['20 working days after 2018-08-27', 20, false],
    ['in 1 working day from 2018-08-27', 1, false],
    ['în termen de 20 de zile lucrătoare de la 2018-08-27', 20, true],
    ['in termen de 5 zile lucratoare de la 2018-08-27', 5, true],
    ['5 zile lucrătoare după 2018-08-27', 5, false],
  ])('are read: %s', (text, workingDays, isWithin) => {
    const counted = { workingDays, from: '2018-08-27', isWithin };
    expect(countedIn(text)).toEqual(counted);
    expect(countedIn(countedText({ ...counted, from: localDate.parse(counted.from) }))).toEqual(counted);
  });

  test.each([
    'within 20 days of 2018-08-27',
    'within 0 working days of 2018-08-27',
    'within 401 working days of 2018-08-27',
    'within 20 working days of 2018-02-30',
    'within 20 working days of receipt',
    '2018-08-27',
  ])('are not: %s', (text) => {
    expect(countedIn(text)).toBeUndefined();
  });
});
