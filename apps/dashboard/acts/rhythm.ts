import type { Translate } from '../words/i18n.js';

/** How often something recurs, as ISO 8601 says it: what people say. Another is kept as it was recorded. */
export const rhythms = ['P1Y', 'P6M', 'P3M', 'P1M'] as const;

/** The same in words where people have some for it; nothing: it does not recur. */
export const rhythmInWords = (every: string, t: Translate): string => {
  if (every === '') return t('form.recurrence.never');
  const known = rhythms.find((one) => one === every);
  return known ? t(`form.recurrence.rhythms.${known}`) : every;
};
