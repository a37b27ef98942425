import { useQuery } from '@tanstack/react-query';
import { Trans } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { type CommitmentDetail, historyQuery } from '../../api/queries.js';
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
  CommitmentReworded: 'reworded',
  CommitmentAssigned: 'assigned',
  BodyRenamed: 'bodyRenamed',
  TimeframeNarrowed: 'narrowed',
  CommitmentPostponed: 'postponed',
  TimeframeCorrected: 'corrected',
  ProgressReported: 'reported',
  EvidenceAdded: 'evidenceAdded',
  EvidenceVerified: 'evidenceVerified',
  CommitmentClosed: 'closed',
  CommitmentReopened: 'reopened',
} as const;

type Line = Schemas['HistoryLine'];

/** What happened as sentences, the newest first; the event behind each is one click away. */
export function HistorySection({ commitment }: { commitment: CommitmentDetail }) {
  const { t, locale } = useWords();
  const { data } = useQuery(historyQuery(commitment.id));
  if (!data) return null;
  return (
    <Section title={t('commitment.history')} count={data.items.length}>
      <ol className={css.past}>
        {data.items.toReversed().map((line) => (
          <li key={line.position}>
            <time dateTime={line.at}>{moment(locale, line.at)}</time>
            <div>
              <Sentence line={line} people={data.people} />
              {line.why && <> {t('history.because', { why: line.why })}</>}
              {line.quote?.words && (
                <>
                  {' '}
                  <Words language={line.quote.language ?? null}>{shortened(line.quote.words)}</Words>
                </>
              )}
              <details>
                <summary>{t('commitment.event')}</summary>
                <pre>
                  {t('commitment.eventText', {
                    type: line.type,
                    position: line.position,
                    version: line.version,
                  })}
                  {`\n${JSON.stringify(line.values, null, 2)}`}
                </pre>
              </details>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const LONG = 160;
const shortened = (words: string): string => (words.length > LONG ? `…${words.slice(-LONG)}` : words);

/** What this page has no sentence for is told as the server says it, which is English. */
function Sentence({ line, people }: { line: Line; people: Names }) {
  const { t } = useWords();
  const { type, by, what, from, to } = line;
  const name = type in sentences ? sentences[type as keyof typeof sentences] : 'other';
  const { statement } = (line.values ?? {}) as { statement?: string };
  const report = name === 'reported' ? ((line.values ?? {}) as { report?: string }).report : undefined;
  const when = /”, (.+)$/.exec(what)?.[1];
  const isUndated = when === 'date not fixed';
  const key = name === 'recorded' && isUndated ? 'recordedUndated' : name;
  return (
    <Trans
      t={t}
      i18nKey={`history.${key}`}
      values={{
        who: personName(t, by, people),
        what: report ?? what,
        from: from ?? '',
        to: to ?? '',
        statement: statement ?? '',
        when: when ?? '',
      }}
      components={{ b: <b />, del: <del /> }}
      shouldUnescape={false}
    />
  );
}
