import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { inWords } from '#domain/timeframes/words.js';
import type { Batched } from '../../api/batch.js';
import { meQuery } from '../../api/queries.js';
import type { VisitDetail } from '../../api/visits.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import type { Differing } from '../../components/two-states.js';
import {
  fieldAmong,
  namesTyped,
  peopleTyped,
  peopleWritten,
  timeframeTyped,
  typed,
} from '../../components/typed.js';
import type { WhenAt } from '../../components/when.js';
import { WhenField } from '../../components/when-field.js';
import { listed } from '../../words/apart.js';
import { dayIn } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { VisitDialog } from './visit-dialog.js';

const fieldAt = fieldAmong([
  ['/data/with', 'with'],
  ['/data/on', 'when'],
  ['/data/topics', 'topics'],
  ['/data/body', 'body'],
  ['/with', 'with'],
  ['/on', 'when'],
  ['/topics', 'topics'],
]);

/** A name for a meeting that the visit does not have yet. */
const meetingId = (called: string, { meetings }: VisitDetail): string => {
  const slug = called
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const id = slug === '' ? 'meeting' : slug;
  const taken = new Set(meetings.map((one) => one.id));
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(next)) return next;
  }
};

const begun = { with: '', body: '', when: '', topics: '', because: '' };

type Meeting = VisitDetail['meetings'][number];

const draftOf = (meeting: Meeting, language: string): typeof begun => ({
  with: peopleWritten(meeting.with),
  body: meeting.body ?? '',
  when: meeting.on ? (meeting.on.words ?? inWords(meeting.on, language)) : '',
  topics: meeting.topics.join('\n'),
  because: '',
});

interface Props {
  readonly visit: VisitDetail;
  /** The one that is amended; without, another is noted. */
  readonly meeting?: Meeting | undefined;
  readonly onClose: () => void;
}

/** Notes a meeting of a visit, or amends it: whom they met, of which body, when, on what. */
export default function MeetingDialog({ visit, meeting: opened, onClose }: Props) {
  const { t, locale, language } = useWords();
  // As they stood when the form was opened: what others change meanwhile is none of what is changed here.
  const [base] = useState(visit);
  const [meeting] = useState(opened);
  const me = useQuery(meQuery).data;
  const first = useMemo(() => (meeting ? draftOf(meeting, language) : begun), [meeting, language]);
  const { draft, write, forget } = useDraft(`meeting.${visit.id}${meeting ? `.${meeting.id}` : ''}`, first);
  const of = fieldOf({ draft, write });
  const { zone, hemisphere } = visit.place;
  const now = me ? dayIn(zone, me.now) : visit.recordedAt.slice(0, 10);
  const at: WhenAt = { zone, hemisphere, today: visit.window.first ?? now, languages: [language] };
  const command = async (version: number): Promise<Batched | undefined> => {
    const { whenWritten } = await import('../../components/when.js');
    const people = peopleTyped(draft, 'with');
    const [body, when] = [typed(draft, 'body'), typed(draft, 'when')];
    const on = when === '' ? undefined : timeframeTyped(draft, await whenWritten(when, at));
    const said = { with: people, topics: namesTyped(draft, 'topics') };
    const seen = { id: visit.id, ifMatch: version };
    if (!meeting) {
      const id = meetingId(body || (people[0]?.name ?? ''), visit);
      const data = { id, ...said, ...(body !== '' && { body }), ...(on && { on }) };
      return { type: 'NoteMeeting', ...seen, data };
    }
    if (Object.keys(first).every((name) => typed(draft, name) === typed(first, name))) return undefined;
    const because = typed(draft, 'because');
    const data = {
      meeting: meeting.id,
      ...said,
      body: body || null,
      ...(when !== first.when && { on: on ?? null }),
      ...(because !== '' && { because }),
    };
    return { type: 'AmendMeeting', ...seen, data };
  };
  const differing = ({ meetings }: VisitDetail): Differing[] => {
    const called = (all: readonly Meeting[]): string =>
      listed(
        locale,
        all.map((one) => one.body ?? one.with[0]?.name ?? one.id),
      );
    const now = meetings.find(({ id }) => id === meeting?.id);
    const theirs = now ? draftOf(now, language) : begun;
    const names = {
      with: t('visit.metWith'),
      body: t('visit.metBody'),
      when: t('visit.when'),
      topics: t('visit.metTopics'),
      because: t('visit.because'),
    };
    return [
      { name: t('visit.meetings'), was: called(base.meetings), theirs: called(meetings), mine: undefined },
      ...(Object.keys(names) as (keyof typeof names)[]).map((field) => ({
        name: names[field],
        was: first[field],
        theirs: theirs[field],
        mine: typed(draft, field) === typed(first, field) ? undefined : typed(draft, field),
      })),
    ];
  };
  return (
    <VisitDialog
      title={t(meeting ? 'visit.amendMeeting' : 'visit.noteMeeting')}
      text={t(meeting ? 'visit.amendText' : 'visit.noteMeetingText')}
      submit={t(meeting ? 'visit.amendMeetingSubmit' : 'visit.noteMeetingSubmit')}
      done={t(meeting ? 'visit.meetingAmended' : 'visit.meetingNoted')}
      fieldAt={fieldAt}
      base={base}
      command={command}
      differing={differing}
      onRecorded={forget}
      onClose={onClose}
    >
      <Field {...of('with')} label={t('visit.metWith')} hint={t('newVisit.peopleHint')} rows={3} autoFocus />
      <Field {...of('body')} label={t('visit.metBody')} hint={t('visit.metBodyHint')} isOptional />
      <WhenField
        value={draft.when ?? ''}
        onChange={(text) => write('when', text)}
        at={at}
        now={at.today}
        isPlain
      />
      <Field
        {...of('topics')}
        label={t('visit.metTopics')}
        hint={t('visit.metTopicsHint')}
        rows={3}
        isOptional
      />
      {meeting && <Field {...of('because')} label={t('visit.because')} isOptional />}
    </VisitDialog>
  );
}
