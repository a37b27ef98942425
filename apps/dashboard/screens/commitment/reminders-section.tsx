import type { Schemas } from '../../api/client.js';
import type { CommitmentDetail } from '../../api/queries.js';
import { occasion, reasonOf } from '../../components/occasion.js';
import { personName } from '../../components/person.js';
import { Section } from '../../components/section.js';
import { longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './commitment.module.css';

/** What goes out about it, to whom, and why then. */
export function RemindersSection({
  commitment,
  reminders,
}: {
  commitment: CommitmentDetail;
  reminders: readonly Schemas['Reminder'][];
}) {
  const { t, locale } = useWords();
  const planned = reminders.filter(({ state }) => state === 'planned');
  const nobodyElse = planned.find(({ reasoning }) => reasoning.as === 'nobody else');
  return (
    <Section title={t('commitment.reminders')} count={t('commitment.planned', { count: planned.length })}>
      {planned.length === 0 && <p className={css.nothing}>{t('commitment.noReminders')}</p>}
      <ol className={css.tell}>
        {planned.map((one) => (
          <li key={one.reminder}>
            <time dateTime={one.due}>{longDay(locale, one.day)}</time>
            <div>
              {occasion(t, one)}
              <small>{reasonOf(t, locale, one)}</small>
            </div>
            <span className={css.to}>{personName(t, one.reader, commitment.people)}</span>
          </li>
        ))}
      </ol>
      {nobodyElse && commitment.owner === null && (
        <p className={`xs faint ${css.foot}`}>
          {t('reason.nobodyElse', { reader: personName(t, nobodyElse.reader, commitment.people) })}
        </p>
      )}
    </Section>
  );
}
