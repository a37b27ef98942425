import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { meQuery } from '../api/queries.js';
import { Button } from '../components/button.js';
import { fieldOf, useDraft } from '../components/draft.js';
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
  const markedDay = marked === undefined || !me ? '' : dayOf(marked, me.workspace.zone);
  const first = useMemo(() => ({ day: past ?? '', since: markedDay }), [past, markedDay]);
  const { draft, write, forget } = useDraft('as-of', first);
  const { day = '', since: sinceDay = '' } = draft;
  const of = fieldOf({ draft, write });
  const show = (asOf: string | undefined, since: string | undefined): void => {
    forget();
    void navigate({ to: '.', search: (search) => ({ ...search, asOf, since }) as never });
    onClose();
  };
  /** An instant stays one until another day is typed. */
  const since = marked !== undefined && markedDay === sinceDay ? marked : sinceDay;
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
        {...of('day')}
        label={t('asOf.day')}
        type="date"
        hint={isToCome ? t('asOf.toCome') : undefined}
        isOptional
        autoFocus
      />
      {today && (
        <div className={css.quick}>
          <Button onPress={() => write('day', addDays(today, -7))}>{t('asOf.week')}</Button>
          <Button onPress={() => write('day', addMonths(today, -1))}>{t('asOf.month')}</Button>
          <Button onPress={() => write('day', `${today.slice(0, 7)}-01`)}>{t('asOf.monthStart')}</Button>
        </div>
      )}
      <Field
        {...of('since')}
        label={t('since.day')}
        type="date"
        hint={isLater(sinceDay) ? t('since.later') : undefined}
        isOptional
      />
      {today && (
        <div className={css.quick}>
          {me?.lastLooked && !isLater(dayOf(me.lastLooked, me.workspace.zone)) && (
            <Button onPress={() => show(asOf, me.lastLooked ?? undefined)}>
              {`${t('since.lastLooked')} · ${moment(locale, me.lastLooked)}`}
            </Button>
          )}
          <Button onPress={() => write('since', addDays(day || today, -7))}>{t('since.week')}</Button>
          <Button onPress={() => write('since', addMonths(day || today, -1))}>{t('since.month')}</Button>
        </div>
      )}
    </FormDialog>
  );
}

const dayOf = (since: string, zone: string): string => (isDay(since) ? since : dayIn(zone, since));
