import { Link } from '@tanstack/react-router';
import type { VisitDetail } from '../../api/visits.js';
import { Section } from '../../components/section.js';
import { Words } from '../../components/words.js';
import { windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './visit.module.css';

type Person = VisitDetail['meetings'][number]['with'][number];

function PersonLine({ person: { name, office } }: { person: Person }) {
  return (
    <>
      <span dir="auto">{name}</span>
      {office && <small dir="auto">{office}</small>}
    </>
  );
}

/** Who went where and when, whom they met on what, and what was written of it. */
export function Programme({ visit }: { visit: VisitDetail }) {
  const { t, locale } = useWords();
  const { delegation, host, place, window, words, meetings, sources } = visit;
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(place.country) ?? place.country;
  return (
    <aside>
      <Section title={t('visit.programme')}>
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
            <dd dir="auto">
              {place.name}, {country}
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
      <Section title={t('visit.meetings')} count={meetings.length}>
        {meetings.length === 0 && <p className={css.nothing}>{t('visit.noMeetings')}</p>}
        <ul className={css.people}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              {meeting.with.map((person) => (
                <PersonLine key={person.name} person={person} />
              ))}
              {meeting.topics.length > 0 && (
                <small className={css.topics} dir="auto">
                  {new Intl.ListFormat(locale).format(meeting.topics)}
                </small>
              )}
            </li>
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
    </aside>
  );
}
