import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clocks } from './clocks.js';
import { Database, type DatabaseOptions, openDatabase } from './database.js';
import { DatabaseWatch } from './database-watch.js';
import { Upkeep } from './upkeep.js';

/** Gives everyone the connected, migrated `DataSource`, and closes it in the last phase of the shutdown. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Database, useFactory: () => openDatabase(options) },
        { provide: DataSource, useFactory: ({ dataSource }: Database) => dataSource, inject: [Database] },
        Clocks,
        DatabaseWatch,
        Upkeep,
      ],
      exports: [DataSource, Clocks],
    };
  }

  /** Whoever uses the database stops in an earlier phase (`onModuleDestroy`, `beforeApplicationShutdown`). */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
