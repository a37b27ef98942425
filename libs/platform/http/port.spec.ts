import { createServer } from 'node:net';
import { refuseTakenPort } from './port.js';

const host = '127.0.0.1';

test('a port that is taken is refused, a free one is left free', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, host, () => resolve((other.address() as { port: number }).port)),
  );
  await expect(refuseTakenPort({ host, port })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is in use; choose another, such as AIDE_MEMOIRE_PORT=${port + 1}`,
  );
  await new Promise((resolve) => other.close(resolve));
  await refuseTakenPort({ host, port });
  await refuseTakenPort({ host, port });
});

test('of any, one that is free is named', () =>
  expect(refuseTakenPort({ host, port: 0 })).resolves.toBeGreaterThan(1023));

test('an address of another machine is refused', () =>
  expect(refuseTakenPort({ host: '192.0.2.1', port: 7373 })).rejects.toThrow(
    'this machine has no address 192.0.2.1',
  ));
