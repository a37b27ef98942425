import type { Schemas } from '../api/client.js';
import { type Command, correction } from '../api/commands.js';
import type { CommitmentDetail } from '../api/queries.js';
import type { Draft } from '../components/draft.js';
import { namesTyped, typed } from '../components/typed.js';
import { wordsLanguage } from '../components/words.js';
import { quotesIn } from './quotes.js';

/**
 * What can be done with a commitment; for evidence, with which piece. Whose it is, is asked apart from who on our staff looks after it
 * (both `assign`), and of which kind it is and which words it rests on apart from the visit (all `correct-terms`). A `date` is one that
 * was recorded wrongly: no delay (`correct-timeframe`).
 */
export type Act =
  | {
      readonly name:
        | Exclude<Command['name'], 'verify' | 'unlink' | ReturnType<typeof correction>['name']>
        | 'parties'
        | 'kind'
        | 'quotes'
        | 'date';
    }
  | { readonly name: 'verify'; readonly evidence: string }
  | { readonly name: 'unlink'; readonly relation: Schemas['Relation']; readonly to: string };

/** An action that is said by its name alone. */
export type PlainAct = Exclude<Act, { readonly name: 'verify' | 'unlink' }>;

/** How one commitment is linked to another, as it says so itself. */
export const relations = ['follows-from', 'supersedes', 'same-as'] as const satisfies Schemas['Relation'][];

export const outcomes = [
  'fulfilled',
  'partly-fulfilled',
  'not-fulfilled',
  'withdrawn',
  'superseded',
] as const;

/** What a form begins with. */
export const firstDraft = (act: Act, commitment: CommitmentDetail): Draft => {
  switch (act.name) {
    case 'progress':
      return { report: '', on: '' };
    case 'narrow':
      return { edtf: '', note: '' };
    case 'postpone':
      return {
        edtf: '',
        reason: '',
        askedBy: commitment.counterparts[0] ?? '',
        decidedBy: commitment.responsible ?? '',
      };
    case 'assign':
      return { owner: commitment.owner ?? '' };
    case 'evidence':
      return { title: '', url: '', note: '', file: '', fileName: '' };
    case 'close':
      return { outcome: 'fulfilled', supersededBy: '', sought: '', reason: '', on: '' };
    case 'reopen':
      return { reason: '' };
    case 'parties':
      return {
        responsible: commitment.responsible ?? '',
        supporting: commitment.supporting.join('\n'),
        counterparts: commitment.counterparts.join('\n'),
      };
    case 'reword':
      return { statement: commitment.statement, language: commitment.language, note: '' };
    case 'kind':
      return { kind: commitment.kind, direction: commitment.direction, reason: '' };
    case 'tags':
      return { tags: commitment.tags.join('\n') };
    case 'take-back':
      return { why: '', sameAs: '', sought: '', reason: '' };
    case 'correct-terms':
      return { visit: '', reason: '', quotes: '', exact: '', pending: '', source: '' };
    case 'quotes':
      return { reason: '', quotes: '', exact: '', pending: '', source: '' };
    case 'date':
      return { edtf: '', reason: '' };
    case 'verify':
      return { note: '' };
    case 'links':
      return { relation: 'follows-from', to: '', sought: '' };
    case 'unlink':
      return { reason: '' };
    case 'recurrence': {
      const { every = '', series = '', number = 1 } = commitment.recurrence ?? {};
      return { every, series, number: String(number) };
    }
  }
};

/** A field only where something stands in it. */
const given = <Name extends string>(draft: Draft, name: Name): { [Key in Name]?: string } =>
  (typed(draft, name) === '' ? {} : { [name]: typed(draft, name) }) as { [Key in Name]?: string };

/** A name for a piece of evidence that the commitment does not have yet. */
const evidenceId = (title: string, { evidenceItems }: CommitmentDetail): string => {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const id = slug === '' ? 'evidence' : slug;
  const taken = (one: string): boolean => evidenceItems.some((item) => item.item.id === one);
  if (!taken(id)) return id;
  return `${id}-${[...Array(1000).keys()].find((number) => number > 1 && !taken(`${id}-${number}`))}`;
};

