import * as z from 'zod';
import { ApiClient, type Transport } from './api-client.js';

const state = z.object({ id: z.string(), state: z.string() });

/** Two processes that are asked in turn, of which the one with `begun` knows the job. */
const inTurn = (begun: 0 | 1 | undefined): { readonly transport: Transport; turns: number } => {
  const asked = {
    turns: 0,
    transport: async () => {
      asked.turns += 1;
      const knows = asked.turns % 2 === begun;
      const body = knows ? { id: 'i-1', state: 'done' } : { code: 'NOT_FOUND', status: 404 };
      return Response.json(body, { status: knows ? 200 : 404 });
    },
  };
  return asked;
};

describe('a job that one of two processes began', () => {
  test.each([0, 1] as const)('is found, whoever is asked first', async (begun) => {
    const { transport } = inTurn(begun);
    const found = await new ApiClient(transport, 'token').job(state, '/imports/i-1');
    expect(found).toEqual({ id: 'i-1', state: 'done' });
  });

  test('is forgotten when neither knows it, and that is said', async () => {
    const asked = inTurn(undefined);
    await expect(new ApiClient(asked.transport, 'token').job(state, '/imports/i-1')).rejects.toMatchObject({
      status: 404,
    });
    expect(asked.turns).toBe(20);
  });
});
