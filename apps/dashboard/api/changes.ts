/** What stands otherwise than at a moment: state against state, as the register compares them. */
import { queryOptions } from '@tanstack/react-query';
import type { Names } from '../components/person.js';
import { api, knownSince, type Schemas, took } from './client.js';
import type { Whose } from './visits.js';

export type Changed = Schemas['ChangedCommitment'];
export type Difference = Schemas['Difference'];

/** So many are asked for at once, and so many pages at most: who asks for more wants another moment. */
const PAGE = 500;
const PAGES = 4;

export interface Changes {
  readonly items: readonly Changed[];
  readonly people: Names;
  /** Whether there were no more of them. */
  readonly isWhole: boolean;
}

/** What is new may be closed already: both are worth saying. */
const withClosing = (one: Changed): Changed =>
  one.was === null && one.commitment.stage === 'closed'
    ? { ...one, differences: [...one.differences, { what: 'closed', fields: ['stage', 'outcome'] }] }
    : one;

interface ChangesAsked {
  /** A day, which means its end, or an instant. */
  readonly since: string;
  readonly whose?: Whose;
  /** Until when; now, or the day of the past in the address, if not given. */
  readonly asOf?: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Commitments that differ from how they stood.
 * @throws {Refused}
 */
export const readChanges = async ({ since, whose, asOf, signal }: ChangesAsked): Promise<Changes> => {
  const items: Changed[] = [];
  let people: Names = {};
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const query = {
      since,
      ...whose,
      limit: String(PAGE),
      ...(asOf === undefined ? knownSince() : { asOf }),
      ...(cursor !== undefined && { cursor }),
    };
    const answer = await took(api.GET('/api/v1/commitments/changed-since', { params: { query }, signal }));
    items.push(...answer.items.map(withClosing).filter(({ differences }) => differences.length > 0));
    people = { ...people, ...answer.people };
    if (answer.next === null) return { items, people, isWhole: true };
    cursor = answer.next;
  }
  return { items, people, isWhole: false };
};

/** The same, of one visit or body alone. */
export const changedSinceQuery = (since: string, whose: Whose, asOf?: string) =>
  queryOptions({
    queryKey: ['commitments', 'changed', since, whose, asOf ?? null],
    queryFn: ({ signal }) => readChanges({ since, whose, asOf, signal }),
  });
