import { RegisterModule } from '#apps/register/register.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { deliveryMigrations } from '#delivery/migrations.js';
import { EventStore } from '#event-store/event-store.js';
import { openTestApp, type TestApp } from './http-app.js';
import { viewMigrations } from './views.js';

/** Register and views in one process, as people meet them. */
export interface House extends TestApp {
  /** Reads as staff, after all that was asked before; parsed, whatever the status. */
  read(path: string): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  /** The address that it listens at, once somebody asks for it. */
  address(): Promise<string>;
}

export const openHouse = async (env: NodeJS.ProcessEnv = {}): Promise<House> => {
  const opened = await openTestApp({
    modules: [RegisterModule, ViewsModule],
    migrations: [...viewMigrations, ...deliveryMigrations],
    env,
  });
  const { app, as } = opened;
  const staff = await as('staff');
  const store = app.get(EventStore, { strict: false });
  return {
    ...opened,
    async read(path) {
      const url = `/api/v1${path}${path.includes('?') ? '&' : '?'}after=${await store.head()}`;
      const answer = await app.inject({ method: 'GET', url, headers: staff });
      return { status: answer.statusCode, body: answer.json() };
    },
    async address() {
      if (!app.getHttpServer().listening) await app.listen(0, '127.0.0.1');
      const address = app.getHttpServer().address();
      return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
    },
  };
};
