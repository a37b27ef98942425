import { isUndated } from '../words/dates.js';
import { chosen, type FacetName, facetNames, type Grouping, type ListFilter } from './filter.js';
import { groupOf, type Row } from './lists.js';
import type { Commitment } from './queries.js';

/** What a commitment is by each filter: one value, or several of which any will do. */
const valuesOf = (item: Commitment, name: FacetName): readonly (string | null)[] => {
  switch (name) {
    case 'owner':
      return [item.owner ?? 'none'];
    case 'responsible':
      return [item.responsible ?? 'none'];
    case 'body':
      return [item.responsible, ...item.supporting, ...item.counterparts];
    case 'tag':
      return item.tags;
    default:
      return [item[name]];
  }
};

/** Whether a row that changed still belongs where it stands: in its group, and in what the list was narrowed to. Words are the register's to find. */
export const isFitting = ({ item, group }: Row, filter: ListFilter, grouping: Grouping): boolean => {
  if (groupOf(item, grouping) !== group) return false;
  const { windowFrom, windowTo } = filter;
  const { first, last } = item.window;
  if (windowFrom !== undefined && last !== null && last < windowFrom) return false;
  if (windowTo !== undefined && first !== null && first > windowTo) return false;
  if ((windowFrom ?? windowTo) !== undefined && isUndated(item)) return false;
  return facetNames.every((name) => {
    const wanted = chosen(filter, name);
    return (
      wanted.length === 0 || valuesOf(item, name).some((value) => value !== null && wanted.includes(value))
    );
  });
};
