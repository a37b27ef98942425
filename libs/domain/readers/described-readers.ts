import type { Reader } from '../reminders/planning.js';
import { type ReaderId, type ReaderTerms, readerId } from './reader.events.js';

type Readers = ReadonlyMap<ReaderId, Reader>;

/** To whom goes what would otherwise reach nobody. */
export const REGISTRY: ReaderId = readerId.parse('desk:registry');

const unlessSaid: ReaderTerms = {
  name: 'registry',
  body: null,
  email: null,
  languages: ['en'],
  zone: 'Europe/Brussels',
  hour: 8,
  rhythm: 'each',
  weekday: 1,
  head: null,
};

/**
 * How somebody is written to whom nobody described: at the registry's hours and in its languages, into the outbox, with
 * nobody above them. Their name is the id's part after the colon.
 */
export const defaultReader = (id: ReaderId, readers: Readers): Reader => {
  const known = notDescribed.get(readers) ?? new Map<ReaderId, Reader>();
  notDescribed.set(readers, known);
  const reader = known.get(id) ?? madeUp(id, readers);
  known.set(id, reader);
  return reader;
};

/** A plan asks for the same few at each of its occurrences. */
const notDescribed = new WeakMap<Readers, Map<ReaderId, Reader>>();

const madeUp = (id: ReaderId, readers: Readers): Reader => {
  const { languages, zone, hour, rhythm, weekday } = readers.get(REGISTRY) ?? unlessSaid;
  const name = id.slice(id.indexOf(':') + 1);
  return { ...unlessSaid, id, name, languages, zone, hour, rhythm, weekday, removed: false };
};

/**
 * As described, or as `defaultReader` says. The registry is never without a reader: once it is removed, what is written to
 * it stays in the outbox.
 */
export const readerOf = (id: ReaderId, readers: Readers): Reader => {
  const described = readers.get(id);
  return described && !(described.removed && id === REGISTRY) ? described : defaultReader(id, readers);
};

export const registryOf = (readers: Readers): Reader => readerOf(REGISTRY, readers);

/** Who is written to in place of this reader: themselves, or once they are removed their head, or the registry. */
export const reached = (reader: Reader, readers: Readers): Reader => {
  if (!reader.removed) return reader;
  return headOf(reader, readers) ?? registryOf(readers);
};

/** Who is one level up, if they are still written to. */
export const headOf = ({ head }: Reader, readers: Readers): Reader | undefined => {
  if (head === null) return undefined;
  const found = readerOf(head, readers);
  return found.removed ? undefined : found;
};

const mailboxes = new WeakMap<Readers, ReadonlyMap<string, Reader>>();

/** The reader that is the mailbox of a body of exactly this name: of several, the first by id of those still written to. */
export const mailboxOf = (body: string, readers: Readers): Reader | undefined => {
  const known = mailboxes.get(readers);
  if (known) return known.get(body);
  const byBody = new Map<string, Reader>();
  for (const reader of [...readers.values()].toSorted(lastFirst))
    if (reader.body !== null) byBody.set(reader.body, reader);
  mailboxes.set(readers, byBody);
  return byBody.get(body);
};

const lastFirst = (one: Reader, other: Reader): number => {
  if (one.removed !== other.removed) return one.removed ? -1 : 1;
  return one.id < other.id ? 1 : -1;
};
