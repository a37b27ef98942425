import { ana, dan, id, mailbox, readerNamed, readersOf } from '#test/support/planning.js';
import { defaultReader, headOf, mailboxOf, reached, readerOf, registryOf } from './described-readers.js';

describe('Who is not described', () => {
  it('is written to at eight in Brussels, in English, into the outbox', () => {
    expect(defaultReader(id('staff:eva.marin'), new Map())).toEqual({
      id: 'staff:eva.marin',
      name: 'eva.marin',
      body: null,
      email: null,
      languages: ['en'],
      zone: 'Europe/Brussels',
      hour: 8,
      rhythm: 'each',
      weekday: 1,
      head: null,
      removed: false,
    });
  });

  it('is written to as the registry is, yet not at its address', () => {
    const registry = readerNamed('desk:registry', {
      zone: 'Europe/Bucharest',
      hour: 9,
      head: id('staff:dan'),
    });
    expect(readerOf(id('staff:eva'), readersOf(registry))).toMatchObject({
      name: 'eva',
      zone: 'Europe/Bucharest',
      hour: 9,
      email: null,
      head: null,
    });
  });
});

describe('Who is reached', () => {
  it('is the reader, or once they are removed their head, or the registry', () => {
    const gone = { ...ana, removed: true };
    expect(reached(ana, readersOf(ana, dan))).toBe(ana);
    expect(reached(gone, readersOf(gone, dan))).toBe(dan);
    expect(reached(gone, readersOf(gone, { ...dan, removed: true })).id).toBe('desk:registry');
    expect(reached({ ...gone, head: null }, new Map()).id).toBe('desk:registry');
  });

  it('is always the registry in the end, even when it was removed', () => {
    const registry = readerNamed('desk:registry', { removed: true });
    expect(registryOf(readersOf(registry))).toMatchObject({
      id: 'desk:registry',
      removed: false,
      email: null,
    });
  });

  it('one level up is nobody when there is none or they were removed', () => {
    expect(headOf(ana, readersOf(dan))).toBe(dan);
    expect(headOf(dan, readersOf(dan))).toBeUndefined();
    expect(headOf(ana, readersOf({ ...dan, removed: true }))).toBeUndefined();
  });
});

it('A body’s mailbox has its name exactly', () => {
  const readers = readersOf(ana, mailbox);
  expect(mailboxOf('Subcommittee on Human Rights', readers)).toBe(mailbox);
  expect(mailboxOf('Subcommittee on human rights', readers)).toBeUndefined();
});
