import { eventExamples } from '#domain/event-examples.js';
import { spelt } from './spellings.js';

const looseNames = [
  'Ministry of Justice ',
  ' Ministry of Justice',
  'Ministry  of Justice',
  'Ministry\u00a0of Justice',
  'Ministry of Justice\u200b',
];

describe('names as they were stored before they were composed', () => {
  test.each(looseNames)('%j is the body that is called so today', (name) => {
    const parties = {
      responsible: name,
      supporting: [name, 'Ministry of Justice'],
      counterparts: [],
      owner: null,
    };
    const proper = {
      responsible: 'Ministry of Justice',
      supporting: ['Ministry of Justice'],
      counterparts: [],
      owner: null,
    };
    const at = '2018-08-20T09:30:00.000Z';
    expect(spelt('CommitmentAssigned', { parties, at })).toEqual({ parties: proper, at });
    expect(spelt('CommitmentRecorded', { parties, tags: [name], at })).toEqual({
      parties: proper,
      tags: ['Ministry of Justice'],
      at,
    });
    expect(spelt('BodyRenamed', { from: name, to: 'Justice', parties })).toMatchObject({
      from: 'Ministry of Justice',
      to: 'Justice',
    });
    expect(spelt('ReaderDescribed', { reader: 'body:j', body: name })).toMatchObject({
      body: 'Ministry of Justice',
    });
    expect(spelt('VisitAmended', { host: { body: name, country: 'KZ' } })).toEqual({
      host: { body: 'Ministry of Justice', country: 'KZ' },
    });
    expect(spelt('MeetingNoted', { meeting: { id: 'm', body: name } })).toMatchObject({
      meeting: { body: 'Ministry of Justice' },
    });
  });

  test('composed and decomposed letters are one', () => {
    expect(spelt('ReaderDescribed', { body: 'Ministe\u0301rio' })).toEqual({ body: 'Minist\u00e9rio' });
  });

  test('what is recorded today is read to the letter', () => {
    for (const [type, versions] of Object.entries(eventExamples))
      for (const data of Object.values(versions)) expect(spelt(type, data)).toEqual(data);
  });

  test('what does not hold to its schema is left as it is', () => {
    const broken = [null, {}, { parties: 1 }, { parties: {} }, { tags: 'a' }, { meeting: null }];
    for (const type of Object.keys(eventExamples))
      for (const data of broken) expect(spelt(type, data)).toEqual(data);
  });
});
