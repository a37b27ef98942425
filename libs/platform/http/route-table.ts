import type { RouteOptions } from 'fastify';

interface Route {
  readonly methods: readonly string[];
  readonly segments: readonly string[];
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const matches = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length &&
  pattern.every((segment, at) => segment.startsWith(':') || segment === path[at]);

/** The routes there are: an address that exists but takes another method is 405, not 404 (RFC 9110, 15.5.6). */
export class RouteTable {
  private readonly routes: Route[] = [];

  add({ method, url }: Pick<RouteOptions, 'method' | 'url'>): void {
    // A wildcard answers anything below it, so it says nothing about a single address.
    if (url.includes('*')) return;
    this.routes.push({ methods: [method].flat(), segments: segmentsOf(url) });
  }

  methodsAt(path: string): string[] {
    const segments = segmentsOf(path);
    const methods = this.routes
      .filter((route) => matches(route.segments, segments))
      .flatMap((route) => route.methods);
    return [...new Set(methods)].toSorted();
  }
}
