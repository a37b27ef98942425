import type { ParamsOf, RefusalCode, Rejected } from '#domain/refusals.js';
import { slipInWords, unsupportedInWords } from './date-words.js';

/** What English says of one refusal: always a title; what is so in this case, and what to do, where there is more to say. */
interface Words<Params> {
  readonly title: string;
  readonly detail?: (params: Params) => string | undefined;
  readonly hint?: (params: Params) => string | undefined;
}

/** `"a", "b"` */
const quoted = (names: readonly (string | number)[], between = ', '): string =>
  names.map((name) => `"${name}"`).join(between);

/** What to tell whoever named something that is not among those known; `undefined` when nothing is. */
export const nearestInWords = (nearest: readonly string[]): string | undefined =>
  nearest.length === 0 ? undefined : `the nearest are ${quoted(nearest)}`;

const wayOn: Readonly<Record<string, string>> = {
  proposed: 'accept it first',
  dismissed: 'record it by hand if it stands after all',
  closed: 'reopen it first',
};
const withdraw = 'close it as withdrawn if it does not stand';

/** Why that a proposal was accepted is not taken back, and what to do instead. */
const stands = {
  recorded: { because: 'was recorded by hand and never proposed', instead: 'take back that it was recorded' },
  report: { because: 'was reported on since', instead: 'take the reports back first' },
  evidence: { because: 'has had evidence since', instead: 'take the evidence back first' },
  date: { because: 'was given another date since', instead: withdraw },
  closed: { because: 'was closed since', instead: withdraw },
};

const placesOf = ({ starts, more }: { starts: readonly number[]; more: boolean }): string =>
  starts.join(', ') + (more ? ' and more places' : '');

/** In what a quote may differ from its source and look the same. */
const looks: Readonly<Record<string, string>> = {
  'invisible-characters': 'invisible characters',
  'white-space': 'white space',
  'quotation-marks': 'quotation marks',
  composition: 'how accents are composed',
  cedilla: 'ş or ţ with a cedilla for ș or ț with a comma',
};

const unlikely: Required<Omit<Words<ParamsOf<'UNLIKELY'>>, 'title'>> = {
  detail: (params) => {
    if ('on' in params) return `${params.on} is before the visit of ${params.promised}, when it was promised`;
    if ('unwritten' in params)
      return `nothing is written in ${quoted(params.unwritten, ' or ')}; it would be English`;
    return 'owner' in params
      ? `nobody is described as "${params.owner}"`
      : `no commitment and no reader names "${params.subject}"`;
  },
  hint: (params) => {
    if ('on' in params) return 'give another day';
    return 'unwritten' in params
      ? `the languages that are written are ${params.written.join(', ')}`
      : nearestInWords(params.nearest);
  },
};

