import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { problemBody } from './problem.filter.js';
import { Problem } from './problems.js';

/** What Node's own parser refuses, by its code; whatever else it says is about the form of a request. */
const refused = (error: ConnectionError): Problem => {
  switch (error.code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('REQUEST_TIMEOUT', { detail: 'it did not arrive whole within a minute' });
    case 'HPE_HEADER_OVERFLOW':
      return new Problem('HEADERS_TOO_LARGE', {
        detail: 'headers and address together have more than 16 KiB',
        hint: 'send what is long in the body; a browser may hold old cookies of this address',
      });
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Problem('BODY_TOO_LARGE', {
        detail: 'the extensions of its chunks are longer than its chunks',
      });
    default:
      return new Problem('REQUEST_INVALID', {
        detail: `it is no request as HTTP has them (RFC 9112): ${error.code ?? error.message}`,
      });
  }
};

const headersOf = (body: string): Readonly<Record<string, string>> => ({
  'content-type': 'application/problem+json',
  'content-length': String(Buffer.byteLength(body)),
  'cache-control': 'no-store',
  connection: 'close',
});

/** A request of which no route ever hears, since it cannot be read, is answered as every other that is refused. */
export const answerUnreadable = (error: ConnectionError, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const problem = refused(error);
  const body = JSON.stringify(problemBody(problem, randomUUID()));
  const headers = Object.entries(headersOf(body)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${problem.status} ${problem.title}\r\n${headers.join('')}\r\n${body}`);
  socket.destroySoon();
};

/** `Expect` with anything but `100-continue` (RFC 9110, 10.1.1). */
export const answerExpectation = ({ headers }: IncomingMessage, response: ServerResponse): void => {
  const problem = new Problem('EXPECTATION_UNKNOWN', {
    detail: `Expect is ${headers.expect}`,
    hint: 'send it without, or with "100-continue"',
  });
  const body = JSON.stringify(problemBody(problem, randomUUID()));
  response.writeHead(problem.status, headersOf(body)).end(body);
};
