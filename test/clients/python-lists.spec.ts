import { join } from 'node:path';
import { ViewsModule } from '#apps/views/views.module.js';
import { EventStore } from '#event-store/event-store.js';
import { Projections } from '#projections/projections.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { describeWithPython, openPython, type Python } from '#test/support/python.js';
import {
  commitment,
  recorded,
  registerOn,
  SetClock,
  viewMigrations,
  visitRecorded,
  visits,
} from '#test/support/views.js';

const parties = {
  responsible: 'Ministry A',
  supporting: ['Ministry B', 'Ministry C; "the other", as they say'],
  counterparts: ['=Majilis'],
  owner: null,
};

describeWithPython('lists in CSV from Python', () => {
  let house: TestApp;
  let python: Python;

  beforeAll(async () => {
    python = await openPython([]);
    const clock = new SetClock();
    house = await openTestApp({ modules: [ViewsModule], migrations: viewMigrations, clock });
    const { record } = registerOn(house.dataSource, clock, house.app.get(EventStore));
    await record(visits, visitRecorded);
    await record(
      commitment('paragraphs'),
      recorded('paragraphs', {
        statement: 'First paragraph\n=HYPERLINK("https://example.org","click")',
        parties,
        tags: ['one', 'two'],
      }),
    );
    const last = await record(
      commitment('signs'),
      recorded('signs', { statement: '=1+1; "a", b\r\n\tșapte;\r\n' }),
    );
    const projections = house.app.get(Projections);
    await projections.reached(projections.names, last, 30_000);
    await house.app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await house.close();
    await python.close();
  });

  test('are read as they were written: several bodies and paragraphs in a cell, and what looks like a formula', async () => {
    const { authorization } = await house.as('staff');
    const address = `${await house.app.getUrl()}/api/v1/commitments?format=csv&sort=id`;
    const read = await python.run(
      join(import.meta.dirname, 'lists.py'),
      address,
      authorization.replace('Bearer ', ''),
    );
    expect(JSON.parse(read)).toMatchObject([
      {
        id: 'paragraphs',
        statement: 'First paragraph\n=HYPERLINK("https://example.org","click")',
        responsible: 'Ministry A',
        supporting: 'Ministry B\nMinistry C; "the other", as they say',
        counterparts: "'=Majilis",
        tags: 'one\ntwo',
      },
      { id: 'signs', statement: '\'=1+1; "a", b\r\n\tșapte;\r\n' },
    ]);
  });
});