/** The command that a filled form asks for: of several things only those that it changes. `isConfirmed` after it was refused as unlikely. */
export const commandOf = (
  act: Act,
  draft: Draft,
  commitment: CommitmentDetail,
  isConfirmed: boolean,
): Command => {
  const confirmed = isConfirmed ? { confirmed: true as const } : {};
  const timeframe = { edtf: typed(draft, 'edtf') };
  const first = firstDraft(act, commitment);
  const isOther = (name: string): boolean => typed(draft, name) !== typed(first, name);
  switch (act.name) {
    case 'progress':
      return {
        name: act.name,
        body: { report: typed(draft, 'report'), ...given(draft, 'on'), ...confirmed },
      };
    case 'narrow':
      return { name: act.name, body: { timeframe, because: { note: typed(draft, 'note') } } };
    case 'postpone': {
      const [reason, askedBy, decidedBy] = [
        typed(draft, 'reason'),
        typed(draft, 'askedBy'),
        typed(draft, 'decidedBy'),
      ];
      return { name: act.name, body: { timeframe, reason, askedBy, decidedBy } };
    }
    case 'assign':
      return { name: act.name, body: { owner: typed(draft, 'owner') || null, ...confirmed } };
    case 'evidence': {
      const [title, url] = [typed(draft, 'title'), typed(draft, 'url')];
      const id = evidenceId(title, commitment);
      if (draft.file) return { name: act.name, body: { form: 'file', id, title, file: draft.file } };
      return url === ''
        ? { name: act.name, body: { form: 'note', id, title, note: typed(draft, 'note') } }
        : { name: act.name, body: { form: 'link', id, title, url } };
    }
    case 'close': {
      const outcome = typed(draft, 'outcome') as Schemas['Outcome'];
      return {
        name: act.name,
        body: {
          outcome,
          ...(outcome === 'superseded' && given(draft, 'supersededBy')),
          ...given(draft, 'reason'),
          ...given(draft, 'on'),
          ...confirmed,
        },
      };
    }
    case 'reopen':
      return { name: act.name, body: { reason: typed(draft, 'reason') } };
    case 'parties': {
      const parties = {
        ...(isOther('responsible') && { responsible: typed(draft, 'responsible') || null }),
        ...(isOther('supporting') && { supporting: namesTyped(draft, 'supporting') }),
        ...(isOther('counterparts') && { counterparts: namesTyped(draft, 'counterparts') }),
      };
      return { name: 'assign', body: { ...parties, ...confirmed } };
    }
    case 'reword': {
      const [statement, note] = [typed(draft, 'statement'), typed(draft, 'note')];
      const language = isOther('language') ? given(draft, 'language') : {};
      return { name: act.name, body: { statement, ...language, ...(note && { because: { note } }) } };
    }
    case 'kind': {
      const terms = {
        ...(isOther('kind') && { kind: typed(draft, 'kind') as Schemas['Kind'] }),
        ...(isOther('direction') && { direction: typed(draft, 'direction') as Schemas['Direction'] }),
      };
      return { name: 'correct-terms', body: { ...terms, ...given(draft, 'reason') } };
    }
    case 'tags':
      return { name: act.name, body: { tags: namesTyped(draft, 'tags') } };
    case 'take-back': {
      const sameAs = draft.why === 'twice' ? given(draft, 'sameAs') : {};
      return { name: act.name, body: { ...sameAs, reason: typed(draft, 'reason') } };
    }
    case 'correct-terms': {
      const visit = typed(draft, 'visit');
      return { name: act.name, body: { visit, quotes: quotesIn(draft), ...given(draft, 'reason') } };
    }
    case 'quotes':
      return { name: 'correct-terms', body: { quotes: quotesIn(draft), ...given(draft, 'reason') } };
    case 'date': {
      // The source's own words were not written by who mistook the date: they stay.
      const { words } = commitment;
      const spoken = words ? { words, language: wordsLanguage(commitment) } : {};
      return correction({ ...timeframe, ...spoken }, typed(draft, 'reason'));
    }
    case 'verify':
      return { name: act.name, body: { evidence: act.evidence, ...given(draft, 'note') } };
    case 'links': {
      const relation = typed(draft, 'relation') as Schemas['Relation'];
      return { name: act.name, body: { relation, to: typed(draft, 'to') } };
    }
    case 'unlink':
      return { name: act.name, body: { relation: act.relation, to: act.to, ...given(draft, 'reason') } };
    case 'recurrence': {
      const every = typed(draft, 'every');
      const recurrence = { every, series: typed(draft, 'series'), number: Number(typed(draft, 'number')) };
      return { name: act.name, body: { recurrence: every === '' ? null : recurrence } };
    }
  }
};

/** The field of a form that a pointer into a command's body is about. */
export const fieldAt = (pointer: string | undefined): string => {
  // Of what is one a line, any part is in its field.
  const [last = '', before = ''] = pointer?.split('/').reverse() ?? [];
  const name = /^\d+$/.test(last) ? before : last;
  if (name === 'edtf') return 'when';
  // Where quoted words stand is found by the words.
  return name === 'start' ? 'exact' : name;
};
