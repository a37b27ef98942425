import { boardView } from './board/controller.js';
import { calendarsView } from './calendars/controller.js';
import { changesView } from './changes/controller.js';
import { commitmentHistoryView } from './commitment-history/controller.js';
import { commitmentStatusView } from './commitment-status/controller.js';
import { deadlinesView } from './deadlines/controller.js';
import { eventsView } from './events/controller.js';
import { evidenceView } from './evidence/controller.js';
import { filesView } from './files/files.controller.js';
import { maintenanceView } from './maintenance/controller.js';
import { meView } from './me/controller.js';
import { outboxView } from './outbox/controller.js';
import { peopleView } from './people/controller.js';
import { planRehearsalView } from './plan-rehearsal/controller.js';
import { proposalsView } from './proposals/controller.js';
import { readersView } from './readers/controller.js';
import { remindersView } from './reminders/controller.js';
import { rulesView } from './rules/controller.js';
import { searchView } from './search/view.js';
import { settingsHistoryView } from './settings-history/controller.js';
import { todayView } from './today/controller.js';
import type { View } from './view.js';
import { visitOverviewView } from './visit-overview/controller.js';
import { wholeCommitmentView } from './whole-commitment/controller.js';

/** Every part of the read side, a line each. Those that keep rows come first, in the order in which they are shown. */
export const views: readonly View[] = [
  commitmentStatusView,
  commitmentHistoryView,
  visitOverviewView,
  deadlinesView,
  evidenceView,
  remindersView,
  proposalsView,
  searchView,
  rulesView,
  readersView,
  calendarsView,
  planRehearsalView,
  outboxView,
  boardView,
  wholeCommitmentView,
  filesView,
  todayView,
  eventsView,
  changesView,
  settingsHistoryView,
  meView,
  peopleView,
  maintenanceView,
];
