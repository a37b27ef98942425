/** What is done with several commitments at once: a command for each. */
import type { Batched } from '../api/batch.js';
import type { Schemas } from '../api/client.js';
import type { Commitment } from '../api/queries.js';
import type { Draft } from '../components/draft.js';
import { addDays, addMonths, isUndated } from '../words/dates.js';

export const bulkActs = ['assign', 'narrow', 'postpone', 'report', 'tag', 'close'] as const;
export type BulkAct = (typeof bulkActs)[number];

/** Which of them say why, in one reason for all. */
export const saysWhy = (act: BulkAct): boolean => act === 'narrow' || act === 'postpone' || act === 'close';

export const firstBulkDraft = (act: BulkAct): Draft => {
  switch (act) {
    case 'assign':
      return { owner: '' };
    case 'narrow':
      return { edtf: '', why: '' };
    case 'postpone':
      return { count: '2', unit: 'weeks', edtf: '', askedBy: '', decidedBy: '', why: '' };
    case 'report':
      return { report: '', on: '' };
    case 'tag':
      return { tags: '' };
    case 'close':
      return { outcome: 'fulfilled', on: '', why: '' };
  }
};

const text = (draft: Draft, name: string): string => draft[name]?.trim() ?? '';

export const tagsIn = (draft: Draft): string[] => [
  ...new Set(
    text(draft, 'tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

export const units = ['days', 'weeks', 'months'] as const;

/** A window some time later, as EDTF; an open side stays open. */
const later = ({ first, last }: Commitment['window'], count: number, unit: string): string => {
  const move = (day: string | null): string => {
    if (day === null) return '..';
    return unit === 'months' ? addMonths(day, count) : addDays(day, count * (unit === 'weeks' ? 7 : 1));
  };
  return first === last ? move(first) : `${move(first)}/${move(last)}`;
};

/** Why a commitment cannot take what is asked of several: before the register is asked. */
export type LeftOut = 'undated' | 'nobodyAsked' | 'tagged' | 'same';

/** The command for one of several. `isConfirmed` after it was refused as unlikely. */
export const batchedOf = (
  act: BulkAct,
  draft: Draft,
  item: Commitment,
  isConfirmed: boolean,
): Batched | LeftOut => {
  const { id, version: ifMatch } = item;
  const confirmed = isConfirmed ? { confirmed: true as const } : {};
  switch (act) {
    case 'assign': {
      const owner = text(draft, 'owner') || null;
      if (owner === item.owner) return 'same';
      return { type: 'AssignCommitment', id, ifMatch, data: { owner, ...confirmed } };
    }
    case 'narrow':
      return { type: 'NarrowTimeframe', id, ifMatch, data: { timeframe: { edtf: text(draft, 'edtf') } } };
    case 'postpone': {
      const until = text(draft, 'edtf');
      if (until === '' && isUndated(item)) return 'undated';
      const edtf = until || later(item.window, Number(text(draft, 'count')), text(draft, 'unit'));
      const askedBy = text(draft, 'askedBy') || item.counterparts[0];
      const decidedBy = text(draft, 'decidedBy') || item.responsible;
      if (!askedBy || !decidedBy) return 'nobodyAsked';
      return { type: 'PostponeCommitment', id, ifMatch, data: { timeframe: { edtf }, askedBy, decidedBy } };
    }
    case 'report': {
      const on = text(draft, 'on');
      const data = { report: text(draft, 'report'), ...(on && { on }), ...confirmed };
      return { type: 'ReportProgress', id, ifMatch, data };
    }
    case 'tag': {
      const added = tagsIn(draft).filter((tag) => !item.tags.includes(tag));
      if (added.length === 0) return 'tagged';
      return { type: 'TagCommitment', id, ifMatch, data: { tags: [...item.tags, ...added] } };
    }
    case 'close': {
      const on = text(draft, 'on');
      const outcome = text(draft, 'outcome') as Schemas['Outcome'];
      return { type: 'CloseCommitment', id, ifMatch, data: { outcome, ...(on && { on }), ...confirmed } };
    }
  }
};

/** Whether enough is said to ask what it would do. */
export const isSaid = (act: BulkAct, draft: Draft): boolean => {
  if (act === 'narrow') return text(draft, 'edtf') !== '';
  if (act === 'postpone') return text(draft, 'edtf') !== '' || Number(text(draft, 'count')) > 0;
  if (act === 'report') return text(draft, 'report') !== '';
  return act !== 'tag' || tagsIn(draft).length > 0;
};
