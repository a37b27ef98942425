import * as z from 'zod';
import type { EffectiveRule } from '../reminders/planning.js';
import { rule } from './rule.schema.js';

/** Rises when the rules below change, so that every reminder still names the words it was sent by. */
const version = 'default@1';

/** What suits a secretariat until it says otherwise. */
export const defaultRules: readonly EffectiveRule[] = z
  .array(rule)
  .parse([
    {
      id: 'opens-14d',
      trigger: { on: 'before-opening', span: 'P14D' },
      to: ['owner', 'responsible'],
      escalateAfter: null,
    },
    { id: 'opens', trigger: { on: 'opening' }, to: ['owner'], escalateAfter: null },
    {
      id: 'closes-7d',
      trigger: { on: 'before-closing', span: 'P7D' },
      to: ['owner', 'responsible'],
      escalateAfter: null,
    },
    { id: 'closes', trigger: { on: 'closing' }, to: ['owner', 'watchers'], escalateAfter: null },
    {
      id: 'overdue-7d',
      trigger: { on: 'overdue', every: 'P7D' },
      to: ['owner', 'responsible', 'watchers'],
      escalateAfter: 5,
    },
    { id: 'undated-30d', trigger: { on: 'undated', every: 'P30D' }, to: ['owner'], escalateAfter: null },
    {
      id: 'unreported-60d',
      trigger: { on: 'unreported', every: 'P60D' },
      to: ['owner'],
      escalateAfter: null,
    },
  ])
  .map((each) => ({ rule: each, version }));
