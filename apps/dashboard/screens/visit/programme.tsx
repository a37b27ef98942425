import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTakeBack } from '../../acts/take-back.js';
import { useBatch } from '../../api/batch.js';
import { newKey } from '../../api/key.js';
import type { VisitDetail } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { Words } from '../../components/words.js';
import { useMay } from '../../shell/may.js';
import { say } from '../../shell/toast.js';
import { countryName, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords, refusalInWords } from '../../words/refusal-words.js';
import { MeetingLine, PersonLine } from './meeting-line.js';
import css from './visit.module.css';

/** Forms come when somebody fills them in. */
const AmendVisit = lazy(() => import('./amend-visit.js'));
const MeetingDialog = lazy(() => import('./meeting-dialog.js'));

type Meeting = VisitDetail['meetings'][number];

/** Takes a meeting back that did not take place, or was noted twice; at once, since that is taken back as easily. */
const useRetractMeeting = ({ id, version }: VisitDetail) => {
  const { t } = useWords();
  const batch = useBatch();
  const takeBack = useTakeBack();
  return async ({ id: meeting }: Meeting): Promise<void> => {
    const command = { type: 'RetractMeeting' as const, id, ifMatch: version, data: { meeting } };
    try {
      const [result] = await batch({ commands: [command] }, newKey());
      say({
        text: result?.problem ? refusalInWords(result.problem).text : t('visit.meetingRetracted'),
        undo: takeBack([result?.receipt]),
      });
    } catch (error) {
      say({ text: failureInWords(error) });
    }
  };
};

/** Who went where and when, whom they met on what, and what was written of it. */
export function Programme({ visit }: { visit: VisitDetail }) {
  const { t, locale } = useWords();
  const canAct = useMay().record === true;
  const [form, setForm] = useState<'amend' | 'meeting' | { readonly meeting: Meeting }>();
  const retract = useRetractMeeting(visit);
  const { delegation, host, place, window, words, meetings, sources } = visit;
  return (
    <aside>
      <Section
        title={t('visit.programme')}
        end={
          canAct && (
            <Button look="link" onPress={() => setForm('amend')}>
              {t('visit.amend')}
            </Button>
          )
        }
      >
        <dl className={css.facts}>
          <div>
            <dt>{t('visit.when')}</dt>
            <dd>
              {windowDays(locale, window.first, window.last) || t('commitment.notFixed')}
              {words && (
                <small>
                  <Words language={sources[0]?.languages[0] ?? null}>{words}</Words>
                </small>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('visit.where')}</dt>
            <dd>
              <bdi>{place.name}</bdi>, {countryName(locale, place.country)}
            </dd>
          </div>
          <div>
            <dt>{t('visit.host')}</dt>
            <dd dir="auto">{host.body}</dd>
          </div>
        </dl>
      </Section>
      <Section title={t('visit.delegation')}>
        <ul className={css.people}>
          <li>
            <span dir="auto">{delegation.name}</span>
          </li>
          {delegation.head && (
            <li>
              <span className={css.role}>{t('visit.head')}</span>
              <PersonLine person={delegation.head} />
            </li>
          )}
          {delegation.members.map((member) => (
            <li key={member.name}>
              <PersonLine person={member} />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={t('visit.meetings')}
        count={meetings.length}
        end={
          canAct && (
            <Button look="link" onPress={() => setForm('meeting')}>
              {t('visit.noteMeeting')}
            </Button>
          )
        }
      >
        {meetings.length === 0 && <p className={css.nothing}>{t('visit.noMeetings')}</p>}
        <ul className={css.people}>
          {meetings.map((meeting) => (
            <MeetingLine
              key={meeting.id}
              meeting={meeting}
              {...(canAct && { onAmend: () => setForm({ meeting }), onRetract: () => retract(meeting) })}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('visit.sources')} count={sources.length}>
        {sources.length === 0 && <p className={css.nothing}>{t('visit.noSources')}</p>}
        <ul className={css.people}>
          {sources.map((source) => (
            <li key={source.id}>
              <Link
                to="/visits/$id/sources"
                params={{ id: visit.id }}
                search={{ source: source.id }}
                dir="auto"
              >
                {source.title}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Suspense>
        {form === 'amend' && <AmendVisit visit={visit} onClose={() => setForm(undefined)} />}
        {form === 'meeting' && <MeetingDialog visit={visit} onClose={() => setForm(undefined)} />}
        {typeof form === 'object' && (
          <MeetingDialog visit={visit} meeting={form.meeting} onClose={() => setForm(undefined)} />
        )}
      </Suspense>
    </aside>
  );
}
