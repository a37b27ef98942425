import { useQuery } from '@tanstack/react-query';
import { chosen, type FacetName, facetNames, type ListFilter } from '../api/filter.js';
import { visitTitlesQuery } from '../api/queries.js';
import { longDay } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { type Names, personName } from './person.js';

/** What the filters of commitments are called, and each of their values. */
export const useFilterWords = (people: Names | undefined, isVisitNamed: boolean) => {
  const { t, locale } = useWords();
  const titles = useQuery({ ...visitTitlesQuery, enabled: isVisitNamed }).data;
  const labelOf = (name: FacetName, value: string): string => {
    switch (name) {
      case 'owner':
        return value === 'none' ? t('nobody') : personName(t, value, people);
      case 'responsible':
        return value === 'none' ? t('nobodyNamed') : value;
      case 'visit':
        return titles?.get(value) ?? value;
      case 'body':
      case 'tag':
        return value;
      default:
        return t(`lists.value.${name}.${value}` as 'lists.value.stage.open');
    }
  };
  /** What a filter is narrowed to: "open or closed". */
  const said = (filter: ListFilter, name: FacetName): string =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(
      chosen(filter, name).map((value) => labelOf(name, value)),
    );
  const day = (text: string | undefined): string => (text === undefined ? '' : longDay(locale, text));
  return { nameOf: (name: FacetName) => t(`lists.filter.${name}`), labelOf, said, day };
};

/** The filters that are narrowed, in the order in which they are offered. */
export const narrowed = (filter: ListFilter): readonly FacetName[] =>
  facetNames.filter((name) => chosen(filter, name).length > 0);
