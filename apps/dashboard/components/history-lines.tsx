import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useUndo } from '../acts/take-back.js';
import { eventQuery } from '../api/reminders.js';
import type { TakenBackBy } from '../api/taking-back.js';
import { moment } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import css from './history-lines.module.css';
import { HistorySentence, type Line, type Telling } from './history-sentence.js';
import type { Names } from './person.js';
import { Words } from './words.js';

interface Props {
  readonly lines: readonly Line[];
  readonly people: Names;
  readonly telling?: Telling | undefined;
  /** What can be taken back of them, and how. */
  readonly undos: readonly TakenBackBy[];
  /** What asks before it takes back; without, it is taken back at once. */
  readonly onUndo?: (undo: TakenBackBy) => void;
}

/** What happened as sentences; the event behind each is one click away, and what takes it back beside it. */
export function HistoryLines({ lines, people, telling, undos, onUndo }: Props) {
  const { locale } = useWords();
  return (
    <ol className={css.past}>
      {lines.map((line) => (
        <li key={line.position}>
          <time dateTime={line.at}>{moment(locale, line.at)}</time>
          <Told
            line={line}
            people={people}
            telling={telling}
            undo={undos.find(({ position }) => position === line.position)}
            {...(onUndo && { onUndo })}
          />
        </li>
      ))}
    </ol>
  );
}

interface ToldProps extends Pick<Props, 'people' | 'telling' | 'onUndo'> {
  readonly line: Line;
  readonly undo: TakenBackBy | undefined;
}

function Told({ line, people, telling, undo, onUndo }: ToldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <span id={id}>
        <HistorySentence line={line} people={people} telling={telling} />
      </span>
      {line.why && <> {t('history.because', { why: line.why })}</>}
      {line.quote?.words && (
        <>
          {' '}
          <Words language={line.quote.language ?? null}>{shortened(line.quote.words)}</Words>
        </>
      )}
      <div className={css.below}>
        <EventBehind line={line} />
        {undo && <Undo undo={undo} describedBy={id} {...(onUndo && { onUndo })} />}
      </div>
    </div>
  );
}

/** Takes one thing of the past back, by an event that says so. */
function Undo({
  undo,
  describedBy,
  onUndo,
}: Pick<Props, 'onUndo'> & { readonly undo: TakenBackBy; readonly describedBy: string }) {
  const { t } = useWords();
  const takeBack = useUndo();
  const [isBusy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    if (onUndo) return onUndo(undo);
    setBusy(true);
    await takeBack([undo]);
    setBusy(false);
  };
  return (
    <Button look="link" isDisabled={isBusy} aria-describedby={describedBy} onPress={() => void press()}>
      {t('done.undo')}
    </Button>
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
