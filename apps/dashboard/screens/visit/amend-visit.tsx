import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { hemisphereOf } from '#intake/places/where-is.js';
import { meQuery } from '../../api/queries.js';
import type { VisitDetail } from '../../api/visits.js';
import { type Draft, fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import type { Differing } from '../../components/two-states.js';
import { peopleWritten, typed } from '../../components/typed.js';
import type { WhenAt } from '../../components/when.js';
import { dayIn } from '../../words/dates.js';
import { type Translate, useWords } from '../../words/i18n.js';
import { fieldAt, visitOf } from '../new-visit/visit-body.js';
import { VisitFields } from '../new-visit/visit-fields.js';
import { VisitDialog } from './visit-dialog.js';

const draftOf = ({ title, words, edtf, place, host, delegation }: VisitDetail): Draft => ({
  title,
  when: words ?? edtf,
  place: place.name,
  country: place.country,
  zone: place.zone,
  host: host.body,
  delegation: delegation.name,
  head: delegation.head?.name ?? '',
  office: delegation.head?.office ?? '',
  members: peopleWritten(delegation.members),
  because: '',
});

/** Each field that somebody else changed, or that is changed here. */
const differing = (was: Draft, theirs: Draft, mine: Draft, t: Translate): Differing[] => {
  const names = {
    title: t('newVisit.name'),
    when: t('visit.when'),
    place: t('visit.where'),
    country: t('newVisit.country'),
    zone: t('newVisit.zone'),
    host: t('visit.host'),
    delegation: t('visit.delegation'),
    head: t('visit.head'),
    office: t('newVisit.office'),
    members: t('newVisit.members'),
    because: t('visit.because'),
  };
  return Object.entries(names).map(([field, name]) => ({
    name,
    was: was[field] ?? '',
    theirs: theirs[field] ?? '',
    mine: typed(mine, field) === typed(was, field) ? undefined : typed(mine, field),
  }));
};

/** Amends what a visit says of itself: only what was changed is sent. */
export default function AmendVisit({ visit, onClose }: { visit: VisitDetail; onClose: () => void }) {
  const { t, language } = useWords();
  const me = useQuery(meQuery).data;
  // As it stood when the form was opened: what others change meanwhile is none of what is changed here.
  const [base] = useState(visit);
  const first = useMemo(() => draftOf(base), [base]);
  const { draft, write, forget } = useDraft(`amend-visit.${visit.id}`, first);
  const hemisphere =
    draft.country === visit.place.country ? visit.place.hemisphere : hemisphereOf(draft.country ?? '');
  const at: WhenAt = {
    zone: draft.zone || visit.place.zone,
    hemisphere,
    today: me ? dayIn(draft.zone || visit.place.zone, me.now) : visit.recordedAt.slice(0, 10),
    languages: [language],
  };
  return (
    <VisitDialog
      title={t('visit.amend')}
      text={t('visit.amendText')}
      submit={t('visit.amendSubmit')}
      done={t('visit.amended')}
      fieldAt={fieldAt}
      base={base}
      differing={(now) => differing(first, draftOf(now), draft, t)}
      command={async (seen) => {
        const { whenWritten } = await import('../../components/when.js');
        const asked = visitOf(draft, await whenWritten(draft.when ?? '', at), hemisphere);
        const { dates: _, visit: __, ...before } = visitOf(first, undefined, visit.place.hemisphere);
        const changed = Object.entries(before).flatMap(([name, value]) => {
          const now = asked[name as keyof typeof before];
          return JSON.stringify(now) === JSON.stringify(value) ? [] : [[name, now] as const];
        });
        const data = {
          ...Object.fromEntries(changed),
          ...(typed(draft, 'when') !== first.when && { dates: asked.dates }),
        };
        if (Object.keys(data).length === 0) return undefined;
        const because = typed(draft, 'because');
        return {
          type: 'AmendVisit',
          id: visit.id,
          ifMatch: seen,
          data: { ...data, ...(because !== '' && { because }) },
        };
      }}
      onRecorded={forget}
      onClose={onClose}
    >
      <VisitFields draft={draft} write={write} at={at} />
      <Field {...fieldOf({ draft, write })('because')} label={t('visit.because')} isOptional />
    </VisitDialog>
  );
}
