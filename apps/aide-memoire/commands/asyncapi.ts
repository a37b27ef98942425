import type { Command } from 'commander';
import { asyncApi } from '#event-stream/kafka/asyncapi.js';
import { Config } from '#platform/config.js';
import type { AddCommand } from './invocation.js';

export const addAsyncApi: AddCommand = (program, invocation) => {
  program
    .command('asyncapi')
    .description('the Kafka topic as an AsyncAPI 3 document, with the servers of KAFKA_BROKERS if set')
    .addHelpText('after', '\nExamples:\n  aide-memoire asyncapi > asyncapi.json')
    .action(async (_, command: Command) => {
      const kafka = Config.kafkaFrom(invocation.addressee(command).env);
      invocation.terminal(command).print(JSON.stringify(await asyncApi(kafka), null, 2));
    });
};
