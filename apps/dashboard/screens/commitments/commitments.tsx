import { replaceEqualDeep, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { chosen, fileOf, filterAsked, type ListSearch, queryOf } from '../../api/filter.js';
import { isFitting } from '../../api/fits.js';
import { useIntent } from '../../api/intent.js';
import { facetsQuery, listQuery, type Row } from '../../api/lists.js';
import { meQuery, todayQuery } from '../../api/queries.js';
import { Arrived } from '../../components/arrived.js';
import { Button, buttonLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { FilterBar } from '../../components/filter-bar.js';
import { NothingFound } from '../../components/nothing-found.js';
import { NothingYet, useIsNothingYet } from '../../components/nothing-yet.js';
import type { Names } from '../../components/person.js';
import { BackToNow, usePast } from '../../shell/as-of.js';
import { useMay } from '../../shell/may.js';
import { useSince } from '../../shell/since.js';
import { useTitle } from '../../shell/title.js';
import { useWalked } from '../../shell/walk.js';
import { useWords } from '../../words/i18n.js';
import { columnsOf } from './columns.js';
import css from './commitments.module.css';
import { CLOSED_SINCE, useGroupHeads } from './group-heads.js';
import { Table } from './table.js';
import { usePrintAll } from './use-print-all.js';
import { ViewMenus } from './view-menus.js';

const route = getRouteApi('/commitments');

/** Commitments as the address asks for them, as a table of any length. */
export function Commitments() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const list = useInfiniteQuery(listQuery(search));
  const facets = useQuery(facetsQuery(search)).data;
  const today = useQuery(todayQuery).data;
  const me = useQuery(meQuery).data;
  const closedSince = useClosedSince(search);
  const rows = useMemo(() => {
    const read = list.data?.pages.flatMap((page) => page.rows);
    return (
      read && [...read, ...closedSince.filter(({ item }) => read.every((row) => row.item.id !== item.id))]
    );
  }, [list.data, closedSince]);
  // Rows that have to come from the server are drawn piece by piece, so that nobody's key waits for them; rows that are there, at once.
  const isDrawn = useDeferredValue(rows !== undefined);
  // The same names as long as nobody has another: rows are drawn anew for those.
  const named = useRef<Names>({});
  named.current = useMemo(
    () =>
      replaceEqualDeep(
        named.current,
        Object.assign({}, ...(list.data?.pages.map((page) => page.people) ?? [])),
      ),
    [list.data],
  );
  const people = named.current;
  useWalked(useMemo(() => rows?.map(({ item }) => item.id), [rows]));
  useTitle(t('nav.commitments'));
  const onSearch = (next: ListSearch) => navigate({ search: next, replace: true });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const onOpen = (id: string) => navigate({ to: '/commitments/$id', params: { id } });
  const router = useRouter();
  const onNear = useIntent((id: string) => router.preloadRoute({ to: '/commitments/$id', params: { id } }));
  const onNearSort = useIntent((sort: string) =>
    router.preloadRoute({ to: '.', search: { ...search, sort } }),
  );
  const printAll = usePrintAll(list);
  const canAct = useMay().record !== false;
  const head = useGroupHeads(search, facets);
  const chosenColumns = search.columns ?? me?.preferences.columns?.join();
  const shown = useMemo(() => columnsOf(chosenColumns?.split(',')), [chosenColumns]);
  const added = Math.max(0, (facets?.total ?? 0) - (list.data?.pages[0]?.total ?? Number.POSITIVE_INFINITY));
  return (
    <>
      <FilterBar search={search} onSearch={onSearch}>
        <ViewMenus search={search} shown={shown} onSearch={onSearch} onPrint={() => void printAll()} />
      </FilterBar>
      {added > 0 && facets && facets.total <= 1000 && (
        <div className={css.more} role="status">
          <Button look="link" onPress={() => queries.resetQueries({ queryKey: listQuery(search).queryKey })}>
            {t('lists.added', { count: added })}
          </Button>
        </div>
      )}
      <Arrived of={{ data: rows, error: list.error }} waitingLook={css.loading}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing
              search={search}
              warnings={list.data?.pages[0]?.warnings ?? []}
              onDrop={() => onSearch({})}
            />
          ) : (
            <>
              <Table
                key={JSON.stringify({ ...search, columns: undefined })}
                rows={rows}
                isDrawn={isDrawn}
                total={facets?.total ?? rows.length}
                shown={shown}
                people={people}
                today={today?.day ?? ''}
                query={search.q}
                sort={search.sort ?? 'due'}
                onSort={(sort) => onSearch({ ...search, sort })}
                onNearSort={onNearSort}
                head={search.group === 'none' ? undefined : head}
                onNearEnd={onNearEnd}
                isWhole={!hasNextPage}
                list={queryOf(filterAsked(search))}
                onOpen={onOpen}
                onNear={onNear}
                isFitting={(row) =>
                  row.group === CLOSED_SINCE ||
                  isFitting(row, filterAsked(search), search.group ?? 'schedule')
                }
                canAct={canAct}
              />
              {hasNextPage && <LeftOut search={search} shown={rows.length} total={facets?.total} />}
              <NotShown
                search={search}
                onSearch={onSearch}
                total={facets?.total ?? rows.length}
                isOnScreenOnly={hasNextPage}
              />
            </>
          )
        }
      </Arrived>
    </>
  );
}

