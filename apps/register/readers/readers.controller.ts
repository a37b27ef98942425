import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { readerCommands } from '#domain/readers/reader.commands.js';
import { type ReaderId, readerId } from '#domain/readers/reader.events.js';
import { Actor, Roles } from '#platform/auth/access.js';
import { mayActAs, type Actor as SignedIn } from '#platform/auth/actor.js';
import { withExample } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import type { Answer } from '../answer.js';
import { CommandRoute } from '../command-route.js';
import { type CommandOrigin, Origin } from '../origin.js';
import { AskReader } from './reader.handler.js';

const describeReader = readerCommands.DescribeReader.omit({ reader: true });
const removeReader = readerCommands.RemoveReader.omit({ reader: true });

const ReaderParam = () => Param('reader', { schema: readerId });

/** Those whom reminders are written to, and how they want it. */
@ApiTags('readers')
@Controller('readers')
export class ReadersController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':reader/describe')
  @CommandRoute({
    summary: 'Describe a reader: where, when and in which languages they are written to',
    description: 'All of it, each time. Staff may describe themselves, but not take the mail of a body.',
    refuses: ['NOT_ALLOWED', 'ZONE_UNKNOWN', 'READER_OWN_HEAD'],
  })
  describe(
    @ReaderParam() reader: ReaderId,
    @Body({
      schema: withExample(describeReader, {
        name: 'Ana Ionescu',
        body: null,
        email: 'ana@example.org',
        languages: ['ro', 'en'],
        zone: 'Europe/Brussels',
        hour: 8,
        rhythm: 'daily',
        weekday: 1,
        head: 'staff:kim' as never,
      }),
    })
    terms: z.infer<typeof describeReader>,
    @Actor() actor: SignedIn,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    if (!mayActAs(actor, 'keeper') && (actor.id !== reader || terms.body !== null)) {
      throw new Problem('NOT_ALLOWED', {
        detail: `without the role "keeper", ${actor.id} describes only themselves, and no mailbox of a body`,
      });
    }
    return this.bus.execute(new AskReader({ type: 'DescribeReader', data: { ...terms, reader } }, origin));
  }

  @Post(':reader/remove')
  @Roles('keeper')
  @CommandRoute({
    summary: 'Write to a reader no more: their head hears of it instead',
    description: 'Describing them again brings them back.',
    refuses: ['READER_NOT_FOUND'],
  })
  remove(
    @ReaderParam() reader: ReaderId,
    @Body({ schema: withExample(removeReader, { because: 'left' }) }) body: z.infer<typeof removeReader>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskReader({ type: 'RemoveReader', data: { ...body, reader } }, origin));
  }
}
