import { addAsyncApi } from './asyncapi.js';
import { addBoard } from './board.js';
import { addRenameBody } from './bodies.js';
import { addCalendars } from './calendars.js';
import { addDo } from './do.js';
import { addExport } from './export.js';
import { addFeed } from './feed.js';
import { addHistory } from './history.js';
import { addImport, addSample } from './import.js';
import type { AddCommand } from './invocation.js';
import { addList } from './list.js';
import { addMove } from './move.js';
import { addOutbox } from './outbox.js';
import { addRead } from './read.js';
import { addReaders } from './readers.js';
import { addReadings } from './readings.js';
import { addRemind } from './remind.js';
import { addReminders } from './reminders.js';
import { addReview } from './review.js';
import { addRules } from './rules.js';
import { addServe } from './serve.js';
import { addShow } from './show.js';
import { addTail } from './tail.js';
import { addToken } from './token.js';
import { addRebuild, addVerify } from './upkeep.js';
import { addAcknowledge, addSnooze, addUnwatch, addWatch } from './watching.js';
import { addWebhook } from './webhook.js';
import { addWhy } from './why.js';

/** Every command, in the order of `--help`. */
export const commands: readonly AddCommand[] = [
  addServe,
  addSample,
  addImport,
  addRead,
  addReview,
  addReadings,
  addBoard,
  addList,
  addShow,
  addHistory,
  addDo,
  addReminders,
  addWhy,
  addOutbox,
  addAcknowledge,
  addSnooze,
  addWatch,
  addUnwatch,
  addRemind,
  addTail,
  addExport,
  addRules,
  addCalendars,
  addReaders,
  addRenameBody,
  addFeed,
  addWebhook,
  addVerify,
  addRebuild,
  addMove,
  addAsyncApi,
  addToken,
];
