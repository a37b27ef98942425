import { openTestApp, type TestApp } from '#test/support/http-app.js';
import type { ApiDocument } from '#test/support/openapi.js';
import { allMigrations } from '#test/support/reminders.js';
import { DeliveryHttpModule } from './delivery-http.module.js';

let house: TestApp;
let described: ApiDocument;
beforeAll(async () => {
  house = await openTestApp({ modules: [DeliveryHttpModule], migrations: allMigrations });
  described = (await house.app.inject('/api/v1/openapi.json')).json();
});
afterAll(() => house.close());

describe('the description of what readers and programs ask of delivery', () => {
  test('has pages and feeds beside the API, open to whoever has the link, and the rest behind sign-in', () => {
    const isPublic = ([path]: [string, unknown]) => !path.startsWith('/api/');
    const open = Object.entries(described.paths).filter(isPublic);
    expect(open.map(([path]) => path).toSorted()).toEqual([
      '/answer/{token}',
      '/feeds/{file}',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/read/{commitment}/{token}',
      '/sign-in',
      '/sign-out',
      '/unsubscribe/{token}',
    ]);
    const closed = Object.entries(described.paths).filter((entry) => !isPublic(entry));
    for (const [, methods] of closed)
      for (const one of Object.values(methods)) expect(one.security).not.toEqual([]);
  });

  test('says what the forms of the pages hold', () => {
    const bodyOf = (path: string) => described.paths[path]?.post?.requestBody?.content ?? {};
    const answer = bodyOf('/answer/{token}')['application/x-www-form-urlencoded'];
    expect(answer?.schema.$ref).toBe('#/components/schemas/AnswerReminder');
    const { AnswerReminder, UnsubscribeReader } = described.components.schemas;
    expect(Object.keys(AnswerReminder?.properties ?? {}).toSorted()).toEqual([
      'askedBy',
      'decidedBy',
      'edtf',
      'on',
      'outcome',
      'reason',
      'until',
    ]);
    const oneClick = bodyOf('/unsubscribe/{token}');
    expect(Object.keys(oneClick)).toEqual(['application/x-www-form-urlencoded', 'multipart/form-data']);
    expect(UnsubscribeReader?.properties).toEqual({
      'List-Unsubscribe': { type: 'string', const: 'One-Click' },
    });
  });
});
