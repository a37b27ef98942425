import type { FastifyRequest } from 'fastify';
import { Problem } from './problems.js';

/** What the API ever answers in; each route says which. A form nobody here speaks is refused before work is done. */
const spoken = [
  'application/json',
  'application/problem+json',
  'application/x-ndjson',
  'text/csv',
  'text/event-stream',
  'text/calendar',
  'text/plain',
  // Files, whatever they are.
  'application/octet-stream',
];

/** RFC 9110, 12.5.1: whether a media range takes a media type, and is not weighed down to zero. */
const takes = (range: string, type: string): boolean => {
  const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) return false;
  const [wantedMain, wantedSub] = name.split('/');
  const [main, sub] = type.split('/');
  return (wantedMain === '*' || wantedMain === main) && (wantedSub === '*' || wantedSub === sub);
};

/** Whether somebody who looks at pages asks: a browser names HTML, a program takes anything. */
export const wantsPage = ({ method, headers: { accept = '' } }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  accept.split(',').some((range) => !range.includes('*/*') && takes(range, 'text/html'));

/** Why an API request cannot be answered in any form it accepts. */
export const refusesForm = ({ url, headers: { accept } }: FastifyRequest): Problem | undefined => {
  if (accept === undefined || accept.includes('*/*') || !url.startsWith('/api/v1/')) return undefined;
  if (accept.split(',').some((range) => spoken.some((type) => takes(range, type)))) return undefined;
  return new Problem('NOT_ACCEPTABLE', { detail: `Accept is ${accept}`, hint: 'accept application/json' });
};
