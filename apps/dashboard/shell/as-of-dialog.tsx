import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { meQuery } from '../api/queries.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { Field } from '../components/field.js';
import { addDays, addMonths, dayIn, isDay } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { usePast } from './as-of.js';
import css from './as-of.module.css';

/** Asks for the day as of which everything is shown. */
export default function AsOfDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const past = usePast();
  const me = useQuery(meQuery).data;
  const today = me ? dayIn(me.workspace.zone, me.now) : undefined;
  const [day, setDay] = useState(past ?? '');
  const show = (asOf: string | undefined): void => {
    void navigate({ to: '.', search: (search) => ({ ...search, asOf }) as never });
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isDay(day)) show(day);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('asOf.title')}
      text={t('asOf.text')}
      footer={
        <>
          {past && (
            <Button look="quiet" onPress={() => show(undefined)}>
              {t('lists.backToNow')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button look="go" type="submit" form="as-of" isDisabled={!isDay(day)}>
            {t('asOf.show')}
          </Button>
        </>
      }
    >
      <form id="as-of" onSubmit={submit}>
        <Field label={t('asOf.day')} name="day" type="date" value={day} onChange={setDay} autoFocus />
      </form>
      {today && (
        <div className={css.quick}>
          <Button onPress={() => show(addDays(today, -7))}>{t('asOf.week')}</Button>
          <Button onPress={() => show(addMonths(today, -1))}>{t('asOf.month')}</Button>
          <Button onPress={() => show(`${today.slice(0, 7)}-01`)}>{t('asOf.monthStart')}</Button>
        </div>
      )}
    </Dialog>
  );
}
