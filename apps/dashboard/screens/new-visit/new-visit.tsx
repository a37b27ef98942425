import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { hemisphereOf, whereIs } from '#intake/places/where-is.js';
import { meQuery } from '../../api/queries.js';
import { recordVisit } from '../../api/visits.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { FormPage } from '../../components/form-page.js';
import css from '../../components/form-page.module.css';
import { Loading } from '../../components/loading.js';
import { SelectField } from '../../components/select-field.js';
import { useSending } from '../../components/sending.js';
import type { WhenAt } from '../../components/when.js';
import { WhenField } from '../../components/when-field.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { say } from '../../shell/toast.js';
import { dayIn } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { countriesIn, zones } from './countries.js';
import { fieldAt, visitOf } from './visit-body.js';

const begun = {
  title: '',
  when: '',
  place: '',
  country: '',
  zone: '',
  host: '',
  delegation: '',
  head: '',
  office: '',
};

/** Records a visit: who goes where and when. Its sources and commitments follow. */
export function NewVisit() {
  const { t } = useWords();
  const me = useQuery(meQuery).data;
  useTitle(t('nav.newVisit'));
  return (
    <>
      <Bar primary={null}>
        <Link to="/visits">{t('nav.visits')}</Link>
        <span className="faint">/</span>
        <b>{t('nav.newVisit')}</b>
      </Bar>
      <div className={pageLook}>
        <h1>{t('newVisit.title')}</h1>
        <p className={css.intro}>{t('newVisit.intro')}</p>
        {me ? <VisitForm now={me.now} zone={me.zone} /> : <Loading />}
      </div>
    </>
  );
}

function VisitForm({ now, zone }: { now: string; zone: string }) {
  const { t, locale, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const { send, isBusy, refused } = useSending();
  const { draft, write, forget } = useDraft('new-visit', begun);
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
  const hemisphere = hemisphereOf(draft.country ?? '');
  const at: WhenAt = {
    zone: draft.zone || zone,
    hemisphere,
    today: dayIn(draft.zone || zone, now),
    languages: [language],
  };

  const submit = () =>
    send(async (key) => {
      const { whenWritten } = await import('../../components/when.js');
      const read = await whenWritten(draft.when ?? '', at);
      const id = await recordVisit(queries, visitOf(draft, read, hemisphere), key);
      forget();
      say({ text: t('newVisit.done') });
      await navigate({ to: '/visits/$id/review', params: { id } });
    });

  return (
    <div className={css.columns}>
      <FormPage
        submit={t('newVisit.submit')}
        refused={refused}
        isBusy={isBusy}
        fieldAt={fieldAt}
        onSubmit={() => void submit()}
        onLeave={() => history.back()}
      >
        <Field {...of('title')} label={t('newVisit.name')} hint={t('newVisit.nameHint')} autoFocus />
        <WhenField value={draft.when ?? ''} onChange={(text) => write('when', text)} at={at} now={at.today} />
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
      </FormPage>
      <aside>
        <dl className={css.tips}>
          <div>
            <dt>{t('newVisit.then')}</dt>
            <dd>{t('newVisit.thenText')}</dd>
          </div>
        </dl>
      </aside>
    </div>
  );
}
