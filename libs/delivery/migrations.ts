import { CreateDelivery1790000006000 } from './migrations/1790000006000-create-delivery.js';
import { KeepDeliverySecretsApart1790000009010 } from './migrations/1790000009010-keep-delivery-secrets-apart.js';
import { NameFeeds1790000009700 } from './migrations/1790000009700-name-feeds.js';
import { RememberChangesOfChannels1790000010500 } from './migrations/1790000010500-remember-changes-of-channels.js';

/** The tables of answers, calendar feeds and webhooks, in order. */
export const deliveryMigrations = [
  CreateDelivery1790000006000,
  KeepDeliverySecretsApart1790000009010,
  NameFeeds1790000009700,
  RememberChangesOfChannels1790000010500,
];
