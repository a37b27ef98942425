import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ActOn, type ActOnOne } from '../../acts/act-on.js';
import { useOneActs } from '../../acts/row-acts.js';
import { useTakeBack } from '../../acts/take-back.js';
import { useBatch } from '../../api/batch.js';
import { boardGrouping, boardGroupings, boardQuery, laneOf, lanesOf } from '../../api/board.js';
import { filterAsked, type ListSearch } from '../../api/filter.js';
import { newKey } from '../../api/key.js';
import { facetsQuery, peopleQuery } from '../../api/lists.js';
import { type Commitment, todayQuery } from '../../api/queries.js';
import { Arrived } from '../../components/arrived.js';
import { FilterBar } from '../../components/filter-bar.js';
import { GroupMenu } from '../../components/group-menu.js';
import { NothingFound } from '../../components/nothing-found.js';
import { NothingYet, useIsNothingYet } from '../../components/nothing-yet.js';
import { namesOf, personName } from '../../components/person.js';
import { Scroller } from '../../components/scroller.js';
import { useActions } from '../../shell/actions.js';
import { useMay } from '../../shell/may.js';
import { useTitle } from '../../shell/title.js';
import { say } from '../../shell/toast.js';
import { useListWalk, useWalkedAt } from '../../shell/walk.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords, refusalInWords } from '../../words/refusal-words.js';
import { AcceptDialog } from './accept-dialog.js';
import css from './board.module.css';
import { LaneView } from './lane.js';
import { moveTo } from './moves.js';

const route = getRouteApi('/commitments/board');

/** Commitments as cards in lanes; a card that is moved asks for what makes it true. */
export function Board() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { group } = search;
  const isNarrowed = Object.keys(filterAsked(search)).length > 0;
  const grouping = boardGrouping(search);
  const isNothingYet = useIsNothingYet();
  const facets = useQuery(facetsQuery(search)).data;
  const { data: people, error: nobody } = useQuery(peopleQuery);
  const today = useQuery(todayQuery).data;
  const everybody = people?.items ?? [];
  const gone = everybody.filter(({ removed }) => removed !== null).map(({ id }) => id);
  // Who is gone, or was never described, and still owns some has a lane: those are to be handed over.
  const owning = facets?.facets.owner.values.map(({ value }) => value) ?? [];
  const here = everybody.map(({ id }) => id).filter((id) => !gone.includes(id));
  const owners = [...new Set([...here, ...owning])];
  const isReady = people !== undefined && (grouping !== 'owner' || facets !== undefined);
  const list = useInfiniteQuery({ ...boardQuery(search, owners), enabled: isReady });
  const page = list.data?.pages[0];
  const [act, setAct] = useState<ActOnOne>();
  const [accepting, setAccepting] = useState<Commitment>();
  const [menu, setMenu] = useState<string>();
  const send = useBatch();
  const takeBack = useTakeBack();
  const lanes = lanesOf(search, owners);
  const cards = page?.rows.map(({ item }) => item) ?? [];
  const of = (lane: string) => cards.filter((item) => laneOf(grouping, item) === lane);
  const shown = lanes.map((lane) => ({ ...lane, items: of(lane.name) }));
  const canAct = useMay().record !== false;
  useListWalk(page && shown.flatMap(({ items }) => items.map(({ id }) => id)));
  const at = useWalkedAt();
  const card = canAct ? cards.find(({ id }) => id === at) : undefined;
  useOneActs(card, (id, act) => setAct({ id, act }));
  useActions(
    card
      ? [
          {
            id: 'move',
            name: t('lists.moveTo'),
            about: card.statement,
            icon: 'board',
            hotkey: 'move',
            run: () => setMenu(card.id),
          },
        ]
      : [],
  );
  useTitle(`${t('lists.way.board')} · ${t('nav.commitments')}`);
  const onSearch = (next: ListSearch) => navigate({ search: next, replace: true });

  const carryOut = async (
    item: Commitment,
    type: 'AcceptProposal' | 'AssignCommitment',
    owner: string | null,
  ): Promise<void> => {
    const at = { id: item.id, ifMatch: item.version };
    const confirmed = owner !== null ? { confirmed: true as const } : {};
    try {
      const [result] = await send(
        {
          commands: [
            type === 'AcceptProposal' ? { type, ...at } : { type, ...at, data: { owner, ...confirmed } },
          ],
        },
        newKey(),
      );
      if (result?.problem) {
        say({ text: refusalInWords(result.problem).text });
        return;
      }
      say({
        text: t(type === 'AcceptProposal' ? 'lists.accepted' : 'done.assign'),
        undo: takeBack([result?.receipt]),
      });
    } catch (error) {
      say({ text: failureInWords(error) });
    }
  };

  const move = (id: string, to: string): void => {
    const item = cards.find((card) => card.id === id);
    if (!item) return;
    const way = moveTo(to, item, { grouping, gone });
    if (way.by === 'act') setAct({ id, act: way.act });
    else if (way.by === 'accept') setAccepting(item);
    else if (way.by === 'assign') void carryOut(item, 'AssignCommitment', to === 'none' ? null : to);
    else if (way.why !== 'here') say({ text: t(`lists.noMove.${way.why}`) });
  };

  const nameOf = (lane: string): string => {
    if (grouping === 'owner')
      return lane === 'none' ? t('nobody') : personName(t, lane, namesOf(people?.items ?? []));
    const schedules = ['undated', 'upcoming', 'window-open', 'overdue'];
    return schedules.includes(lane)
      ? t(`lists.head.schedule.${lane}` as 'lists.head.schedule.undated')
      : t(`lists.head.stage.${lane}` as 'lists.head.stage.open');
  };
  const targets = lanes.map(({ name }) => ({ name, label: nameOf(name) }));
  return (
    <>
      <FilterBar search={search} onSearch={onSearch}>
        <GroupMenu search={search} choices={boardGroupings} onSearch={onSearch} />
      </FilterBar>
      <Arrived of={{ data: page, error: list.error ?? nobody }} waitingLook={css.loading}>
        {({ totals }) =>
          isNothingYet ? (
            <NothingYet />
          ) : facets?.total === 0 && cards.length === 0 && isNarrowed ? (
            <NothingFound onDrop={() => onSearch(group === undefined ? {} : { group })} />
          ) : (
            <Scroller
              className={css.board ?? ''}
              label={t('lists.boardBy', { by: t(`lists.group.${grouping}`) })}
            >
              {shown.map((lane) => (
                <LaneView
                  key={lane.name}
                  lane={lane}
                  label={nameOf(lane.name)}
                  board={{ grouping, gone }}
                  count={
                    lane.isAsked
                      ? Math.max(lane.items.length, totals?.[lane.name] ?? 0)
                      : facets?.facets.stage.values.find(({ value }) => value === lane.name)?.count
                  }
                  search={search}
                  targets={targets}
                  today={today?.day ?? ''}
                  canAct={canAct}
                  menu={menu}
                  onMenu={setMenu}
                  onMove={move}
                  onOpen={(id) => navigate({ to: '/commitments/$id', params: { id } })}
                />
              ))}
            </Scroller>
          )
        }
      </Arrived>
      {act && <ActOn {...act} onClose={() => setAct(undefined)} />}
      {accepting && (
        <AcceptDialog
          item={accepting}
          onAccept={() => void carryOut(accepting, 'AcceptProposal', null)}
          onClose={() => setAccepting(undefined)}
        />
      )}
    </>
  );
}
