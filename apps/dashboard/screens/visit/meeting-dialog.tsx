import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/queries.js';
import type { VisitDetail } from '../../api/visits.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { fieldAmong, namesTyped, peopleTyped, timeframeTyped, typed } from '../../components/typed.js';
import type { WhenAt } from '../../components/when.js';
import { WhenField } from '../../components/when-field.js';
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

const begun = { with: '', body: '', when: '', topics: '' };

/** Notes a meeting of a visit: whom they met, of which body, when, on what. */
export default function MeetingDialog({ visit, onClose }: { visit: VisitDetail; onClose: () => void }) {
  const { t, language } = useWords();
  const me = useQuery(meQuery).data;
  const { draft, write, forget } = useDraft(`meeting.${visit.id}`, begun);
  const of = fieldOf({ draft, write });
  const { zone, hemisphere } = visit.place;
  const now = me ? dayIn(zone, me.now) : visit.recordedAt.slice(0, 10);
  const at: WhenAt = { zone, hemisphere, today: visit.window.first ?? now, languages: [language] };
  return (
    <VisitDialog
      title={t('visit.noteMeeting')}
      text={t('visit.noteMeetingText')}
      submit={t('visit.noteMeetingSubmit')}
      done={t('visit.meetingNoted')}
      fieldAt={fieldAt}
      command={async () => {
        const { whenWritten } = await import('../../components/when.js');
        const people = peopleTyped(draft, 'with');
        const [body, when] = [typed(draft, 'body'), typed(draft, 'when')];
        return {
          type: 'NoteMeeting',
          id: visit.id,
          ifMatch: visit.version,
          data: {
            id: meetingId(body || (people[0]?.name ?? ''), visit),
            with: people,
            topics: namesTyped(draft, 'topics'),
            ...(body !== '' && { body }),
            ...(when !== '' && { on: timeframeTyped(draft, await whenWritten(when, at)) }),
          },
        };
      }}
      onRecorded={forget}
      onClose={onClose}
    >
      <Field {...of('with')} label={t('visit.metWith')} hint={t('newVisit.peopleHint')} rows={3} autoFocus />
      <Field {...of('body')} label={t('visit.metBody')} hint={t('visit.metBodyHint')} isOptional />
      <WhenField value={draft.when ?? ''} onChange={(text) => write('when', text)} at={at} now={at.today} />
      <Field
        {...of('topics')}
        label={t('visit.metTopics')}
        hint={t('visit.metTopicsHint')}
        rows={3}
        isOptional
      />
    </VisitDialog>
  );
}
