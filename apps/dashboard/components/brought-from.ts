import type { Translate } from '../words/i18n.js';

/** Where free days come from: a file or a collection by its own name, or whoever wrote them, which the register says in English. */
export const broughtFrom = (t: Translate, from: string): string =>
  from === 'by hand' ? t('history.byHand') : from;
