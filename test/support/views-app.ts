import { ViewsModule } from '#apps/views/views.module.js';
import { EventStore } from '#event-store/event-store.js';
import { openTestApp, type TestApp } from './http-app.js';
import { registerOn, SetClock, type TestRegister, viewMigrations } from './views.js';

/** A page of a list, a problem, or one thing: whichever was asked for. */
export interface GotBody {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total: number;
  readonly next: string | null;
  readonly [member: string]: unknown;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: GotBody;
}

/** The read side behind its real door, over a register whose clock is set by hand. */
export interface ViewsApp
  extends Omit<TestRegister, 'fill' | 'close'>,
    Pick<TestApp, 'app' | 'as' | 'close'> {
  /** Asks as a reader. */
  get(path: string, headers?: Record<string, string>): Promise<Got>;
  /** Asks as a keeper. */
  post(path: string): Promise<Got>;
}

export const openViewsApp = async (): Promise<ViewsApp> => {
  const clock = new SetClock();
  const { app, dataSource, as, close } = await openTestApp({
    modules: [ViewsModule],
    migrations: viewMigrations,
    clock,
  });
  const reader = await as('reader');
  const keeper = await as('keeper', 'staff:kim');
  const ask = async (method: 'GET' | 'POST', path: string, headers: Record<string, string>): Promise<Got> => {
    const {
      statusCode: status,
      headers: answered,
      body: text,
    } = await app.inject({ method, url: `/api/v1${path}`, headers });
    const isJson =
      String(answered['content-type']).includes('json') &&
      !String(answered['content-type']).includes('ndjson');
    return { status, headers: answered, text, body: JSON.parse(isJson ? text : '{}') };
  };
  return {
    ...registerOn(dataSource, clock, app.get(EventStore)),
    app,
    as,
    close,
    get: (path, headers = {}) => ask('GET', path, { ...reader, ...headers }),
    post: (path) => ask('POST', path, keeper),
  };
};