/** Those of a list of open ones that have been closed since the moment in the address: they are missing from it, and that is told. */
const useClosedSince = (search: ListSearch): readonly Row[] => {
  const changes = useSince()?.changes;
  return useMemo(() => {
    const { stage: _, schedule: __, q, ...filter } = filterAsked(search);
    if (!changes || q !== undefined || !chosen(search, 'stage').every((stage) => stage === 'open')) return [];
    return changes.items
      .filter(({ differences }) => differences.some(({ what }) => what === 'closed'))
      .map(({ commitment }) => ({ item: commitment, group: CLOSED_SINCE }))
      .filter((row) => isFitting({ ...row, group: '' }, filter, 'none'));
  }, [changes, search]);
};

/** What to do where nothing is found: the nearest names where one was mistyped, and fewer filters. */
function Nothing({
  search,
  warnings,
  onDrop,
}: {
  search: ListSearch;
  warnings: readonly string[];
  onDrop: () => void;
}) {
  const { t } = useWords();
  const isNarrowed = Object.keys(filterAsked(search)).length > 0;
  const isPast = usePast() !== undefined;
  if (useIsNothingYet()) return <NothingYet />;
  if (!isNarrowed && isPast)
    return (
      <Empty title={t('lists.nothingYet')} sign="undated">
        <BackToNow look={buttonLook} />
      </Empty>
    );
  return (
    <NothingFound onDrop={onDrop}>
      {[...new Set(warnings)].map((warning) => (
        <p key={warning} lang="en">
          {warning}
        </p>
      ))}
    </NothingFound>
  );
}

/** On paper, where not all of a list stands there: how much of it, and where all of it is. */
function LeftOut({ search, shown, total }: { search: ListSearch; shown: number; total: number | undefined }) {
  const { t } = useWords();
  return (
    <p className={css.paper}>
      {t('lists.onPaper', { shown, total: total ?? '…' })} {location.origin}
      {fileOf(search)}
    </p>
  );
}

/** How many there are beside those that are shown, where only open ones are. */
function NotShown({
  search,
  onSearch,
  total,
  isOnScreenOnly,
}: {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  total: number;
  isOnScreenOnly: boolean;
}) {
  const { t } = useWords();
  const stages = chosen(search, 'stage');
  const { stage: _, ...anyStage } = search;
  const all = useQuery({ ...facetsQuery(anyStage), enabled: stages.length > 0 }).data?.total;
  return (
    <p className={css.foot} data-screen={isOnScreenOnly || undefined}>
      {all !== undefined && all > total ? (
        <>
          {t('lists.shown', { count: all - total, shown: total, all })}{' '}
          <Button look="link" onPress={() => onSearch(anyStage)}>
            {t('lists.showAll')}
          </Button>
        </>
      ) : (
        t('lists.end', { count: total })
      )}
    </p>
  );
}
