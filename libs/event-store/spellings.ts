import type { Parties } from '#domain/commitments/commitment.terms.js';
import { asName } from '#domain/values.js';

/**
 * Events of before commands composed what they are given hold names as they were typed: "Ministry  of Justice " beside
 * "Ministry of Justice". The log keeps them to the letter; they are read as they would be recorded today, so that one body
 * is one body. No version of a schema: what they say is the same.
 */
export const spelt = (type: string, data: unknown): unknown => {
  const respell = named[type];
  try {
    return respell ? respell(data as never) : data;
  } catch {
    // It does not hold to its schema: whoever reads it by that says so, and of which event.
    return data;
  }
};

/** Of nearly all names, nothing is to be changed. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

const nameOf = <Name extends string | null | undefined>(name: Name): Name =>
  typeof name === 'string' && !isPlain.test(name) ? (asName(name) as Name) : name;

const namesOf = (names: readonly string[]): readonly string[] =>
  names.every((name) => isPlain.test(name)) ? names : [...new Set(names.map(asName))];

const partiesOf = ({ responsible, supporting, counterparts, owner }: Parties) => ({
  responsible: nameOf(responsible),
  supporting: namesOf(supporting),
  counterparts: namesOf(counterparts),
  owner,
});

interface OfParties {
  readonly parties: Parties;
}
interface Tagged {
  readonly tags: readonly string[];
}
interface OfVisit {
  readonly delegation?: { readonly name: string };
  readonly host?: { readonly body: string };
}

/** Of an event that names bodies, tags, or both. */
const ofBodies = ({ parties, tags, ...same }: Partial<OfParties & Tagged>) => ({
  ...same,
  ...(parties && { parties: partiesOf(parties) }),
  ...(tags && { tags: namesOf(tags) }),
});

const ofVisit = ({ delegation, host, ...same }: OfVisit) => ({
  ...same,
  ...(delegation && { delegation: { ...delegation, name: nameOf(delegation.name) } }),
  ...(host && { host: { ...host, body: nameOf(host.body) } }),
});

const ofMeeting = ({ meeting, ...same }: { readonly meeting: { readonly body?: string } }) => ({
  ...same,
  meeting: { ...meeting, ...(meeting.body !== undefined && { body: nameOf(meeting.body) }) },
});

/** The events that name bodies or tags, by which others are found. */
const named: { readonly [type: string]: (data: never) => unknown } = {
  CommitmentProposed: ofBodies,
  CommitmentRecorded: ofBodies,
  CommitmentAssigned: ofBodies,
  BodyRenamed: ({ from, to, ...same }: OfParties & { readonly from: string; readonly to: string }) => ({
    ...ofBodies(same),
    from: nameOf(from),
    to: nameOf(to),
  }),
  CommitmentTagged: ofBodies,
  VisitRecorded: ofVisit,
  VisitAmended: ofVisit,
  MeetingNoted: ofMeeting,
  MeetingAmended: ofMeeting,
  ReaderDescribed: ({ body, ...same }: { readonly body: string | null }) => ({ ...same, body: nameOf(body) }),
};
