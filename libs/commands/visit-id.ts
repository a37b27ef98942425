import { type VisitId, visitId, wordsOfAddresses } from '#domain/values.js';

const longest = 64;

/**
 * An id a person can read: the title's letters and the year. `attempt` tells apart visits that would have
 * the same; a title of which no Latin letter remains is called "visit".
 */
export const visitIdFor = (title: string, edtf: string, attempt: number): VisitId => {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const year = /\d{4}/.exec(edtf)?.[0];
  const dated = year && !words.split('-').includes(year) ? `-${year}` : '';
  const suffix = attempt > 1 ? `${dated}-${attempt}` : dated;
  const stem = words.slice(0, longest - suffix.length).replace(/-+$/, '');
  const id = `${stem || 'visit'}${suffix}`;
  return visitId.parse(wordsOfAddresses.has(id) ? `visit-${id}` : id);
};
