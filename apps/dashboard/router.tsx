import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { listSearchOf, queryOf, searchIn } from './api/filter.js';
import { facetsQuery, listQuery } from './api/lists.js';
import { commitmentQuery, historyQuery, remindersQuery, todayQuery } from './api/queries.js';
import { Loading } from './components/loading.js';
import { Failed, NotFound } from './screens/not-found/not-found.js';
import { Shell } from './shell/shell.js';

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotFound,
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: ({ context }) => void context.queries.prefetchQuery(todayQuery),
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
  },
  component: lazyRouteComponent(() => import('./screens/commitments/commitments.js'), 'Commitments'),
});

const commitment = createRoute({
  getParentRoute: () => root,
  path: '/commitments/$id',
  loader: ({ context, params: { id } }) => {
    for (const query of [commitmentQuery(id), historyQuery(id), remindersQuery(id)]) {
      void context.queries.prefetchQuery({
        ...query,
        queryKey: query.queryKey as readonly unknown[],
      } as never);
    }
  },
  component: lazyRouteComponent(() => import('./screens/commitment/commitment.js'), 'CommitmentScreen'),
});

const works = createRoute({
  getParentRoute: () => root,
  path: '/works',
  component: lazyRouteComponent(() => import('./screens/works/works.js'), 'Works'),
});

export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([today, commitments, commitment, works]),
    context: { queries },
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: ({ error }) => (
      <Failed error={error instanceof Error ? error : new Error(String(error))} />
    ),
    scrollRestoration: true,
    parseSearch: searchIn,
    stringifySearch: queryOf,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
