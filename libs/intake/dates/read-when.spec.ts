import { de } from '../languages/de.js';
import { en } from '../languages/en.js';
import { es } from '../languages/es.js';
import { fr } from '../languages/fr.js';
import { pl } from '../languages/pl.js';
import { pt } from '../languages/pt.js';
import { ro } from '../languages/ro.js';
import { readWhen } from './read-when.js';

const languages = { de, en, es, fr, pl, pt, ro };
const on = { today: '2018-10-25', hemisphere: 'north' } as const;

test.each([
  ['en', 'this autumn', '2018-23', 'this autumn'],
  ['en', 'this weekend', '2018-10-27/2018-10-28', 'this weekend'],
  ['en', 'next weekend', '2018-11-03/2018-11-04', 'next weekend'],
  ['en', 'this quarter', '2018-36', 'this quarter'],
  ['en', 'next quarter', '2019-33', 'next quarter'],
  ['en', 'in the first six months of 2019', '2019-40', 'first six months of 2019'],
  ['de', 'bis Monatsende', '../2018-10-31', 'bis Monatsende'],
  ['de', 'am kommenden Sonntag', '2018-10-28', 'kommenden Sonntag'],
  ['fr', 'dimanche prochain', '2018-10-28', 'dimanche prochain'],
  ['pt', 'no dia 14 de dezembro', '2018-12-14', '14 de dezembro'],
  ['es', 'el día 8 de diciembre', '2018-12-08', '8 de diciembre'],
  ['pl', 'uda się w przyszłym tygodniu', '2018-10-29/2018-11-04', 'przyszłym tygodniu'],
  ['en', 'autumn', '2018-23', 'autumn'],
  ['en', 'november', '2018-11', 'november'],
  ['en', 'november 2019', '2019-11', 'november 2019'],
  ['en', 'may', '2019-05', 'may'],
  ['en', 'next  spring', '2019-21', 'next spring'],
  ['en', '20-21 november', '2018-11-20/2018-11-21', '20-21 november'],
  ['en', 'by the end of march', '../2019-03-31', 'by the end of march'],
  ['en', 'before 12 November 2018', '../2018-11-11', 'before 12 November 2018'],
  ['en', 'within 60 days', '2018-10-25/2018-12-24', 'within 60 days'],
  ['en', 'next week', '2018-10-29/2018-11-04', 'next week'],
  ['en', 'tomorrow', '2018-10-26', 'tomorrow'],
  ['en', 'Q2 2019', '2019-34', 'Q2 2019'],
  ['en', '2019', '2019', '2019'],
  ['en', 'is expected to visit Astana this autumn.', '2018-23', 'this autumn'],
  ['ro', 'toamna aceasta', '2018-23', 'toamna aceasta'],
  ['ro', 'toamna', '2018-23', 'toamna'],
  ['ro', 'în noiembrie', '2018-11', 'noiembrie'],
  ['ro', 'noiembrie 2018', '2018-11', 'noiembrie 2018'],
  ['ro', 'până la sfârșitul lunii martie', '../2019-03-31', 'până la sfârșitul lunii martie'],
  ['ro', 'săptămâna viitoare', '2018-10-29/2018-11-04', 'săptămâna viitoare'],
  ['de', 'im herbst', '2018-23', 'herbst'],
] as const)('in %s "%s" is %s, said by "%s"', (language, text, edtf, words) => {
  expect(readWhen(text, languages[language], on)).toMatchObject({ edtf, words });
});

test.each(['', '   ', 'soon', 'when they are ready', 'as may be agreed', '31 February 2019'])(
  '"%s" is no date',
  (text) => {
    expect(readWhen(text, en, on)).toBeNull();
  },
);

test('"this autumn" is another one south of the equator', () => {
  expect(readWhen('this autumn', en, { ...on, hemisphere: 'south' })).toMatchObject({
    edtf: '2019-23',
    first: '2019-03-01',
  });
});
