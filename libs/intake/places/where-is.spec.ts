import { whereIs } from './where-is.js';

test.each([
  ['Astana', 'KZ', 'Asia/Almaty', 'north'],
  ['astana', 'KZ', 'Asia/Almaty', 'north'],
  ['Palais des Nations, Genève', 'CH', 'Europe/Zurich', 'north'],
  ['București', 'RO', 'Europe/Bucharest', 'north'],
  ['Kazakhstan', 'KZ', 'Asia/Almaty', 'north'],
  ['Canberra, Australia', 'AU', 'Australia/Sydney', 'south'],
])('%s lies in %s', (written, code, zone, hemisphere) => {
  expect(whereIs(written)).toEqual({ code, zone, hemisphere });
});

test.each(['', 'Somewhere', 'the Rome Statute'])('nobody knows where "%s" is', (written) => {
  expect(whereIs(written)).toBeNull();
});
