import { visitToAstana } from '#test/support/visit-to-astana.js';

/** Bodies of requests that record a visit and commitments of it, as a clerk would send them. */
const words = 'The Human Rights Dialogue will be held in Brussels on 20-21 November 2018';

export const visit = { ...visitToAstana, visit: 'bench' };

export const source = {
  id: 'press-release',
  title: 'Press release',
  languages: ['en'],
  mediaType: 'text/plain',
  text: `${words}.\n`.padEnd(4000, 'The members thanked their hosts. '),
};

export const commitment = {
  visit: visit.visit,
  kind: 'dialogue',
  direction: 'joint',
  statement: 'Hold the Human Rights Dialogue',
  language: 'en',
  parties: { responsible: 'European External Action Service', counterparts: ['Ministry of Foreign Affairs'] },
  timeframe: { edtf: '2018-11-20/2018-11-21', words: '20-21 November 2018' },
  quotes: [{ source: source.id, exact: words }],
};
