import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { type Commitment, commitmentsQuery, type ListFilter, todayQuery } from '../../api/queries.js';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { Loading } from '../../components/loading.js';
import { type Names, personName } from '../../components/person.js';
import { Icon } from '../../components/sign.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useListWalk } from '../../shell/walk.js';
import { longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { Failed } from '../not-found/not-found.js';
import { Windows } from '../today/windows.js';
import css from './commitments.module.css';

const route = getRouteApi('/commitments');
const groups = ['overdue', 'window-open', 'upcoming', 'undated'] as const;

/** Commitments as the address asks for them, in groups by their schedule. */
export function Commitments() {
  const { t } = useWords();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(commitmentsQuery(filter));
  const today = useQuery(todayQuery).data;
  const of = (schedule: Commitment['schedule']) =>
    (list.data?.items ?? []).filter((item) => item.schedule === schedule);
  const shown = list.data && [...groups, null].flatMap(of);
  const labelOf = useLabels(list.data?.people);
  useListWalk(shown?.map(({ id }) => id));
  useEffect(() => {
    document.title = `${t('nav.commitments')} · Aide-mémoire`;
  }, [t]);
  const without = (name: keyof ListFilter) => {
    const { [name]: _dropped, ...rest } = filter;
    return navigate({ search: rest, replace: true });
  };
  const bar = (
    <Bar>
      <b>{t('nav.commitments')}</b>
      <span className="faint num">{list.data && t('list.found', { count: list.data.total })}</span>
    </Bar>
  );
  if (list.error && !list.data)
    return (
      <>
        {bar}
        <Failed error={list.error} />
      </>
    );
  const named = Object.keys(filter) as (keyof ListFilter)[];
  return (
    <>
      {bar}
      <div className={css.tools}>
        <Search
          key={filter.q}
          query={filter.q ?? ''}
          onSearch={(q) =>
            navigate({ search: { ...filter, q: q || undefined } as ListFilter, replace: true })
          }
        />
        {named.map((name) => (
          <span key={name} className={css.chip}>
            {labelOf(filter, name)}
            <Button
              look="quiet"
              aria-label={t('list.drop', { filter: labelOf(filter, name) })}
              onPress={() => without(name)}
            >
              ×
            </Button>
          </span>
        ))}
      </div>
      <div className={pageLook}>
        <h1 className="sr">{t('nav.commitments')}</h1>
        {(!list.data || !today) && <Loading />}
        {list.data?.items.length === 0 && (
          <Empty title={t('list.nothing')}>
            <p>{t('list.nothingText')}</p>
            <Button onPress={() => navigate({ search: {}, replace: true })}>{t('list.dropAll')}</Button>
          </Empty>
        )}
        {today && (
          <div className={css.groups}>
            {groups.map((group) => (
              <Windows key={group} title={t(`schedule.${group}`)} items={of(group)} today={today.day} />
            ))}
            <Windows title={t('list.closed')} items={of(null)} today={today.day} />
          </div>
        )}
      </div>
    </>
  );
}

/** What each part of a filter is called. */
const useLabels = (people: Names | undefined) => {
  const { t, locale } = useWords();
  return (filter: ListFilter, name: keyof ListFilter): string => {
    const { schedule, direction, stage, evidence, owner, q, body, responsible } = filter;
    if (name === 'schedule' && schedule) return t(`schedule.${schedule}`);
    if (name === 'direction' && direction) return t(`direction.${direction}`);
    if (name === 'stage' && stage) return t(`stage.${stage}`);
    if (name === 'evidence' && evidence) return t(`evidence.${evidence}`);
    if (name === 'owner' && owner)
      return owner === 'none' ? t('list.withoutOwner') : personName(t, owner, people);
    if (name === 'q' && q) return t('list.at', { query: q });
    if (name === 'windowFrom' || name === 'windowTo')
      return t(`list.${name}`, { day: longDay(locale, filter[name] ?? '') });
    if (name === 'responsible') return responsible === 'none' ? t('nobodyNamed') : (responsible ?? '');
    return body ?? '';
  };
};

/** Asks when one stops typing, and keeps what was asked in the address. */
function Search({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(query);
  return (
    <SearchField
      className={css.search ?? ''}
      aria-label={t('list.search')}
      value={text}
      onChange={setText}
      onSubmit={onSearch}
      onClear={() => onSearch('')}
    >
      <Icon name="search" />
      <Input placeholder={t('list.search')} />
    </SearchField>
  );
}