/** Every refusal in English. Another language is one more such record. */
export const refusalWords: { readonly [Code in RefusalCode]: Words<ParamsOf<Code>> } = {
  VISIT_NOT_FOUND: {
    title: 'There is no such visit',
    detail: ({ visit, nearest }) => visit && `"${visit}"${nearest ? ' is not recorded' : ''}`,
    hint: ({ visit, nearest }) => (nearest ? nearestInWords(nearest) : visit && 'record the visit first'),
  },
  VISIT_QUOTED: {
    title: 'The commitment quotes the visit that it was of',
    detail: ({ commitment, visit, how }) =>
      how === 'quotes'
        ? `the words that "${commitment}" rests on stand in sources of "${visit}"`
        : `evidence of "${commitment}" quotes a source of "${visit}"`,
    hint: ({ how }) =>
      how === 'quotes'
        ? 'give quotes of the other visit, or "quotes": [] for none'
        : 'take that evidence back first',
  },
  VISIT_EXISTS: {
    title: 'A visit with this id is recorded already',
    detail: ({ visit, title }) => `"${visit}" is “${title}”`,
    hint: () => 'amend that visit, or choose another id',
  },
  COMMITMENT_NOT_FOUND: {
    title: 'There is no such commitment',
    detail: ({ commitment, asOf }) => {
      if (asOf === undefined) return commitment && `"${commitment}"`;
      return asOf ? `"${commitment}" was not recorded by ${asOf}` : `"${commitment}" is not recorded`;
    },
  },
  COMMITMENT_EXISTS: {
    title: 'A commitment with this id is recorded already',
    detail: (params) => {
      if ('stream' in params) return `the next occurrence would be ${params.stream}`;
      return 'stage' in params
        ? `"${params.commitment}" is ${params.stage} and says “${params.statement}”`
        : `"${params.commitment}" is the one being closed`;
    },
    hint: (params) => {
      if ('stream' in params) return 'give the next occurrence another id';
      return 'stage' in params
        ? 'change that one, or choose another id'
        : 'give the next occurrence an id of its own';
    },
  },
  COMMITMENT_NOT_OPEN: {
    title: 'The commitment is not open',
    detail: ({ commitment, stage }) => `"${commitment}" is ${stage}`,
    hint: ({ stage }) => wayOn[stage],
  },
  COMMITMENT_NOT_PROPOSED: {
    title: 'The commitment is not a proposal',
    detail: ({ commitment, stage, restoring }) =>
      `"${commitment}" is ${stage}${restoring ? ' and was not dismissed' : ''}`,
    hint: ({ stage, restoring }) => {
      if (stage === 'open') return withdraw;
      return restoring ? 'reopen it instead' : wayOn[stage];
    },
  },
  ACCEPTANCE_STANDS: {
    title: 'That the proposal was accepted is not taken back',
    detail: ({ commitment, how }) => `"${commitment}" ${stands[how].because}`,
    hint: ({ how }) => stands[how].instead,
  },
  COMMITMENT_NOT_CLOSED: {
    title: 'The commitment is not closed',
    detail: ({ commitment, stage }) => `"${commitment}" is ${stage}`,
  },
  TIMEFRAME_MALFORMED: {
    title: 'The timeframe is not a date expression (EDTF)',
    detail: (slip) => slipInWords(slip).detail,
    hint: (slip) => slipInWords(slip).hint,
  },
  TIMEFRAME_UNSUPPORTED: {
    title: 'This form of date expression is not supported',
    detail: (told) => unsupportedInWords(told).detail,
    hint: (told) => unsupportedInWords(told).hint,
  },
  TIMEFRAME_REVERSED: {
    title: 'The window ends before it begins',
    detail: ({ edtf, first, last }) => `“${edtf}” would last from ${first} to ${last}`,
    hint: ({ edtf }) => `write the earlier date first: ${edtf.split('/').toReversed().join('/')}`,
  },
  ZONE_UNKNOWN: {
    title: 'There is no such time zone',
    detail: ({ zone, isOffset }) =>
      isOffset ? `“${zone}” is an offset, not a zone` : `“${zone}” is not in the time zone database`,
    hint: () => 'use a name of the IANA database, such as Europe/Brussels or Asia/Almaty',
  },
  NOT_NARROWER: {
    title: 'The new timeframe is not inside the present one',
    detail: ({ asked, present }) => `"${asked}" is not inside "${present}"`,
    hint: ({ stage }) =>
      stage === 'open'
        ? 'postpone it instead'
        : 'accept it and postpone it, or dismiss it and record it anew',
  },
  NOT_MOVED: {
    title: 'The new timeframe does not move the commitment',
    detail: ({ asked, present, how }) =>
      how === 'undated'
        ? 'it has no date yet'
        : `"${asked}" ${how === 'inside' ? 'is inside' : 'are the same days as'} "${present}"`,
    hint: () => 'narrow its timeframe instead',
  },
  DATE_NOT_IN_USE: {
    title: 'Only the date that holds, or the first one, is corrected',
    detail: ({ version }) => `version ${version} set neither`,
    hint: ({ timeframeSetBy, baselineSetBy }) =>
      `version ${timeframeSetBy} set the date that holds${baselineSetBy === null ? '' : `, version ${baselineSetBy} the first one`}`,
  },
  DAY_TO_COME: {
    title: 'What has happened happened on no day to come',
    detail: ({ on, today }) => `${on} is after today, ${today}`,
    hint: () => 'give the day on which it was so, or leave it out',
  },
  UNLIKELY: {
    title: 'This is unlikely',
    detail: unlikely.detail,
    hint: (params) =>
      [unlikely.hint(params), 'confirm it with "confirmed": true if it is so'].filter(Boolean).join('; or '),
  },
  SOURCE_NOT_FOUND: {
    title: 'The visit has no such source',
    detail: ({ source, visit }) => `"${source}" is not among the sources of "${visit}"`,
    hint: ({ known }) => (known.length > 0 ? `it has ${quoted(known)}` : 'attach the source first'),
  },
  SOURCE_EXISTS: {
    title: 'The visit has another source with this id',
    detail: ({ source, title, member }) => `"${source}" is “${title}”, and its ${member} differs`,
    hint: () => 'a source is kept as it was read; attach this one under another id',
  },
  SOURCE_FROM_ONE: {
    title: 'A source is a text or a file',
    detail: ({ given }) => `${given} of "text" and "file" ${given === 'both' ? 'are' : 'is'} given`,
    hint: () => 'give its text, or the id of a file that was handed in with POST /files',
  },
  FILE_NOT_FOUND: {
    title: 'No such file was handed in',
    detail: ({ file }) => `"${file}"`,
    hint: () => 'hand the file in first, with POST /files; what nothing uses is dropped after a week',
  },
  FILE_WITHOUT_TEXT: {
    title: 'No words can be read in the file',
    detail: ({ name }) => `“${name}”`,
    hint: () => 'attach it as evidence, or give the text beside it as a source of its own',
  },
  QUOTE_NOT_FOUND: {
    title: 'The quote is not in the source',
    detail: ({ source, exact, start, there }) => {
      if (start === undefined) return `the source "${source}" does not say “${exact}”`;
      return there
        ? `at ${start} the source "${source}" says: “${there}”`
        : `the source "${source}" ends before ${start}`;
    },
    hint: (params) => {
      if ('starts' in params) return `the quote stands at ${placesOf(params)}`;
      if ('says' in params)
        return `the source says: “${params.says}”; it differs in ${params.differsIn.map((look) => looks[look] ?? look).join(' and ')}`;
      return 'agrees' in params
        ? `it agrees as far as “${params.agrees}”; there the source says: “${params.goesOn}”`
        : 'copy the words as they stand in the source';
    },
  },
  QUOTE_AMBIGUOUS: {
    title: 'The quote stands in the source more than once',
    detail: ({ source, exact, ...places }) =>
      `“${exact}” stands at ${placesOf(places)} of the source "${source}"`,
    hint: () => 'give "start", or quote a few words more',
  },
  QUOTE_LANGUAGE: {
    title: "The quote's language is not known",
    detail: ({ source, languages, asked }) =>
      `the source "${source}" is in ${languages.join(', ')}, ${asked ? `not in ${asked}` : 'and the quote does not say in which'}`,
    hint: ({ languages }) => `give "language" as ${quoted(languages, ' or ')}`,
  },
  MEETING_EXISTS: {
    title: 'The visit has another meeting with this id',
    detail: ({ meeting, with: others }) => `"${meeting}" is with ${others.join(', ')}`,
    hint: () => 'note this one under another id',
  },
  MEETING_NOT_FOUND: {
    title: 'The visit has no such meeting',
    detail: ({ meeting, visit }) => `"${meeting}" is not among the meetings of "${visit}"`,
    hint: ({ known }) => (known.length > 0 ? `it has ${quoted(known)}` : 'note the meeting first'),
  },
  REPORT_NOT_FOUND: {
    title: 'The commitment has no such report',
    detail: ({ report, commitment }) => `version ${report} of "${commitment}" is no report that counts`,
    hint: ({ known }) =>
      known.length > 0 ? `those are of the versions ${known.join(', ')}` : 'there is none to take back',
  },
  EVIDENCE_NOT_FOUND: {
    title: 'The commitment has no such evidence',
    detail: ({ evidence, commitment }) => `"${evidence}" is not among the evidence of "${commitment}"`,
    hint: ({ known }) => (known.length > 0 ? `it has ${quoted(known)}` : 'add the evidence first'),
  },
  VERIFICATION_NOT_FOUND: {
    title: 'The evidence was not verified by such an event',
    detail: ({ verification, evidence }) =>
      `version ${verification} is no verification of "${evidence}" that counts`,
    hint: ({ known }) =>
      known.length > 0 ? `those are of the versions ${known.join(', ')}` : 'there is none to take back',
  },
  EVIDENCE_EXISTS: {
    title: 'The commitment has other evidence with this id',
    detail: ({ evidence, title }) => `"${evidence}" is “${title}”`,
    hint: () => 'add this one under another id',
  },
  NO_NEXT_OCCURRENCE: {
    title: 'Closing this way opens no next occurrence',
    detail: (params) => {
      if ('recurs' in params) return 'it does not recur';
      if ('next' in params) return `"${params.next}" follows it already`;
      return 'outcome' in params
        ? `a series ends with an occurrence that is ${params.outcome}`
        : `${params.last} is the last of a series`;
    },
    hint: (params) => {
      if ('recurs' in params) return 'set its recurrence first';
      return 'next' in params ? 'leave "next" out' : undefined;
    },
  },
  NOT_SUPERSEDED: {
    title: 'Only a commitment closed as superseded has a successor',
    detail: ({ outcome }) => `it is being closed as ${outcome}`,
    hint: () => 'close it as superseded, or leave "supersededBy" out',
  },
  LINK_TO_ITSELF: {
    title: 'A commitment cannot be linked to itself',
    hint: () => 'give the id of the other commitment',
  },
  RULE_UNKNOWN: {
    title: 'There is no such reminder rule',
    detail: ({ rule }) => `"${rule}"`,
    hint: ({ nearest, known }) => (nearest ? `did you mean "${nearest}"?` : `there are ${quoted(known)}`),
  },
  RULE_RESERVED: {
    title: 'This name of a rule is taken by the reminders themselves',
    detail: ({ rule }) => `"${rule}" names what goes one level up`,
    hint: () => 'choose another id',
  },
  RULE_DATE_PAST: {
    title: 'The date of the reminder rule has passed',
    detail: ({ date, today }) => `${date} is before today, ${today}`,
    hint: () => 'give a day to come',
  },
  CALENDAR_NOT_FOUND: {
    title: 'There is no such calendar',
    detail: ({ calendar }) => `"${calendar}"`,
    hint: () => 'keep the calendar first, with its title and whose days it has',
  },
  FREE_DAYS_REVERSED: {
    title: 'The free days end before they begin',
    detail: ({ first, last }) => `they would last from ${first} to ${last}`,
    hint: ({ first, last }) => `give ${last} as "first" and ${first} as "last"`,
  },
  FREE_DAYS_NOT_FOUND: {
    title: 'The calendar has no such free days',
    detail: (params) =>
      'version' in params
        ? `nothing was added at version ${params.version}`
        : `“${params.name}”, ${params.first} to ${params.last}`,
    hint: (params) => {
      if ('version' in params) {
        const { added } = params;
        return added.length > 0 ? `something was added at ${added.join(', ')}` : 'nothing was ever added';
      }
      if (!params.alike) return 'name first day, last day and name as the calendar has them';
      const [first, last, name] = params.alike;
      return `there is “${name}”, ${first} to ${last}`;
    },
  },
  READER_NOT_FOUND: {
    title: 'There is no such reader',
    detail: ({ reader }) => `"${reader}" was never described`,
    hint: () => 'look it up in the list of readers',
  },
  READER_OWN_HEAD: {
    title: 'Nobody is their own head',
    detail: ({ reader }) => `"${reader}"`,
    hint: () => 'name who is one level up, or null',
  },
  REMINDER_NOT_FOUND: {
    title: 'No such reminder has fallen due',
    detail: ({ reminder }) => `"${reminder}"`,
    hint: ({ newest }) => (newest ? `the newest that has is "${newest}"` : 'none has yet'),
  },
  SNOOZE_PAST: {
    title: 'Reminders can be put off only until a day to come',
    detail: ({ until, today }) => `${until} is not after today, ${today}`,
    hint: () => 'give a day to come, or acknowledge what has fallen due',
  },
};

export interface ToldRefusal {
  readonly title: string;
  readonly detail: string | undefined;
  readonly hint: string | undefined;
}

/** A refusal as people read it: whoever tells of one, over HTTP, in a mail's page, of a line of a file, says it so. */
export const inWords = <Code extends RefusalCode>({
  code,
  params,
}: Pick<Rejected, 'code' | 'params'>): ToldRefusal => {
  // The constructor of `Rejected` holds code and facts together.
  const { title, detail, hint } = refusalWords[code] as Words<ParamsOf<Code>>;
  const facts = params as ParamsOf<Code>;
  return { title, detail: detail?.(facts), hint: hint?.(facts) };
};
