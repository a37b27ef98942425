import { useQuery } from '@tanstack/react-query';
import { inWords } from '#domain/timeframes/words.js';
import { isUndated, longDay, windowDays } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { type WhenAt, whenWritten } from './when.js';
import css from './when-field.module.css';
import { axisAround, WindowBar } from './window-bar.js';

const closedUp = (text: string): string => text.replaceAll(/\s+/g, '');

/** What a date means, as it is typed: its words, the first and last possible day, and the window that they make. */
export default function WhenReading({
  written,
  at,
  now,
  isPlain,
}: {
  written: string;
  at: WhenAt;
  now: string;
  /** Of what is not late once it is past, such as a visit. */
  isPlain: boolean;
}) {
  const { t, locale, language } = useWords();
  const { data: when } = useQuery({
    queryKey: ['when', written, at],
    queryFn: async () => (await whenWritten(written, at)) ?? null,
    placeholderData: (before) => before,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  if (written.trim() === '')
    return (
      <p className={css.told} role="status">
        {t('when.empty')}
      </p>
    );
  if (!when)
    return (
      <p className={css.told} role="status">
        {when === null ? t('when.unread') : ''}
      </p>
    );
  const { edtf, words, first, last } = when;
  const named = inWords({ edtf, hemisphere: at.hemisphere }, language);
  const days = windowDays(locale, first, last);
  // Days that are named need not be told once more.
  const isSaid = isUndated({ window: { first, last } }) || closedUp(named) === closedUp(days);
  return (
    <div className={css.reading}>
      <p role="status">
        <b>{named}</b>
        {isSaid ? '' : ` · ${days}`}
      </p>
      {(first !== null || last !== null) && (
        <WindowBar
          isPlain
          axis={axisAround(first, last, now)}
          window={{ first, last }}
          edtf={edtf}
          schedule={
            last !== null && last < now
              ? isPlain
                ? null
                : 'overdue'
              : first !== null && first > now
                ? 'upcoming'
                : 'window-open'
          }
        />
      )}
      {words !== undefined && at.today !== now && (
        <p className={css.from}>{t('when.countedFrom', { day: longDay(locale, at.today) })}</p>
      )}
    </div>
  );
}
