import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Refused } from '../../api/client.js';
import { todayQuery } from '../../api/queries.js';
import { useReminderAnswers } from '../../api/reminders.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Refusal } from '../../components/refusal.js';
import { say } from '../../shell/toast.js';
import { addDays, isDay, longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';

/** No reminders of it to whoever asks, before a day. */
export function SnoozeDialog({ commitment, onClose }: { commitment: string; onClose: () => void }) {
  const { t, locale } = useWords();
  const today = useQuery(todayQuery).data?.day;
  const answers = useReminderAnswers(commitment);
  const first = useMemo(() => ({ until: today ? addDays(today, 7) : '' }), [today]);
  const { draft, write, forget } = useDraft(`snooze.${commitment}`, first);
  const until = draft.until ?? '';
  const [error, setError] = useState<Refused>();
  const submit = async (): Promise<void> => {
    try {
      await answers.snooze(until);
      forget();
      say({ text: t('remind.snoozed', { day: longDay(locale, until) }) });
      onClose();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      setError(refused);
    }
  };
  return (
    <FormDialog
      onClose={onClose}
      title={t('remind.snoozeTitle')}
      text={t('remind.snoozeText')}
      submit={t('remind.snoozeSubmit')}
      isDisabled={!isDay(until)}
      onSubmit={() => void submit()}
      below={error && <Refusal refused={error} onConfirm={onClose} />}
    >
      <Field {...fieldOf({ draft, write })('until')} label={t('remind.until')} type="date" autoFocus />
    </FormDialog>
  );
}
