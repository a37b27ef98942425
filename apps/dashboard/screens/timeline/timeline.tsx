import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ActOn, type ActOnOne } from '../../acts/act-on.js';
import { useOneActs } from '../../acts/row-acts.js';
import type { ListSearch } from '../../api/filter.js';
import { facetsQuery, groupOf } from '../../api/lists.js';
import { todayQuery } from '../../api/queries.js';
import { DRAWN, drawnQuery } from '../../api/timeline.js';
import { Arrived } from '../../components/arrived.js';
import { Button, IconButton } from '../../components/button.js';
import { FilterBar } from '../../components/filter-bar.js';
import { GroupMenu } from '../../components/group-menu.js';
import { NothingFound } from '../../components/nothing-found.js';
import { NothingYet, useIsNothingYet } from '../../components/nothing-yet.js';
import { useActions } from '../../shell/actions.js';
import { keyShown } from '../../shell/key-table.js';
import { useMay } from '../../shell/may.js';
import { useTitle } from '../../shell/title.js';
import { useListWalk, useWalkedAt } from '../../shell/walk.js';
import { isUndated } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { useGroupHeads } from '../commitments/group-heads.js';
import { around, seenFrom, stepped } from './axis.js';
import { AxisHead } from './axis-head.js';
import { Legend } from './legend.js';
import { Row } from './row.js';
import { timelineSearchOf, type Zoom, zooms } from './search.js';
import css from './timeline.module.css';
import { Tray } from './tray.js';
import { useWiderWindows } from './wider-windows.js';

const route = getRouteApi('/commitments/timeline');
const order = ['overdue', 'window-open', 'upcoming', 'proposed', 'open', 'closed', 'dismissed'];

/** Windows on an axis of time: what is open, what comes, what moved and what is over. */
export function Timeline() {
  const { t } = useWords();
  const isNothingYet = useIsNothingYet();
  const { zoom = 'months', from, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(drawnQuery(search));
  const facets = useQuery(facetsQuery(search)).data;
  const { data: moment, error: noMoment } = useQuery(todayQuery);
  const today = moment?.day;
  const head = useGroupHeads(search, facets);
  const wider = useWiderWindows();
  useTitle(t('timeline.title'));
  const go = (filter: ListSearch, place: { readonly zoom: Zoom; readonly from?: string | undefined }): void =>
    void navigate({ search: timelineSearchOf({ ...filter, ...place }), replace: true });
  const onSearch = (filter: ListSearch): void => go(filter, { zoom, from });
  const show = (day: string): void => go(search, { zoom, from: day });
  useActions(
    zooms.map((one) => ({
      id: `zoom ${one}`,
      name: t(`timeline.${one}`),
      about: t('timeline.zoom'),
      icon: 'time',
      hotkey: one,
      run: () => go(search, { zoom: one }),
    })),
  );
  const now = search.asOf ?? today;
  const seen = now === undefined ? undefined : seenFrom(zoom, from, now);
  const grouping = search.group ?? 'schedule';
  const items = list.data?.items ?? [];
  const dated = items.filter((item) => !isUndated(item));
  const byGroup = Object.groupBy(dated, (item) => groupOf(item, grouping));
  const groups = Object.entries(byGroup).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  useListWalk(list.data && groups.flatMap(([, rows = []]) => rows.map(({ id }) => id)));
  const [act, setAct] = useState<ActOnOne>();
  const canAct = useMay().record !== false;
  const at = useWalkedAt();
  useOneActs(canAct ? items.find(({ id }) => id === at) : undefined, (id, act) => setAct({ id, act }));
  return (
    <>
      <FilterBar search={search} onSearch={onSearch}>
        <GroupMenu search={search} onSearch={onSearch} />
        {seen && (
          <>
            <ToggleButtonGroup
              className={css.seg ?? ''}
              aria-label={t('timeline.zoom')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[zoom]}
              onSelectionChange={([key]) =>
                go(search, { zoom: zooms.find((one) => one === key) ?? 'months' })
              }
            >
              {zooms.map((one) => (
                <ToggleButton key={one} id={one}>
                  {t(`timeline.${one}`)} <kbd>{keyShown(one)}</kbd>
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <span className={css.steps}>
              <IconButton icon="left" label={t('timeline.earlier')} onPress={() => show(stepped(seen, -1))} />
              <Button isDisabled={from === undefined} onPress={() => go(search, { zoom })}>
                {t(search.asOf === undefined ? 'timeline.today' : 'timeline.thatDay')}
              </Button>
              <IconButton icon="right" label={t('timeline.later')} onPress={() => show(stepped(seen, 1))} />
            </span>
          </>
        )}
      </FilterBar>
      <Arrived
        of={{ data: seen && list.data && { seen, ...list.data }, error: list.error ?? noMoment }}
        waitingLook={css.loading}
      >
        {({ seen, total }) => (
          <>
            {items.length === 0 && isNothingYet && <NothingYet />}
            {items.length === 0 && !isNothingYet && <NothingFound onDrop={() => go({}, { zoom, from })} />}
            {dated.length > 0 && (
              <div className={css.timeline}>
                <AxisHead seen={seen} items={dated} />
                {groups.map(([group, rows = []]) => {
                  const [first] = rows;
                  return (
                    <section key={group} aria-label={group} className={css.rows}>
                      {grouping !== 'none' && first && <h2 className={css.group}>{head(group, first)}</h2>}
                      {rows.map((item) => (
                        <Row
                          key={item.id}
                          item={item}
                          seen={seen}
                          wider={wider(item)}
                          onShow={(day) => show(around(zoom, day))}
                        />
                      ))}
                    </section>
                  );
                })}
              </div>
            )}
            <Tray items={items.filter(isUndated)} />
            {total > DRAWN && (
              <p className={css.note}>
                {t('timeline.first', { count: DRAWN, total: facets?.total ?? total })}
              </p>
            )}
            {dated.length > 0 && <Legend search={search} />}
          </>
        )}
      </Arrived>
      {act && <ActOn {...act} onClose={() => setAct(undefined)} />}
    </>
  );
}

const placeOf = (group: string): number => {
  const place = order.indexOf(group);
  return place === -1 ? order.length : place;
};
