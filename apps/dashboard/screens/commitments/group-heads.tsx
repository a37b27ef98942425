import { useCallback } from 'react';
import type { Schemas } from '../../api/client.js';
import type { ListSearch } from '../../api/filter.js';
import type { Commitment } from '../../api/queries.js';
import { personName } from '../../components/person.js';
import { Who } from '../../components/who.js';
import { useWords } from '../../words/i18n.js';
import css from './commitments.module.css';

/** The signs of the groups that have one. */
const signs: Readonly<Record<string, string>> = {
  overdue: 'overdue',
  'window-open': 'window-open',
  upcoming: 'upcoming',
  undated: 'undated',
  proposed: 'proposed',
  open: 'window-open',
  closed: 'fulfilled',
  dismissed: 'withdrawn',
};

/** The group of those that an open list lost to being closed since the moment in the address. */
export const CLOSED_SINCE = 'closed-since';

/** What stands over a group: what its rows have in common, and how many there are. */
export const useGroupHeads = (search: ListSearch, facets: Schemas['CommitmentFacets'] | undefined) => {
  const { t } = useWords();
  const { group: grouping = 'schedule' } = search;
  const people = facets?.people;
  const counted = facets?.facets;
  return useCallback(
    (group: string, first: Commitment) => {
      const name = ((): React.ReactNode => {
        if (group === CLOSED_SINCE)
          return <span className={`sched ${css.head} fulfilled`}>{t('since.closedSince')}</span>;
        if (grouping === 'owner')
          return <Who name={group === 'none' ? null : personName(t, group, people)} />;
        if (grouping === 'visit') return <span dir="auto">{first.visitTitle}</span>;
        if (grouping === 'responsible')
          return <span dir="auto">{group === 'none' ? t('nobodyNamed') : group}</span>;
        const key = grouping === 'schedule' && first.schedule !== null ? 'schedule' : 'stage';
        return (
          <span className={`sched ${css.head} ${signs[group] ?? ''}`}>
            {t(`lists.head.${key}.${group}` as 'lists.head.stage.open')}
          </span>
        );
      })();
      const facet = grouping === 'schedule' && first.schedule === null ? 'stage' : grouping;
      const values = facet === 'none' ? [] : (counted?.[facet].values ?? []);
      const count = values.find(({ value }) => value === group)?.count;
      return (
        <span className={css.head}>
          {name} <span className={css.count}>{count}</span>
        </span>
      );
    },
    [t, grouping, people, counted],
  );
};
