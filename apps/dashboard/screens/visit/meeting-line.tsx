import { inWords } from '#domain/timeframes/words.js';
import type { VisitDetail } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { listed, setApart } from '../../words/apart.js';
import { useWords } from '../../words/i18n.js';
import css from './visit.module.css';

type Meeting = VisitDetail['meetings'][number];

/** Somebody by name, with the office that they held. */
export function PersonLine({ person: { name, office } }: { person: Meeting['with'][number] }) {
  return (
    <>
      <span dir="auto">{name}</span>
      {office && <small dir="auto">{office}</small>}
    </>
  );
}

interface Props {
  readonly meeting: Meeting;
  readonly onAmend?: () => void;
  readonly onRetract?: () => void;
}

/** Whom they met, when, on what; and what can be put right of it. */
export function MeetingLine({ meeting: { with: people, body, on, topics }, onAmend, onRetract }: Props) {
  const { t, locale, language } = useWords();
  const whom = listed(
    locale,
    people.map(({ name }) => name),
  );
  return (
    <li>
      {people.map((person) => (
        <PersonLine key={person.name} person={person} />
      ))}
      {(body ?? on) && (
        <small className={css.topics} dir="auto">
          {[body && setApart(body), on && inWords(on, language)].filter(Boolean).join(' · ')}
        </small>
      )}
      {topics.length > 0 && (
        <small className={css.topics} dir="auto">
          {listed(locale, topics)}
        </small>
      )}
      {onAmend && onRetract && (
        <span className={css.acts}>
          <Button look="link" aria-label={t('visit.amendMeetingOf', { whom })} onPress={onAmend}>
            {t('visit.amendShort')}
          </Button>
          <Button look="link" aria-label={t('visit.retractMeetingOf', { whom })} onPress={onRetract}>
            {t('visit.retractShort')}
          </Button>
        </span>
      )}
    </li>
  );
}
