import { useMemo } from 'react';
import { whereIs } from '#intake/places/where-is.js';
import { countriesIn, zones } from '../../components/countries.js';
import { type Draft, fieldOf } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import css from '../../components/form-page.module.css';
import { SelectField } from '../../components/select-field.js';
import type { WhenAt } from '../../components/when.js';
import { WhenField } from '../../components/when-field.js';
import { useWords } from '../../words/i18n.js';

interface Props {
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
  readonly at: WhenAt;
}

/** What a visit says of itself: what it is called, when and where it is, who receives whom. */
export function VisitFields({ draft, write, at }: Props) {
  const { t, locale } = useWords();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const allZones = useMemo(zones, []);
  const of = fieldOf({ draft, write });
  // What a place says of itself is not asked for: its country and its zone follow, until somebody says otherwise.
  const writePlace = (text: string): void => {
    const before = whereIs(draft.place ?? '');
    const found = whereIs(text);
    write('place', text);
    if (!found) return;
    if (!draft.country || draft.country === before?.code) write('country', found.code);
    if (!draft.zone || draft.zone === before?.zone) write('zone', found.zone);
  };
  return (
    <>
      <Field {...of('title')} label={t('newVisit.name')} hint={t('newVisit.nameHint')} autoFocus />
      <WhenField
        value={draft.when ?? ''}
        onChange={(text) => write('when', text)}
        at={at}
        now={at.today}
        isPlain
      />
      <Field
        {...of('place')}
        onChange={writePlace}
        label={t('newVisit.place')}
        hint={t('newVisit.placeHint')}
      />
      <div className={css.two}>
        <SelectField {...of('country')} label={t('newVisit.country')} options={countries} />
        <SelectField
          {...of('zone')}
          label={t('newVisit.zone')}
          hint={t('newVisit.zoneHint')}
          options={
            draft.zone && !allZones.some(({ id }) => id === draft.zone)
              ? [{ id: draft.zone, name: draft.zone }, ...allZones]
              : allZones
          }
        />
      </div>
      <Field {...of('host')} label={t('newVisit.host')} hint={t('newVisit.hostHint')} />
      <Field {...of('delegation')} label={t('newVisit.delegation')} hint={t('newVisit.delegationHint')} />
      <div className={css.two}>
        <Field {...of('head')} label={t('newVisit.head')} isOptional />
        <Field {...of('office')} label={t('newVisit.office')} isOptional />
      </div>
      <Field
        {...of('members')}
        label={t('newVisit.members')}
        hint={t('newVisit.peopleHint')}
        rows={3}
        isOptional
      />
    </>
  );
}
