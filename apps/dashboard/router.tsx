import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
  useLocation,
} from '@tanstack/react-router';
import { listSearchOf, queryOf, searchIn } from './api/filter.js';
import { facetsQuery, listQuery, peopleQuery } from './api/lists.js';
import { meQuery, todayQuery, wholeQuery } from './api/queries.js';
import { proposalsQuery, visitCommitmentsQuery, visitQuery, visitsQuery } from './api/visits.js';
import { Failed } from './components/failed.js';
import { Loading } from './components/loading.js';
import { NotFound } from './screens/not-found/not-found.js';
import { calendarSearchOf, timelineSearchOf } from './screens/timeline/search.js';
import {
  briefSearchOf,
  piecesSearchOf,
  reviewSearchOf,
  rulesSearchOf,
  sourcesSearchOf,
  visitsSearchOf,
  wordsSearchOf,
} from './searches.js';
import { isForRecording } from './shell/as-of.js';
import { OnlyRead, OnlyToday } from './shell/instead-of-form.js';
import { useMay } from './shell/may.js';
import { Shell } from './shell/shell.js';
import { isSince } from './shell/since.js';
import { isDay } from './words/dates.js';
import { withAllWords } from './words/i18n.js';

interface Context {
  readonly queries: QueryClient;
}

interface Moments {
  readonly asOf?: string | undefined;
  readonly since?: string | undefined;
}

function Root() {
  const { asOf } = root.useSearch();
  const { pathname } = useLocation();
  const mayRecord = useMay().record !== false;
  const isForm = isForRecording(pathname) && (asOf !== undefined || !mayRecord);
  return <Shell>{isForm ? asOf === undefined ? <OnlyRead /> : <OnlyToday /> : <Outlet key={asOf} />}</Shell>;
}

const root = createRootRouteWithContext<Context>()({
  // As of which day everything is shown, and since when changes are marked, stand in every address and go along from screen to screen.
  validateSearch: ({ asOf, since }: Record<string, unknown>): Moments => ({
    ...(typeof asOf === 'string' && isDay(asOf) && { asOf }),
    ...(isSince(since) && { since }),
  }),
  search: { middlewares: [retainSearchParams(['asOf', 'since'])] },
  // What stands around every screen counts, and says who looks: asked for beside the screen, not after it.
  loader: ({ context }) => {
    void context.queries.prefetchQuery(todayQuery);
    void context.queries.prefetchQuery(meQuery);
  },
  component: Root,
  notFoundComponent: NotFound,
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/today/today.js'), 'Today'),
});

const commitments = createRoute({
  getParentRoute: () => root,
  path: '/commitments',
  validateSearch: listSearchOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(listQuery(deps));
    void context.queries.prefetchQuery(facetsQuery(deps));
    // There before somebody opens a cell to name an owner.
    void context.queries.prefetchQuery(peopleQuery);
  },
  component: lazyRouteComponent(
    () => withAllWords(import('./screens/commitments/commitments.js')),
    'Commitments',
  ),
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/commitments/board',
  validateSearch: listSearchOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queries.prefetchQuery(facetsQuery(deps));
    void context.queries.prefetchQuery(peopleQuery);
  },
  component: lazyRouteComponent(() => withAllWords(import('./screens/board/board.js')), 'Board'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/commitments/import',
  component: lazyRouteComponent(() => withAllWords(import('./screens/import/import.js')), 'ImportScreen'),
});

