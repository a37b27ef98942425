import { existsSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import { buildInto, openDataFolder } from './data-folder.js';
import { DataFolderUnusable } from './data-folder-errors.js';
import { InProcessWire } from './in-process-wire.js';
import { SessionThread } from './session-thread.js';

export interface EmbeddedPostgres {
  /** Gives `pg` a connection (its `stream` setting). */
  connect(): Duplex;
  /** Writes a checkpoint and gives the folder back. */
  close(): Promise<void>;
}

/**
 * Postgres inside this process (PGlite), on a thread of its own, its files in `<folder>/postgres`. The first start builds
 * them, 4 to 5 s; later ones take some 0.4 s.
 * @throws {DataFolderLocked} @throws {DataFolderMoved} @throws {DataFolderNewer} @throws {DataFolderUnusable}
 */
export const openEmbeddedPostgres = async (
  folder: string,
  migrations: readonly string[],
  opening: { readonly evenIfMoved?: boolean } = {},
): Promise<EmbeddedPostgres> => {
  const { postgres, refuseWhenFull, release } = await openDataFolder(folder, migrations, opening);
  const wire = new InProcessWire(async () => {
    await refuseWhenFull();
    return SessionThread.open(postgres);
  });
  try {
    if (!existsSync(postgres)) {
      await buildInto(postgres, async (draft) => {
        const first = await SessionThread.open(draft);
        await first.close();
      });
    }
    await wire.start();
  } catch (error) {
    await release();
    if (error instanceof DataFolderUnusable) throw error;
    throw new DataFolderUnusable(folder, `its database does not start (${error})`, { cause: error });
  }
  return {
    connect: wire.connect,
    async close() {
      await wire.stop();
      await release();
    },
  };
};
