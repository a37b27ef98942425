import { type AddressInfo, createServer } from 'node:net';
import type { Config } from '../config.js';

type HostAndPort = Pick<Config, 'host' | 'port'>;

/** Why a port cannot be listened on, in words that say what to do; what is no such failure as it is. */
export const portFault = (error: unknown, { host, port }: HostAndPort): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new Error(
      `port ${port} on ${host} is in use; choose another, such as AIDE_MEMOIRE_PORT=${port + 1}`,
    );
  if (code === 'EACCES') return new Error(`this user may not listen on port ${port}; choose one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Error(`this machine has no address ${host}`);
  return error;
};

/**
 * Listens for a moment, so that whoever starts a server learns in that moment, not after a database was made, that it
 * could not listen. Who takes the port meanwhile is told of by `listen`.
 * @returns the port; of 0, which takes any, one that is free: addresses that are written into mails and feeds name it
 * @throws {Error} in words when the port cannot be listened on
 */
export const refuseTakenPort = ({ host, port }: HostAndPort): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => reject(portFault(error, { host, port })));
    server.listen({ host, port }, () => {
      const free = (server.address() as AddressInfo).port;
      server.close(() => resolve(free));
    });
  });
