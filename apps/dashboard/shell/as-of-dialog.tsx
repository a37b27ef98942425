import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery } from '../api/queries.js';
import { Button } from '../components/button.js';
import { Field } from '../components/field.js';
import { FormDialog } from '../components/form-dialog.js';
import { addDays, addMonths, dayIn, isDay, moment } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { usePast } from './as-of.js';
import css from './as-of.module.css';

/** Asks for the day as of which everything is shown, and for the one since which changes are marked. */
export default function AsOfDialog({ onClose }: { onClose: () => void }) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const past = usePast();
  const { since: marked }: { since?: string | undefined } = useSearch({ strict: false });
  const me = useQuery(meQuery).data;
  const today = me ? dayIn(me.workspace.zone, me.now) : undefined;
  const [day, setDay] = useState(past ?? '');
  const [sinceDay, setSinceDay] = useState(
    marked === undefined || !me ? '' : dayOf(marked, me.workspace.zone),
  );
  const show = (asOf: string | undefined, since: string | undefined): void => {
    void navigate({ to: '.', search: (search) => ({ ...search, asOf, since }) as never });
    onClose();
  };
  /** An instant stays one until another day is typed. */
  const since =
    marked !== undefined && me && dayOf(marked, me.workspace.zone) === sinceDay ? marked : sinceDay;
  const isToCome = today !== undefined && day > today;
  /** What came after the day that is looked at is not known on it. */
  const isLater = (than: string): boolean => day !== '' && than > day;
  const isAsked =
    (isDay(day) || day === '') && (isDay(sinceDay) || sinceDay === '') && !isToCome && !isLater(sinceDay);
  const asOf = day === '' ? undefined : day;
  return (
    <FormDialog
      onClose={onClose}
      title={t('asOf.title')}
      text={t('asOf.text')}
      submit={t('asOf.show')}
      look={css.asked}
      isDisabled={!isAsked || (day === '' && sinceDay === '' && past === undefined && marked === undefined)}
      onSubmit={() => isAsked && show(asOf, since === '' ? undefined : since)}
      start={
        past && (
          <Button look="quiet" onPress={() => show(undefined, marked)}>
            {t('asOf.backToNow')}
          </Button>
        )
      }
    >
      <Field
        label={t('asOf.day')}
        name="day"
        type="date"
        value={day}
        hint={isToCome ? t('asOf.toCome') : undefined}
        onChange={setDay}
        isOptional
        autoFocus
      />
      {today && (
        <div className={css.quick}>
          <Button onPress={() => setDay(addDays(today, -7))}>{t('asOf.week')}</Button>
          <Button onPress={() => setDay(addMonths(today, -1))}>{t('asOf.month')}</Button>
          <Button onPress={() => setDay(`${today.slice(0, 7)}-01`)}>{t('asOf.monthStart')}</Button>
        </div>
      )}
      <Field
        label={t('since.day')}
        name="since"
        type="date"
        value={sinceDay}
        hint={isLater(sinceDay) ? t('since.later') : undefined}
        onChange={setSinceDay}
        isOptional
      />
      {today && (
        <div className={css.quick}>
          {me?.lastLooked && !isLater(dayOf(me.lastLooked, me.workspace.zone)) && (
            <Button onPress={() => show(asOf, me.lastLooked ?? undefined)}>
              {`${t('since.lastLooked')} · ${moment(locale, me.lastLooked)}`}
            </Button>
          )}
          <Button onPress={() => setSinceDay(addDays(day || today, -7))}>{t('since.week')}</Button>
          <Button onPress={() => setSinceDay(addMonths(day || today, -1))}>{t('since.month')}</Button>
        </div>
      )}
    </FormDialog>
  );
}

const dayOf = (since: string, zone: string): string => (isDay(since) ? since : dayIn(zone, since));
