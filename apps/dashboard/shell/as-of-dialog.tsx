import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery } from '../api/queries.js';
import { Button } from '../components/button.js';
import { Field } from '../components/field.js';
import { FormDialog } from '../components/form-dialog.js';
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
  return (
    <FormDialog
      onClose={onClose}
      title={t('asOf.title')}
      text={t('asOf.text')}
      submit={t('asOf.show')}
      isDisabled={!isDay(day)}
      onSubmit={() => isDay(day) && show(day)}
      start={
        past && (
          <Button look="quiet" onPress={() => show(undefined)}>
            {t('lists.backToNow')}
          </Button>
        )
      }
      below={
        today && (
          <div className={css.quick}>
            <Button onPress={() => show(addDays(today, -7))}>{t('asOf.week')}</Button>
            <Button onPress={() => show(addMonths(today, -1))}>{t('asOf.month')}</Button>
            <Button onPress={() => show(`${today.slice(0, 7)}-01`)}>{t('asOf.monthStart')}</Button>
          </div>
        )
      }
    >
      <Field label={t('asOf.day')} name="day" type="date" value={day} onChange={setDay} autoFocus />
    </FormDialog>
  );
}
