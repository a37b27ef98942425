import { Module } from '@nestjs/common';
import { CommandsModule } from '#commands/commands.module.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { AnswerController } from './answers/answer.controller.js';
import { AnswerDesk } from './answers/answer-desk.js';
import { Answering } from './answers/answering.js';
import { ReadingController } from './answers/reading.controller.js';
import { UnsubscribeController } from './answers/unsubscribe.controller.js';
import { Notices } from './deliver/notices.js';
import { CalendarFeeds } from './feeds/calendar-feeds.js';
import { FeedController } from './feeds/feed.controller.js';
import { FeedEntries } from './feeds/feed-entries.js';
import { FeedSubjects } from './feeds/feed-subjects.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { RegisteredWebhooks } from './webhooks/registered-webhooks.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

/** What readers and programs ask of delivery over HTTP: answers, calendar feeds, webhooks. */
@Module({
  imports: [EventStoreModule, CommandsModule],
  controllers: [
    AnswerController,
    ReadingController,
    UnsubscribeController,
    FeedsController,
    FeedController,
    WebhooksController,
  ],
  providers: [AnswerDesk, Answering, CalendarFeeds, FeedEntries, FeedSubjects, Notices, RegisteredWebhooks],
  exports: [Notices],
})
export class DeliveryHttpModule {}
