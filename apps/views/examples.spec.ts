import * as z from 'zod';
import { inPlace } from '#domain/json-schema.js';
import { calendarDetail, calendarItem } from './calendars/item.js';
import { historyItem } from './commitment-history/item.js';
import { commitmentDetail, commitmentItem } from './commitment-status/item.js';
import { deadlineItem } from './deadlines/controller.js';
import { evidencePiece } from './evidence/controller.js';
import { deliveryItem, noticeDetail, noticeItem } from './outbox/item.js';
import { readerItem } from './readers/item.js';
import { reminderItem } from './reminders/item.js';
import { ruleItem } from './rules/item.js';
import { sourceDetail, visitDetail, visitItem } from './visit-overview/item.js';

it.each(
  Object.entries({
    calendarDetail,
    calendarItem,
    commitmentDetail,
    commitmentItem,
    deadlineItem,
    deliveryItem,
    evidencePiece,
    historyItem,
    noticeDetail,
    noticeItem,
    readerItem,
    reminderItem,
    ruleItem,
    sourceDetail,
    visitDetail,
    visitItem,
  }),
)('the example of %s is one', (_, schema) => {
  const { examples } = inPlace(schema, { io: 'output' });
  expect(examples).toHaveLength(1);
  expect(z.array(schema.strict()).parse(examples)).toEqual(examples);
});
