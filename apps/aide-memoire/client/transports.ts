import { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Transport } from './api-client.js';

/** To a server that listens. @throws {Error} in words when nobody answers there */
export const overHttp =
  (url: string): Transport =>
  async ({ path, ...call }) => {
    try {
      return await fetch(`${url.replace(/\/+$/, '')}${path}`, { ...call, redirect: 'error' });
    } catch (error) {
      if (call.signal?.aborted) throw error;
      throw new ServerSilent(url, { cause: error });
    }
  };

/** Nobody answers at the address: the server is not running, or not reachable from here. */
export class ServerSilent extends Error {
  constructor(url: string, options: ErrorOptions) {
    super(`no server answers at ${url}`, options);
    this.name = 'ServerSilent';
  }
}

/** To an app of this process, without a socket: the same routes, guards and answers. */
export const insideProcess =
  (app: NestFastifyApplication): Transport =>
  async ({ method, path: url, headers, body }) => {
    const answer = await app.inject({
      method,
      url,
      headers: { ...headers, host: 'localhost' },
      ...(body !== undefined && { payload: body }),
      payloadAsStream: true,
    });
    const received = Object.entries(answer.headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
    );
    const isEmpty = [204, 304].includes(answer.statusCode);
    return new Response(isEmpty ? null : (Readable.toWeb(answer.stream()) as ReadableStream), {
      status: answer.statusCode,
      headers: received,
    });
  };

/** The same, but that what would change something is refused before it is asked. */
export const onlyReading =
  (transport: Transport, refused: Error): Transport =>
  async (call) => {
    if (call.method !== 'GET') throw refused;
    return transport(call);
  };
