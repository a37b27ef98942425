import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import type { Hemisphere } from '#domain/timeframes/timeframe.schema.js';
import { inWords } from '#domain/timeframes/words.js';
import type { Schemas } from '../../api/client.js';
import type { Whole } from '../../api/queries.js';
import { eventQuery } from '../../api/reminders.js';
import { type Names, personName } from '../../components/person.js';
import { Section } from '../../components/section.js';
import { Words } from '../../components/words.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './commitment.module.css';

const sentences = {
  CommitmentRecorded: 'recorded',
  CommitmentProposed: 'proposed',
  CommitmentAccepted: 'accepted',
  AcceptanceTakenBack: 'acceptanceTakenBack',
  CommitmentReworded: 'reworded',
  CommitmentAssigned: 'assigned',
  BodyRenamed: 'bodyRenamed',
  TimeframeNarrowed: 'narrowed',
  CommitmentPostponed: 'postponed',
  TimeframeCorrected: 'corrected',
  ProgressReported: 'reported',
  EvidenceAdded: 'evidenceAdded',
  EvidenceVerified: 'evidenceVerified',
  VerificationTakenBack: 'verificationTakenBack',
  CommitmentClosed: 'closed',
  CommitmentReopened: 'reopened',
} as const;

type Line = Schemas['HistoryLine'];

/** What happened as sentences, the newest first; the event behind each is one click away. */
export function HistorySection({ history, people }: { history: Whole['history']; people: Names }) {
  const { t, locale } = useWords();
  return (
    <Section title={t('commitment.history')} count={history.items.length}>
      <ol className={css.past}>
        {history.items.map((line) => (
          <li key={line.position}>
            <time dateTime={line.at}>{moment(locale, line.at)}</time>
            <div>
              <Sentence line={line} people={people} />
              {line.why && <> {t('history.because', { why: line.why })}</>}
              {line.quote?.words && (
                <>
                  {' '}
                  <Words language={line.quote.language ?? null}>{shortened(line.quote.words)}</Words>
                </>
              )}
              <EventBehind line={line} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The event as it is recorded, once somebody asks: its place, its hash, and all that it says. */
function EventBehind({ line: { position, type, version } }: { line: Line }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...eventQuery(position), enabled: isOpen });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('commitment.event')}</summary>
      <pre>
        {t('commitment.eventText', { type, position, version })}
        {data &&
          `\n${t('remind.recordedAt', { at: data.recordedAt })}\n${t('remind.hash', { hash: data.hash })}\n${JSON.stringify(data.data, null, 2)}`}
        {error && `\n${error.message}`}
      </pre>
    </details>
  );
}

const LONG = 160;
const shortened = (words: string): string => (words.length > LONG ? `…${words.slice(-LONG)}` : words);

/** What it takes to say a date, as lines of the history hold it. */
interface Spoken {
  readonly edtf: string;
  readonly hemisphere: Hemisphere;
}

/** The facts of a line that its sentence may name: which of them there are depends on the event. */
interface Facts {
  readonly statement?: string;
  readonly report?: string;
  readonly timeframe?: Spoken;
  readonly from?: Spoken | null;
  readonly to?: Spoken;
}

const moves = ['narrowed', 'postponed', 'corrected'];

/** What this page has no sentence for is told as the server says it, which is English. */
function Sentence({ line, people }: { line: Line; people: Names }) {
  const { t, language } = useWords();
  const { type, by, what, from, to } = line;
  const name = type in sentences ? sentences[type as keyof typeof sentences] : 'other';
  const { statement, report, timeframe, ...move } = line.values as Facts;
  const said = (date: Spoken | null | undefined): string => (date ? inWords(date, language) : '');
  const isMove = moves.includes(name);
  const key = name === 'recorded' && timeframe?.edtf === '' ? 'recordedUndated' : name;
  return (
    <Trans
      t={t}
      i18nKey={`history.${key}`}
      values={{
        who: personName(t, by, people),
        what: name === 'reported' ? report : what,
        from: isMove ? said(move.from) : (from ?? ''),
        to: isMove ? said(move.to) : (to ?? ''),
        statement: statement ?? '',
        when: said(timeframe),
      }}
      components={{ b: <b />, del: <del /> }}
      shouldUnescape={false}
    />
  );
}
