import * as z from 'zod';
import { ApiClient } from './api-client.js';

test('what is unlikely is confirmed by an option, and that is said', async () => {
  const refused = {
    ...{ code: 'UNLIKELY', status: 422, title: 'This is unlikely' },
    hint: 'give another day; or confirm it with "confirmed": true if it is so',
  };
  const api = new ApiClient(async () => Response.json(refused, { status: 422 }), 'token');
  await expect(api.post(z.unknown(), { path: '/feeds', body: {} })).rejects.toThrow(
    'This is unlikely; give another day; or confirm it with --confirmed if it is so',
  );
});
