import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { occasion, reasonOf } from '../../components/occasion.js';
import { Section } from '../../components/section.js';
import { addDays, clock, longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './today.module.css';

const SHOWN = 3;

/** What goes out next, by the moment it goes out. */
export function RemindersToCome({
  items,
  total,
  today,
  zone,
}: {
  items: readonly Schemas['Reminder'][];
  total: number;
  today: string;
  /** Where whoever looks reads their mail. */
  zone: string | undefined;
}) {
  const { t, locale } = useWords();
  const byMoment = Object.entries(Object.groupBy(items, ({ due }) => due)).slice(0, SHOWN);
  const when = (day: string, due: string): string => {
    const time = clock(locale, due, zone);
    if (day === today) return t('today.thisDay', { time });
    return day === addDays(today, 1)
      ? t('today.tomorrow', { time })
      : t('today.at', { day: longDay(locale, day), time });
  };
  return (
    <Section
      title={t('today.reminders')}
      end={
        total > 0 && (
          <Link className={css.link} to="/reminders" data-counts={total}>
            {t('today.remindersAll', { total })}
          </Link>
        )
      }
    >
      {total === 0 && <p className="sm dim">{t('today.remindersNone')}</p>}
      <ul className={css.next}>
        {byMoment.map(([due, told = []]) => (
          <li key={due}>
            <time dateTime={due}>{when(told[0]?.day ?? today, due)}</time>
            {told.slice(0, 4).map((one) => (
              <p key={`${one.commitment} ${one.reminder}`}>
                <span className={css.occasion}>{occasion(t, one)}</span>
                <Link className="clamp" to="/commitments/$id" params={{ id: one.commitment }}>
                  <span dir="auto">{one.statement}</span>
                </Link>
                {one.reasoning.wanted < one.day && (
                  <span className={css.why}>{reasonOf(t, locale, one)}</span>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
