import { mailboxOf, reached, readerOf, registryOf } from '../readers/described-readers.js';
import type { ReaderId } from '../readers/reader.events.js';
import type { Recipient as To } from '../rules/rule.schema.js';
import type { Planning, Reader } from './planning.js';
import type { Role } from './reminders.events.js';

/** Somebody whom a rule writes to. */
export interface Recipient {
  readonly reader: Reader;
  readonly as: Role;
  /** Who is written to no more, and whose reminders these are. */
  readonly insteadOf?: ReaderId;
}

/** Whom a rule writes to, each once, in the order in which it names them; the registry where that is nobody. */
export const recipientsOf = (to: readonly To[], planning: Planning): Recipient[] => {
  const byId = new Map<ReaderId, Recipient>();
  for (const recipient of to.flatMap((one) => addressed(one, planning))) {
    if (!byId.has(recipient.reader.id)) byId.set(recipient.reader.id, recipient);
  }
  return byId.size > 0 ? [...byId.values()] : [{ reader: registryOf(planning.readers), as: 'nobody else' }];
};

const addressed = (to: To, { subject, readers, watchers }: Planning): Recipient[] => {
  const write =
    (as: Role) =>
    (meant: Reader): Recipient => {
      const reader = reached(meant, readers);
      return reader.id === meant.id ? { reader, as } : { reader, as, insteadOf: meant.id };
    };
  const { owner, responsible } = subject.parties;
  switch (to) {
    case 'owner':
      return owner === null ? [] : [write('owner')(readerOf(owner, readers))];
    case 'responsible': {
      const mailbox = responsible === null ? undefined : mailboxOf(responsible, readers);
      return mailbox ? [write('responsible')(mailbox)] : [];
    }
    case 'watchers':
      return watchers.toSorted().map((id) => write('watchers')(readerOf(id, readers)));
    default:
      return [write('named')(readerOf(to, readers))];
  }
};
