import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Hemisphere } from '#domain/timeframes/timeframe.schema.js';
import { inWords } from '#domain/timeframes/words.js';
import fields from '../components/field.module.css';
import { windowDays } from '../words/dates.js';
import { useWords } from '../words/i18n.js';

/** What a date means, as it is typed: its words, and the first and last possible day. The same code as the register's. */
export default function Reading({
  edtf,
  zone,
  hemisphere,
}: {
  edtf: string;
  zone: string;
  hemisphere: Hemisphere;
}) {
  const { t, locale, language } = useWords();
  const told = ((): string => {
    if (edtf.trim() === '') return '';
    try {
      const timeframe = resolveTimeframe({ edtf }, { zone, hemisphere });
      const { first, last } = timeframe.window;
      return t('form.date.reading', {
        words: inWords(timeframe, language),
        window: windowDays(locale, first, last),
      });
    } catch {
      return '';
    }
  })();
  return (
    <p className={fields.reading} role="status">
      {told}
    </p>
  );
}
