import { once } from 'node:events';
import { startBroker } from './kafka-broker.js';
import { startServer } from './postgres-server.js';
import { sampleFolder } from './sample-folder.js';

/**
 * What all suites of a run share: servers, each started when it is first wanted, and gone when the run is; and a folder
 * to copy, made by one of them. A worker asks the process that runs it; any other process has its own.
 */
const starters = {
  postgres: async () => (await startServer()).url,
  'durable postgres': async () => (await startServer('durable')).url,
  kafka: async () => (await startBroker()).address,
  'folder with the sample': sampleFolder,
};

export type SharedServer = keyof typeof starters;

/** What a worker says to the process that runs it, and is told. */
export interface Wanted {
  readonly wanted: SharedServer;
}
export interface Found {
  readonly wanted: SharedServer;
  readonly address?: string;
  /** Why there is none. */
  readonly fault?: string;
}

const known = new Map<SharedServer, Promise<string>>();

/** Its address: a URL for Postgres, host and port for Kafka, a path for a folder. @throws when it cannot be had */
export const sharedServer = (name: SharedServer): Promise<string> => {
  const starting = known.get(name) ?? (process.send ? askFor(name) : starters[name]());
  known.set(name, starting);
  return starting;
};

const askFor = async (wanted: SharedServer): Promise<string> => {
  process.send?.({ wanted } satisfies Wanted);
  for (;;) {
    const [found]: (Found | string)[] = await once(process, 'message');
    if (typeof found !== 'object' || found.wanted !== wanted) continue;
    if (found.address === undefined) throw new Error(found.fault);
    return found.address;
  }
};
