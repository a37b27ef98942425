import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { Problem } from './problems.js';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

const withoutPort = (host: string): string => host.replace(/:\d*$/, '').toLowerCase();

const isAddress = (name: string): boolean => isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;

/**
 * DNS rebinding: a page of another site may point its own name at our address and so look "same origin". A server
 * answers only to names that are its own: its public address and the machine's. An address in figures is nobody's name, so a
 * server that is bound to more than loopback answers to those too. The function tells why a request is refused.
 */
export const refusesHost = ({
  host,
  isLoopback,
  publicUrl,
}: Config): ((request: FastifyRequest) => Problem | undefined) => {
  const served = new Set([
    ...loopbackNames,
    host.toLowerCase(),
    ...(isLoopback ? [] : [hostname().toLowerCase()]),
    ...(publicUrl ? [new URL(publicUrl).hostname] : []),
  ]);
  return ({ headers }) => {
    const name = withoutPort(headers.host ?? '');
    if (served.has(name) || (!isLoopback && isAddress(name))) return undefined;
    return new Problem('HOST_NOT_SERVED', {
      detail: `"${name}"`,
      hint: 'set AIDE_MEMOIRE_PUBLIC_URL to the address that people use',
    });
  };
};

/**
 * RFC 6454: an origin is scheme, host and port. Behind a proxy only the host reaches us, so that a page at http:// would pass
 * for one at https://; where the public address is known, a browser's `Origin` must be it, or this machine's own. The function
 * tells why a request is refused.
 */
export const refusesOrigin = ({ publicUrl }: Config): ((request: FastifyRequest) => Problem | undefined) => {
  if (!publicUrl) return () => undefined;
  const own = new URL(publicUrl);
  return ({ method, headers: { origin } }) => {
    if (origin === undefined || origin === own.origin || ['GET', 'HEAD', 'OPTIONS'].includes(method))
      return undefined;
    const from = URL.canParse(origin) ? new URL(origin) : undefined;
    if (from && from.hostname !== own.hostname && loopbackNames.includes(from.hostname)) return undefined;
    return new Problem('CROSS_SITE', {
      detail: `the request comes from a page of ${origin}`,
      hint: `open ${own.origin}`,
    });
  };
};
