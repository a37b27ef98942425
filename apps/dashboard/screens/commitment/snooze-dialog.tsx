import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Refused } from '../../api/client.js';
import { todayQuery } from '../../api/queries.js';
import { useReminderAnswers } from '../../api/reminders.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Field } from '../../components/field.js';
import { Refusal } from '../../components/refusal.js';
import { say } from '../../shell/toast.js';
import { addDays, isDay, longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';

/** No reminders of it to whoever asks, before a day. */
export function SnoozeDialog({ commitment, onClose }: { commitment: string; onClose: () => void }) {
  const { t, locale } = useWords();
  const today = useQuery(todayQuery).data?.day;
  const answers = useReminderAnswers(commitment);
  const [until, setUntil] = useState(today ? addDays(today, 7) : '');
  const [error, setError] = useState<Refused>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await answers.snooze(until);
      say({ text: t('remind.snoozed', { day: longDay(locale, until) }) });
      onClose();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      setError(refused);
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('remind.snoozeTitle')}
      text={t('remind.snoozeText')}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button look="go" type="submit" form="snooze" isDisabled={!isDay(until)}>
            {t('remind.snoozeSubmit')}
          </Button>
        </>
      }
    >
      <form id="snooze" onSubmit={submit}>
        <Field
          label={t('remind.until')}
          name="until"
          type="date"
          value={until}
          onChange={setUntil}
          autoFocus
        />
      </form>
      {error && <Refusal refused={error} onConfirm={onClose} />}
    </Dialog>
  );
}
