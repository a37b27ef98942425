import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { hemisphereOf } from '#intake/places/where-is.js';
import { meQuery } from '../../api/queries.js';
import { recordVisit } from '../../api/visits.js';
import { keepDraft, useDraft } from '../../components/draft.js';
import { FileChoice } from '../../components/file-choice.js';
import { FormPage } from '../../components/form-page.js';
import css from '../../components/form-page.module.css';
import { accepted, reportOf, useHandedIn } from '../../components/handed-in.js';
import { Loading } from '../../components/loading.js';
import { Refusal } from '../../components/refusal.js';
import { useSending } from '../../components/sending.js';
import type { WhenAt } from '../../components/when.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { say } from '../../shell/toast.js';
import { dayIn } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { fieldAt, visitOf } from './visit-body.js';
import { VisitFields } from './visit-fields.js';

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
  members: '',
  file: '',
  fileName: '',
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
  const { t, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const { send, isBusy, refused } = useSending();
  const { draft, write, forget } = useDraft('new-visit', begun);
  const choosing = useHandedIn(write);
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
      // The report goes on to where it is read.
      if (draft.file) keepDraft(reportOf(id), { file: draft.file, fileName: draft.fileName ?? '' });
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
        <VisitFields draft={draft} write={write} at={at} />
        <FileChoice
          chosen={draft.file ? { name: draft.fileName ?? '' } : undefined}
          onChoose={choosing.choose}
          isBusy={choosing.isBusy}
          accepted={accepted}
          forms={t('newVisit.report')}
        />
        {choosing.refused && <Refusal isAlone refused={choosing.refused} onConfirm={choosing.again} />}
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
