import { CreateViews1790000002000 } from './migrations/1790000002000-create-views.js';
import { CreateReminders1790000005000 } from './migrations/1790000005000-create-reminders.js';
import { ReasoningsAsObjects1790000005100 } from './migrations/1790000005100-reasonings-as-objects.js';
import { CountReports1790000008500 } from './migrations/1790000008500-count-reports.js';
import { CancelledReminders1790000008600 } from './migrations/1790000008600-cancelled-reminders.js';
import { CreateReadProposals1790000008700 } from './migrations/1790000008700-create-read-proposals.js';
import { NarrowStatuses1790000009400 } from './migrations/1790000009400-narrow-statuses.js';
import { CreateReporting1790000009500 } from './migrations/1790000009500-create-reporting.js';
import { KeepSourcesInParts1790000009600 } from './migrations/1790000009600-keep-sources-in-parts.js';
import { FindWhatChangedSince1790000009800 } from './migrations/1790000009800-find-what-changed-since.js';
import { ExpectTheNextOfASeries1790000009900 } from './migrations/1790000009900-expect-the-next-of-a-series.js';
import { NameFilesOfSources1790000010100 } from './migrations/1790000010100-name-files-of-sources.js';
import { SearchAllThatWasSaid1790000010200 } from './migrations/1790000010200-search-all-that-was-said.js';
import { SearchSourcesStepByStep1790000010400 } from './migrations/1790000010400-search-sources-step-by-step.js';
import { FindWhatIsLinked1790000010600 } from './migrations/1790000010600-find-what-is-linked.js';

/** The views' tables, in order. */
export const readModelMigrations = [
  CreateViews1790000002000,
  CreateReminders1790000005000,
  ReasoningsAsObjects1790000005100,
  CountReports1790000008500,
  CancelledReminders1790000008600,
  CreateReadProposals1790000008700,
  NarrowStatuses1790000009400,
  CreateReporting1790000009500,
  KeepSourcesInParts1790000009600,
  FindWhatChangedSince1790000009800,
  ExpectTheNextOfASeries1790000009900,
  NameFilesOfSources1790000010100,
  SearchAllThatWasSaid1790000010200,
  SearchSourcesStepByStep1790000010400,
  FindWhatIsLinked1790000010600,
];
