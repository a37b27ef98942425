import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../../api/lists.js';
import type { Names } from '../../components/person.js';

/** What those are called who are described; others are called by their accounts. */
export const useNames = (): Names => {
  const people = useQuery(peopleQuery).data?.items ?? [];
  return Object.fromEntries(
    people.flatMap(({ id, name, isDescribed }) => (isDescribed ? [[id, name] as const] : [])),
  );
};