const commitment = createRoute({
  getParentRoute: () => root,
  path: '/commitments/$id',
  loader: ({ context, params: { id } }) => void context.queries.prefetchQuery(wholeQuery(id)),
  component: lazyRouteComponent(
    () => withAllWords(import('./screens/commitment/commitment.js')),
    'CommitmentScreen',
  ),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/commitments/timeline',
  validateSearch: timelineSearchOf,
  component: lazyRouteComponent(() => withAllWords(import('./screens/timeline/timeline.js')), 'Timeline'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/commitments/calendar',
  validateSearch: calendarSearchOf,
  component: lazyRouteComponent(() => withAllWords(import('./screens/calendar/calendar.js')), 'Calendar'),
});

const works = createRoute({
  getParentRoute: () => root,
  path: '/works',
  component: lazyRouteComponent(() => withAllWords(import('./screens/works/works.js')), 'Works'),
});

const reminders = createRoute({
  getParentRoute: () => root,
  path: '/reminders',
  component: lazyRouteComponent(() => withAllWords(import('./screens/reminders/reminders.js')), 'Reminders'),
});

const evidence = createRoute({
  getParentRoute: () => root,
  path: '/evidence',
  validateSearch: piecesSearchOf,
  component: lazyRouteComponent(
    () => withAllWords(import('./screens/evidence/evidence.js')),
    'EvidenceScreen',
  ),
});

const visits = createRoute({
  getParentRoute: () => root,
  path: '/visits',
  validateSearch: visitsSearchOf,
  loader: ({ context }) => void context.queries.prefetchQuery(visitsQuery),
  component: lazyRouteComponent(() => withAllWords(import('./screens/visits/visits.js')), 'Visits'),
});

const prefetchVisit = ({ context, params: { id } }: { context: Context; params: { id: string } }): void => {
  void context.queries.prefetchQuery(visitQuery(id));
  void context.queries.prefetchQuery(visitCommitmentsQuery(id));
};

const visit = createRoute({
  getParentRoute: () => root,
  path: '/visits/$id',
  loader: prefetchVisit,
  component: lazyRouteComponent(() => withAllWords(import('./screens/visit/visit.js')), 'VisitScreen'),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: '/visits/$id/sources',
  validateSearch: sourcesSearchOf,
  loader: prefetchVisit,
  component: lazyRouteComponent(() => withAllWords(import('./screens/visit/sources.js')), 'SourcesScreen'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/visits/$id/review',
  validateSearch: reviewSearchOf,
  loader: (asked) => {
    prefetchVisit(asked);
    void asked.context.queries.prefetchQuery(proposalsQuery(asked.params.id));
  },
  component: lazyRouteComponent(() => withAllWords(import('./screens/review/review.js')), 'ReviewScreen'),
});

const briefs = createRoute({
  getParentRoute: () => root,
  path: '/briefs',
  loader: ({ context }) => void context.queries.prefetchQuery(visitsQuery),
  component: lazyRouteComponent(() => withAllWords(import('./screens/brief/briefs.js')), 'Briefs'),
});

const visitBrief = createRoute({
  getParentRoute: () => root,
  path: '/visits/$id/brief',
  validateSearch: briefSearchOf,
  loader: prefetchVisit,
  component: lazyRouteComponent(() => withAllWords(import('./screens/brief/brief-screen.js')), 'VisitBrief'),
});

const bodyBrief = createRoute({
  getParentRoute: () => root,
  path: '/brief',
  validateSearch: briefSearchOf,
  component: lazyRouteComponent(() => withAllWords(import('./screens/brief/brief-screen.js')), 'BodyBrief'),
});

const newCommitment = createRoute({
  getParentRoute: () => root,
  path: '/new/commitment',
  validateSearch: wordsSearchOf,
  loader: ({ context }) => {
    void context.queries.prefetchQuery(visitsQuery);
    void context.queries.prefetchQuery(peopleQuery);
  },
  component: lazyRouteComponent(
    () => withAllWords(import('./screens/new-commitment/new-commitment.js')),
    'NewCommitment',
  ),
});

const newVisit = createRoute({
  getParentRoute: () => root,
  path: '/new/visit',
  component: lazyRouteComponent(() => withAllWords(import('./screens/new-visit/new-visit.js')), 'NewVisit'),
});

const rulesSetting = createRoute({
  getParentRoute: () => root,
  path: '/settings/rules',
  validateSearch: rulesSearchOf,
  component: lazyRouteComponent(() => withAllWords(import('./screens/settings/rules.js')), 'Rules'),
});

const calendarsSetting = createRoute({
  getParentRoute: () => root,
  path: '/settings/calendars',
  component: lazyRouteComponent(() => withAllWords(import('./screens/settings/calendars.js')), 'Calendars'),
});

const readersSetting = createRoute({
  getParentRoute: () => root,
  path: '/settings/readers',
  component: lazyRouteComponent(() => withAllWords(import('./screens/settings/readers.js')), 'Readers'),
});

const webhooksSetting = createRoute({
  getParentRoute: () => root,
  path: '/settings/webhooks',
  component: lazyRouteComponent(() => withAllWords(import('./screens/settings/webhooks.js')), 'Webhooks'),
});

const feedsSetting = createRoute({
  getParentRoute: () => root,
  path: '/settings/feeds',
  component: lazyRouteComponent(() => withAllWords(import('./screens/settings/feeds.js')), 'Feeds'),
});

export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([
      today,
      commitments,
      board,
      importing,
      timeline,
      calendar,
      commitment,
      reminders,
      evidence,
      visits,
      visit,
      sources,
      review,
      briefs,
      visitBrief,
      bodyBrief,
      newCommitment,
      newVisit,
      works,
      rulesSetting,
      calendarsSetting,
      readersSetting,
      webhooksSetting,
      feedsSetting,
    ]),
    context: { queries },
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: ({ error }) => (
      <Failed error={error instanceof Error ? error : new Error(String(error))} />
    ),
    scrollRestoration: true,
    // What no screen knows, or what cannot be, is taken out of the address before anything is asked by it.
    search: { strict: true },
    parseSearch: searchIn,
    stringifySearch: queryOf,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
