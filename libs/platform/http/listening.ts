import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config.js';
import { Admission } from './admission.js';
import { portFault } from './port.js';

/**
 * The port that is listened on. Asked of Fastify itself, since Nest would log what is told here in words.
 * @throws {Error} in words when that cannot be
 */
export const listen = async (app: NestFastifyApplication, { host, port }: Config): Promise<number> => {
  try {
    const address = await app.getHttpAdapter().getInstance().listen({ host, port });
    return Number(new URL(address).port);
  } catch (error) {
    throw portFault(error, { host, port });
  }
};

/** How long the requests under way may take, and when what still flows is cut off; in ms after the stop was asked. */
const patience = { answers: 5_000, streams: 8_000 } as const;

/**
 * Stops in order: no more requests, answers to those under way, then what works by itself (relay, projections), then the
 * database. What still flows after all that, to a client that reads slowly, is cut off.
 */
export const stopServing = async (app: NestFastifyApplication): Promise<void> => {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), patience.streams);
  try {
    await app.get(Admission).close(patience.answers);
    await app.close();
  } finally {
    clearTimeout(cut);
  }
};
