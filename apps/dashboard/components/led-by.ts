import type { VisitDetail } from '../api/visits.js';
import type { Translate } from '../words/i18n.js';

/** Under whom a delegation travelled, or which one where nobody is named: "led by Cristian Dan Preda", "by the Friendship Group". */
export const ledBy = (t: Translate, { head, name }: VisitDetail['delegation']): string =>
  head ? t('visit.led', { name: head.name }) : t('visit.travelled', { name });
