/** A column that others may count on: how it is read, and what it means. */
export interface ReportedColumn {
  readonly name: string;
  readonly from: string;
  readonly means: string;
}

/** A plain SQL view over the serving rows of a view, for reports. */
export interface ReportingView {
  readonly name: string;
  readonly means: string;
  readonly table: string;
  readonly columns: readonly ReportedColumn[];
}

/** `column: meaning`; where the table calls it otherwise, or it is computed, `[expression, meaning]`. */
type Said = string | readonly [from: string, means: string];

const reporting = (
  name: string,
  table: string,
  means: string,
  columns: Readonly<Record<string, Said>>,
): ReportingView => ({
  name,
  table,
  means,
  columns: Object.entries(columns).map(([column, said]) =>
    typeof said === 'string'
      ? { name: column, from: `t.${column}`, means: said }
      : { name: column, from: said[0], means: said[1] },
  ),
});

/** When something is due, as the window says. */
const dueColumns = {
  zone: 'time zone in which its days are counted (IANA)',
  window_first: 'first possible day',
  window_last: 'last possible day',
  opens_at: 'from here on the window is open',
  overdue_at: 'from here on it is overdue',
};

const isStanding = "t.stage in ('proposed', 'open')";

/**
 * Stable for a major version: columns are added at the end, none is renamed, retyped or dropped. What has no day is null, never
 * infinity. No mail address, and nothing that may hold one but texts that people wrote.
 */
export const reportingViews: readonly ReportingView[] = [
  reporting(
    'commitments',
    'commitment_status',
    'Every commitment as it stands, proposals and dismissed ones too.',
    {
      commitment: 'its id',
      visit: 'the visit it was made on: visits.visit',
      kind: 'dialogue, visit, report, case, agreement or action',
      direction: 'ours, theirs or joint: who promised',
      statement: 'what was promised, in our words',
      language: 'of the statement (BCP 47)',
      stage: 'proposed, dismissed, open or closed',
      outcome: 'how it was closed; null unless closed',
      schedule: [
        `case when not (${isStanding}) then null when t.overdue_at is null and t.opens_at is null then 'undated'
        when t.overdue_at <= now() then 'overdue' when t.opens_at > now() then 'upcoming' else 'window-open' end`,
        'undated, upcoming, window-open or overdue at the moment of asking; null unless proposed or open',
      ],
      date_expression: ['t.edtf', 'the date as EDTF (ISO 8601-2); empty when not known'],
      date_words: ['t.words', "the source's own words for the date"],
      ...dueColumns,
      baseline_first: 'first possible day as first promised',
      baseline_last: 'last possible day as first promised',
      slip_days: 'days between the last day first promised and the last day now',
      postponements: 'how often it was put off',
      responsible: 'the responsible body; null when nobody yet',
      supporting: 'supporting bodies',
      counterparts: 'counterpart bodies',
      owner: 'who follows it on our staff, as the sign-in calls them',
      tags: 'free words to find it by',
      evidence: 'what there is to show for it, in one word',
      evidence_count: 'pieces of evidence',
      evidence_verified: 'pieces that somebody has checked',
      reports: 'how often somebody reported on it',
      last_reported_at: 'when somebody last did',
      closed_on: 'the day it was done, if known',
      superseded_by: 'the commitment that came in its place',
      recorded_at: 'when it was recorded',
      recorded_by: 'by whom, as the sign-in calls them',
      changed_at: 'when it last changed',
      version: 'how many events it has',
    },
  ),
  reporting('visits', 'visit_overview', 'Every visit.', {
    visit: 'its id',
    title: 'its title',
    delegation: ["t.delegation->>'name'", 'the body that travelled'],
    host: ["t.host->>'body'", 'the body that received'],
    place: ["t.place->>'name'", 'where'],
    country: 'of the host (ISO 3166-1 alpha-2)',
    date_expression: ['t.edtf', 'the date as EDTF (ISO 8601-2)'],
    window_first: 'first day',
    window_last: 'last day',
    sources: ['jsonb_array_length(t.sources)', 'documents attached'],
    meetings: ['jsonb_array_length(t.meetings)', 'meetings noted'],
    recorded_at: 'when it was recorded',
    recorded_by: 'by whom, as the sign-in calls them',
    changed_at: 'when it last changed',
    version: 'how many events it has',
  }),
  reporting('deadlines', 'deadlines', 'When each commitment is due, and how often that changed.', {
    commitment: 'commitments.commitment',
    visit: 'visits.visit',
    kind: 'as in commitments',
    direction: 'as in commitments',
    stage: 'as in commitments',
    responsible: 'the responsible body',
    owner: 'who follows it on our staff',
    date_expression: ['t.edtf', 'the date as EDTF (ISO 8601-2); empty when not known'],
    ...dueColumns,
    changes: ['jsonb_array_length(t.steps) - 1', 'how often its date was narrowed, postponed or corrected'],
  }),
  reporting('evidence', 'evidence', 'Every piece of evidence.', {
    commitment: 'commitments.commitment',
    evidence: 'its id, of its commitment',
    form: 'link, note or document',
    title: 'what it is called',
    added_by: 'who brought it, as the sign-in calls them',
    added_at: 'when',
    verified_by: 'who checked it; null when nobody has',
    verified_at: 'when',
  }),
  reporting('reminders', 'reminder_fallen', 'Every reminder that fell due, and what became of it.', {
    commitment: 'commitments.commitment',
    visit: 'visits.visit',
    reminder: 'names it among those of its commitment',
    rule: 'the rule that wanted it',
    reader: 'to whom, as the sign-in calls them',
    day: 'the planned day',
    due_at: ['t.due', "the reader's hour on that day"],
    fell_due_at: ['t.at', 'when it was found to be time'],
    channel: 'mail, webhook or outbox; null before',
    delivered_at: 'when it was handed over',
    failed_at: 'when it was given up',
    acknowledged_at: 'when somebody said that they have seen it',
    acknowledged_by: 'who',
    cancelled_at: 'when it was dropped before it was sent',
    cancelled_because: 'why',
  }),
];
