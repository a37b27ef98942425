import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { type ChangeItem, change } from '#apps/views/changes/change.js';
import { type HistoryItem, historyItem } from '#apps/views/commitment-history/item.js';
import { page } from '#apps/views/listing/list-query.js';
import { type ApiClient, ApiRefusal } from '../client/api-client.js';
import { type Addressee, connectToServer, WrongUse } from '../client/connection.js';
import { eventsIn } from '../client/server-sent-events.js';
import { ServerSilent } from '../client/transports.js';
import { eventOnOneLine } from '../terminal/history-words.js';
import { count } from './arguments.js';
import type { AddCommand } from './invocation.js';

interface TailOptions {
  readonly lines: number;
  readonly kafka?: boolean;
  readonly fromBeginning?: boolean;
}

/** Milliseconds between two looks for a server that went away. */
const pause = 500;

export const addTail: AddCommand = (program, invocation) => {
  program
    .command('tail')
    .description('the newest events, then each as it comes, until Ctrl-C')
    .option('--lines <number>', 'how many of the newest to begin with', count, 10)
    .option('--kafka', 'what comes on the Kafka topic of KAFKA_BROKERS and KAFKA_TOPIC, whoever sends it')
    .option('--from-beginning', 'with --kafka: everything on the topic, then what comes')
    .addHelpText(
      'after',
      `
A server that is restarted is found again, and nothing in between is missed. Without a server nothing new
can come: the newest events are shown and that is all.

Examples:
  aide-memoire tail
  aide-memoire tail --lines 0 --json    a JSON object on each line
  KAFKA_BROKERS=localhost:9092 aide-memoire tail --kafka --from-beginning`,
    )
    .action(async ({ lines, kafka, fromBeginning = false }: TailOptions, command: Command) => {
      if (kafka) {
        if (command.getOptionValueSource('lines') === 'cli') {
          throw new WrongUse('--lines goes without --kafka; there, --from-beginning shows all there is');
        }
        const { tailTopic } = await import('../topic/tail-topic.js');
        return tailTopic(invocation.addressee(command).env, fromBeginning, invocation.terminal(command));
      }
      if (fromBeginning)
        throw new WrongUse('--from-beginning goes with --kafka; here, --lines says how many');
      await invocation.connected(command, async ({ api, terminal, isServer }) => {
        const show = (item: HistoryItem | ChangeItem) =>
          terminal.print(terminal.json ? JSON.stringify(item) : eventOnOneLine(item));
        const { items, position } = await newest(api, lines);
        for (const item of items) show(item);
        if (!isServer) return terminal.note('No server is running, so nothing new can come.');
        await follow(invocation.addressee(command), position, show, terminal.note);
      });
    });
};

/** The newest events, oldest first, and the position of the last there is. */
const newest = async (api: ApiClient, lines: number) => {
  const { items, position } = await api.get(page(historyItem), '/history', { limit: Math.max(1, lines) });
  return { items: items.slice(0, lines).toReversed(), position };
};

/** Shows every event after a position, over as many connections as it takes. */
const follow = async (
  addressee: Addressee,
  from: number,
  show: (item: ChangeItem) => void,
  note: (text: string) => void,
): Promise<never> => {
  let position = from;
  let isAway = false;
  for (;;) {
    try {
      const server = await connectToServer(addressee);
      if (server) {
        if (isAway) note('The server is back.');
        isAway = false;
        for await (const item of changesAfter(server.api, position)) {
          show(item);
          position = item.position;
        }
      }
    } catch (error) {
      if (!isAbsence(error, addressee)) throw error;
    }
    if (!isAway) note('The server is gone; waiting for it to come back.');
    isAway = true;
    await sleep(pause);
  }
};

async function* changesAfter(api: ApiClient, position: number): AsyncGenerator<ChangeItem> {
  const headers = { accept: 'text/event-stream', 'last-event-id': String(position) };
  for await (const { data } of eventsIn(api.lines('GET', '/changes', headers))) {
    yield change.parse(JSON.parse(data));
  }
}

/**
 * Nobody there, a server on its way down (503, or 401 for the token that its run alone had), or a connection that
 * broke: all pass by themselves.
 */
const isAbsence = (error: unknown, { url }: Addressee): boolean =>
  error instanceof ServerSilent ||
  (error instanceof ApiRefusal && (error.status === 503 || (error.status === 401 && url === undefined))) ||
  (error instanceof TypeError && error.message === 'terminated');
