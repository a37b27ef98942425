import { useState } from 'react';
import { type Schemas } from '../../api/client.js';
import type { CommitmentDetail } from '../../api/queries.js';
import { useReminderAnswers } from '../../api/reminders.js';
import { Button } from '../../components/button.js';
import { occasion, reasonOf } from '../../components/occasion.js';
import { personName } from '../../components/person.js';
import { Section } from '../../components/section.js';
import { usePast } from '../../shell/as-of.js';
import { say } from '../../shell/toast.js';
import { longDay, moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';
import css from './commitment.module.css';
import { SnoozeDialog } from './snooze-dialog.js';

type Reminder = Schemas['Reminder'];

/** So many that went out are shown at first. */
const WENT_OUT = 3;

/** What goes out about it, to whom, and why then; what went out and waits for an answer. */
export function RemindersSection({
  commitment,
  reminders,
  canAnswer,
}: {
  commitment: CommitmentDetail;
  reminders: readonly Reminder[];
  canAnswer: boolean;
}) {
  const { t, locale } = useWords();
  const [isSnoozing, setSnoozing] = useState(false);
  const isPast = usePast() !== undefined;
  const planned = reminders.filter(({ state }) => state === 'planned');
  const [isAll, setAll] = useState(false);
  const gone = reminders.filter(({ fellDueAt }) => fellDueAt !== null);
  const wentOut = isAll || isPast ? gone : gone.slice(-WENT_OUT);
  const nobodyElse = planned.find(({ reasoning }) => reasoning.as === 'nobody else');
  return (
    <Section
      title={t('commitment.reminders')}
      count={t('commitment.planned', { count: planned.length })}
      end={
        canAnswer &&
        planned.length > 0 && (
          <Button look="link" onPress={() => setSnoozing(true)}>
            {t('remind.snooze')}
          </Button>
        )
      }
    >
      {planned.length === 0 && <p className={css.nothing}>{t('commitment.noReminders')}</p>}
      {wentOut.length < gone.length && (
        <Button look="link" onPress={() => setAll(true)}>
          {t('commitment.allWentOut', { count: gone.length })}
        </Button>
      )}
      <ol className={css.tell}>
        {wentOut.map((one) => (
          <WentOut key={one.reminder} reminder={one} commitment={commitment} canAnswer={canAnswer} />
        ))}
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
      {isSnoozing && <SnoozeDialog commitment={commitment.id} onClose={() => setSnoozing(false)} />}
    </Section>
  );
}

function WentOut({
  reminder,
  commitment,
  canAnswer,
}: {
  reminder: Reminder;
  commitment: CommitmentDetail;
  canAnswer: boolean;
}) {
  const { t, locale } = useWords();
  const answers = useReminderAnswers(commitment.id);
  const { rule, occurrence, reader, state, day, due, acknowledgedAt, acknowledgedBy, failure } = reminder;
  const acknowledge = async (): Promise<void> => {
    try {
      await answers.acknowledge({ rule, occurrence, reader });
      say({ text: t('remind.acknowledged') });
    } catch (error) {
      say({ text: failureInWords(error) });
    }
  };
  return (
    <li>
      <time dateTime={due}>{longDay(locale, day)}</time>
      <div>
        {occasion(t, reminder)}
        <small>
          {acknowledgedAt && acknowledgedBy
            ? t('remind.acknowledgedBy', {
                who: personName(t, acknowledgedBy, commitment.people),
                when: moment(locale, acknowledgedAt),
              })
            : t(`remind.state.${state}`)}
          {failure && ` ${failure}`}
        </small>
      </div>
      {canAnswer && !acknowledgedAt && state !== 'cancelled' ? (
        <Button
          icon="check"
          about={`${longDay(locale, day)}, ${occasion(t, reminder)}`}
          onPress={acknowledge}
        >
          {t('remind.acknowledge')}
        </Button>
      ) : (
        <span className={css.to}>{personName(t, reader, commitment.people)}</span>
      )}
    </li>
  );
}
