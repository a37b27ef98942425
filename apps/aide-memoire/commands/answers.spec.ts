import { setTimeout as sleep } from 'node:timers/promises';
import { page } from '#apps/views/listing/list-query.js';
import { readerItem } from '#apps/views/readers/item.js';
import { type House, openHouse } from '#test/support/house.js';
import { ApiClient } from '../client/api-client.js';
import { insideProcess } from '../client/transports.js';
import { askRegister } from './answers.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a command ends once the views show what it recorded, for the next one knows of no position', async () => {
  const { authorization = '' } = await house.as('keeper');
  const api = new ApiClient(insideProcess(house.app), authorization.replace('Bearer ', ''));
  const terminal = { json: false, columns: 80, watched: false, print: () => {}, note: () => {} };
  const body = {
    name: 'ana',
    body: null,
    email: 'ana@example.org',
    languages: ['en'],
    zone: 'Europe/Brussels',
    hour: 9,
    rhythm: 'each',
    weekday: 1,
    head: null,
  };
  // The view cannot take what is recorded while somebody else has its rows.
  const holding = house.dataSource.createQueryRunner();
  await holding.startTransaction();
  await holding.query('lock table reminder_reader in exclusive mode');
  let isDone = false;
  const asked = askRegister({ api, terminal }, { path: '/readers/staff%3Aana/describe', body }, 'done').then(
    () => {
      isDone = true;
    },
  );
  try {
    await sleep(500);
    expect(isDone).toBe(false);
  } finally {
    await holding.commitTransaction();
    await holding.release();
  }
  await asked;
  const { items } = await api.get(page(readerItem), '/readers');
  expect(items).toMatchObject([{ id: 'staff:ana', hour: 9 }]);
});
