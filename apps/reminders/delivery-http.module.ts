import { Module } from '@nestjs/common';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { AnswerController } from './answers/answer.controller.js';
import { AnswerDesk } from './answers/answer-desk.js';
import { Answering } from './answers/answering.js';
import { UnsubscribeController } from './answers/unsubscribe.controller.js';

/** What readers and programs ask of delivery over HTTP: answers, calendar feeds, webhooks. */
@Module({
  imports: [EventStoreModule],
  controllers: [AnswerController, UnsubscribeController],
  providers: [AnswerDesk, Answering],
})
export class DeliveryHttpModule {}
