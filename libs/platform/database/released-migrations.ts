/**
 * The migrations of all programs of this version, oldest first: a service runs only those of the tables it uses, and must know
 * the others' from those of a newer version. A test holds the list against the tree.
 */
export const releasedMigrations: readonly string[] = [
  'CreateEventStore1790000000000',
  'AppendEventsInNamedSteps1790000000010',
  'CreateAccessTokens1790000000100',
  'CreateProjections1790000001000',
  'PartitionCheckpoints1790000001100',
  'CreateViews1790000002000',
  'CreateRelays1790000003000',
  'CreateReminders1790000005000',
  'ReasoningsAsObjects1790000005100',
  'CreateReminderWorkers1790000005500',
  'CreateDelivery1790000006000',
  'EndEndlessTokens1790000007000',
  'EndWhatPeopleHeld1790000007500',
  'CountReports1790000008500',
  'CancelledReminders1790000008600',
  'CreateReadProposals1790000008700',
  'KeepTokensApart1790000009000',
  'KeepDeliverySecretsApart1790000009010',
  'CreatePreferences1790000009100',
  'CreateHouse1790000009150',
  'NarrowStatuses1790000009400',
  'CreateReporting1790000009500',
  'RecordByTheDatabasesClock1790000009500',
  'KeepSourcesInParts1790000009600',
  'NameFeeds1790000009700',
  'FindWhatChangedSince1790000009800',
  'ExpectTheNextOfASeries1790000009900',
];
