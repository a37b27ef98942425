import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { Problem } from './problems.js';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * DNS rebinding: a page of another site may point its own name at 127.0.0.1 and so look "same origin". A
 * server bound to loopback answers only to loopback's names and to its public address; the function
 * tells why a request is refused.
 */
export const refusesHost = ({
  isLoopback,
  publicUrl,
}: Config): ((request: FastifyRequest) => Problem | undefined) => {
  if (!isLoopback) return () => undefined;
  const served = new Set([...loopbackNames, ...(publicUrl ? [new URL(publicUrl).hostname] : [])]);
  return ({ headers }) => {
    const name = (headers.host ?? '').replace(/:\d*$/, '').toLowerCase();
    if (served.has(name)) return undefined;
    return new Problem('HOST_NOT_SERVED', {
      detail: `"${name}"`,
      hint: 'set AIDE_MEMOIRE_PUBLIC_URL when a proxy stands in front',
    });
  };
};
