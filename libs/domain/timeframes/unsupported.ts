import { Rejected } from '../refusals.js';
import type { UnsupportedForm } from './slips.js';

/** How what we do not take is recognised, the first that fits. */
const forms: readonly (readonly [Exclude<UnsupportedForm['form'], `year-too-${string}`>, RegExp])[] = [
  ['one-of-a-set', /^\[/],
  ['all-of-a-set', /^\{/],
  ['repeating-interval', /^R\d*\//],
  ['duration', /(^|\/)P\d/],
  ['time-of-day', /\dT\d/],
  ['exponential-year', /(^|\/)[?~%]?Y-?\d+E\d+/],
  ['significant-digits', /\dS\d/],
  ['long-year', /(^|\/)[?~%]?Y-?\d/],
  ['negative-year', /(^|\/)[?~%]?-\d/],
  ['week', /\d-?W\d/],
  ['day-of-the-year', /(^|\/)\d{4}-\d{3}(\/|$)/],
  ['grouping', /\dG\d*/],
  ['named-season', /\d\^/],
];

/** @throws Rejected TIMEFRAME_UNSUPPORTED, naming the form, when `text` uses one we do not take. */
export const refuseUnsupported = (text: string, pointer: string): void => {
  const [form] = forms.find(([, pattern]) => pattern.test(text)) ?? [];
  if (form) throw new Rejected('TIMEFRAME_UNSUPPORTED', { text, form }, pointer);
};
