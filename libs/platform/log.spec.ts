import { PassThrough } from 'node:stream';
import { Logger } from '@nestjs/common';
import { pino } from 'pino';
import { forPeople, NestLog } from './log.js';

const logged = (write: (log: NestLog) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  write(new NestLog(pino({ base: null }, { write: (line) => void lines.push(line) })));
  return lines.map((line) => JSON.parse(line));
};

test("a part's own logger writes its name and an error's stack", () => {
  const [line] = logged((log) => {
    Logger.overrideLogger(log);
    new Logger('Relay').error('it stopped', 'Error: it stopped\n    at relay.ts');
    Logger.overrideLogger(false);
  });
  expect(line).toMatchObject({
    level: 50,
    context: 'Relay',
    msg: 'it stopped',
    stack: 'Error: it stopped\n    at relay.ts',
  });
});

test("Nest's account of its own wiring is not worth a line", () => {
  expect(
    logged((log) => {
      log.log('RouterModule dependencies initialized', 'InstanceLoader');
      log.log('listening', 'Http');
    }),
  ).toMatchObject([{ msg: 'listening' }]);
});

test('on a terminal a line is for people', () => {
  const terminal = new PassThrough();
  pino({ base: null }, forPeople(terminal)).warn({ context: 'Disk' }, 'nearly full');
  expect(String(terminal.read())).toMatch(/\d\d:\d\d:\d\d.*warn.*Disk:.*nearly full\n$/);
});
