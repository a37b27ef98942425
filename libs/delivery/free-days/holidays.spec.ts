import { HolidaysUnknown, holidaysOf } from './holidays.js';
import { holidaysOfYears } from './holidays-of-years.js';

describe('public holidays', () => {
  test('of both sides, in English, with where they come from', async () => {
    const { days, from } = await holidaysOf({ country: 'KZ', years: [2018, 2019] });
    expect(days).toContainEqual({ first: '2018-12-16', last: '2018-12-16', name: 'Independence Day' });
    expect(days.map(({ first }) => first)).toContain('2019-03-22');
    expect(from).toMatch(/^date-holidays \d+\.\d+\.\d+ \(CC BY-SA 3\.0\)$/);
    expect((await holidaysOf({ country: 'BE', years: [2018] })).days.map(({ first }) => first)).toContain(
      '2018-07-21',
    );
  });

  test('that begin at sunset are their first whole day', async () => {
    expect((await holidaysOf({ country: 'KZ', years: [2018] })).days.map(({ first }) => first)).toContain(
      '2018-08-21',
    );
  });

  test('of a part of a country are more', async () => {
    const days = (region?: string) =>
      holidaysOf({ country: 'DE', years: [2018], region }).then((holidays) => holidays.days.length);
    expect(await days('BY')).toBeGreaterThan(await days());
  });

  test.each([
    ['KX', undefined, /of KX; the nearest known: KE, KM, KN, KR, KY, KZ, AX, CX; all are at https:\S+$/],
    ['UK', undefined, /of UK; the nearest known: GB, .*; all are at/],
    ['DE', 'BZ', /of DE-BZ; the nearest known: BB, BE, BW, BY, .*; all are at/],
    ['IE', 'ZZ', /of IE-ZZ; none of its parts is known, only the whole$/],
  ])('that nothing is known of are refused with what may be meant: %s %s', async (country, region, told) => {
    const refused = await holidaysOf({ country, years: [2018], region }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HolidaysUnknown);
    const { message } = refused as HolidaysUnknown;
    expect(message).toMatch(told);
    expect(message.length).toBeLessThan(200);
  });

  test('without the library say how to install it', async () => {
    const missing = () => import(`${'date-holidays'}-that-is-not-there`);
    expect(await holidaysOfYears({ country: 'BE', years: [2018] }, missing)).toEqual({
      notInstalled: expect.stringContaining('npm install --include=optional'),
    });
  });
});
