import { eventsIn, type ServerSentEvent } from './server-sent-events.js';

describe('server-sent events', () => {
  const read = async (text: string): Promise<ServerSentEvent[]> => {
    async function* lines() {
      yield* text.split('\n');
    }
    const events: ServerSentEvent[] = [];
    for await (const event of eventsIn(lines())) events.push(event);
    return events;
  };

  it('are told apart by blank lines', async () => {
    expect(await read('id: 7\nevent: change\ndata: {"a":1}\n\nid: 8\ndata: two\ndata: lines\n\n')).toEqual([
      { id: '7', event: 'change', data: '{"a":1}' },
      { id: '8', event: 'message', data: 'two\nlines' },
    ]);
  });

  it('pass over comments and an event that was cut off', async () => {
    expect(await read(': still here\n\ndata:bare\n\ndata: cut')).toEqual([
      { id: undefined, event: 'message', data: 'bare' },
    ]);
  });
});
