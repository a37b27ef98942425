import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { peopleQuery } from '../../api/lists.js';
import { meQuery } from '../../api/queries.js';
import { recordCommitment, type Visit, type VisitDetail, visitQuery } from '../../api/visits.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { FormPage } from '../../components/form-page.js';
import css from '../../components/form-page.module.css';
import { DirectionField, KindField } from '../../components/kind-fields.js';
import { SelectField } from '../../components/select-field.js';
import { useSending } from '../../components/sending.js';
import type { WhenAt } from '../../components/when.js';
import { WhenField } from '../../components/when-field.js';
import { say } from '../../shell/toast.js';
import { addDays, dayIn, quoted as inMarks, languageName } from '../../words/dates.js';
import { uiLanguages, useWords } from '../../words/i18n.js';
import { bodyOf, fieldAt, type Quoted } from './body-of.js';

interface Props {
  readonly visits: readonly Visit[];
  readonly visit: VisitDetail;
  readonly quoted: Quoted | undefined;
  /** The moment that it is, by the server's clock. */
  readonly now: string;
}

/** Words of a source count from its visit, what somebody types from today. */
const countedFrom = (visit: VisitDetail, quoted: Quoted | undefined, today: string): string =>
  quoted && visit.window.last !== null && visit.window.last < today ? addDays(visit.window.last, 1) : today;

export function CommitmentForm({ visits, visit, quoted, now }: Props) {
  const { language } = useWords();
  const today = dayIn(visit.place.zone, now);
  const spoken = quoted?.language ?? visit.sources.find(({ id }) => id === quoted?.source)?.languages[0];
  const at: WhenAt = {
    zone: visit.place.zone,
    hemisphere: visit.place.hemisphere,
    today: countedFrom(visit, quoted, today),
    languages: [...new Set([language, ...(spoken === undefined ? [] : [spoken])])],
  };
  // The words of the date are in the quote more often than not: looked for there before anybody is asked.
  const when = useQuery({
    queryKey: ['dates-words', quoted?.exact, at],
    queryFn: async () => {
      const { datesWordsIn } = await import('../../components/when.js');
      return (
        (await datesWordsIn(quoted?.exact ?? '', { ...at, languages: [...at.languages].reverse() })) ?? ''
      );
    },
    enabled: quoted !== undefined,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (quoted && when.data === undefined) return null;
  return (
    <Filled visits={visits} visit={visit} quoted={quoted} at={at} today={today} when={when.data ?? ''} />
  );
}

function Filled({
  visits,
  visit: first,
  quoted,
  at,
  today,
  when,
}: Omit<Props, 'now'> & { at: WhenAt; today: string; when: string }) {
  const { t, locale, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const people = useQuery(peopleQuery).data?.items ?? [];
  const me = useQuery(meQuery).data;
  const { send, isBusy, refused } = useSending();
  const begun = useMemo(
    () => ({
      visit: first.id,
      statement: '',
      language,
      when,
      direction: '',
      kind: 'action',
      responsible: '',
      counterparts: '',
      owner: '',
      tags: '',
    }),
    [first.id, when, language],
  );
  const draftKey = quoted ? `new-commitment.${first.id}.${quoted.source}.${quoted.start}` : 'new-commitment';
  const { draft, write, forget } = useDraft(draftKey, begun);
  const visit = useQuery(visitQuery(draft.visit ?? first.id)).data ?? first;
  const place: WhenAt = { ...at, zone: visit.place.zone, hemisphere: visit.place.hemisphere };
  const of = fieldOf({ draft, write });
  const owners = [
    ...people.filter(({ removed }) => removed === null),
    ...(me && !people.some(({ id }) => id === me.id) ? [me] : []),
  ];

  const submit = (isConfirmed: boolean) =>
    send(async (key) => {
      const { whenWritten } = await import('../../components/when.js');
      const read = await whenWritten(draft.when ?? '', place);
      const body = bodyOf(draft, quoted, read, draft.language ?? language, isConfirmed);
      const id = await recordCommitment(queries, body, key);
      forget();
      say({ text: t('newCommitment.done') });
      await navigate({ to: '/commitments/$id', params: { id } });
    });

  return (
    <>
      <h1>{t(quoted ? 'newCommitment.titleOfWords' : 'newCommitment.title')}</h1>
      <p className={css.intro}>{t('newCommitment.intro')}</p>
      <div className={css.columns}>
        <FormPage
          submit={t('newCommitment.submit')}
          refused={refused}
          isBusy={isBusy}
          fieldAt={fieldAt}
          onSubmit={(isConfirmed) => void submit(isConfirmed)}
          onLeave={() => history.back()}
        >
          <Field
            {...of('statement')}
            label={t('newCommitment.statement')}
            hint={t('newCommitment.statementHint')}
            isLong
            autoFocus
          />
          <WhenField
            value={draft.when ?? ''}
            onChange={(text) => write('when', text)}
            at={place}
            now={today}
          />
          <DirectionField draft={draft} write={write} />
          <KindField draft={draft} write={write} />
          <Field
            {...of('responsible')}
            label={t('newCommitment.responsible')}
            hint={t('newCommitment.responsibleHint')}
            suggestions={[visit.delegation.name, visit.host.body]}
            isOptional
          />
          <Field
            {...of('counterparts')}
            label={t('newCommitment.counterparts')}
            hint={t('newCommitment.counterpartsHint')}
            rows={2}
            isOptional
          />
          <div className={css.two}>
            <SelectField
              {...of('owner')}
              label={t('newCommitment.owner')}
              hint={t('newCommitment.ownerHint')}
              none={t('nobodyYet')}
              options={owners.map(({ id, name }) => ({ id, name }))}
              isOptional
            />
            {!quoted && visits.length > 0 && (
              <SelectField
                {...of('visit')}
                label={t('newCommitment.visit')}
                options={visits.map(({ id, title }) => ({ id, name: title }))}
              />
            )}
            <SelectField
              {...of('language')}
              label={t('newCommitment.language')}
              options={[
                ...new Set([...uiLanguages, ...visit.sources.flatMap(({ languages }) => languages)]),
              ].map((tag) => ({ id: tag, name: languageName(locale, tag) }))}
            />
          </div>
        </FormPage>
        <aside>
          {quoted ? (
            <section className={css.paper}>
              <h2>{t('newCommitment.words')}</h2>
              <blockquote lang={quoted.language ?? ''} dir="auto">
                {inMarks(quoted.exact, quoted.language)}
              </blockquote>
              <p>{t('newCommitment.wordsStay')}</p>
            </section>
          ) : (
            <Tips visit={visit} />
          )}
        </aside>
      </div>
    </>
  );
}

/** What makes it easier, for who records by hand. */
function Tips({ visit }: { visit: VisitDetail }) {
  const { t } = useWords();
  return (
    <dl className={css.tips}>
      <div>
        <dt>{t('newCommitment.tip.words')}</dt>
        <dd>
          {t('newCommitment.tip.wordsText')}{' '}
          <Link className="onward" to="/visits/$id/sources" params={{ id: visit.id }}>
            {t('newCommitment.tip.toSources')}
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t('newCommitment.tip.report')}</dt>
        <dd>
          {t('newCommitment.tip.reportText')}{' '}
          <Link className="onward" to="/visits/$id/review" params={{ id: visit.id }}>
            {t('begin.paste')}
          </Link>
        </dd>
      </div>
    </dl>
  );
}
