import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type TakenBackBy, takingBackQuery } from '../api/taking-back.js';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import { HistoryLines } from './history-lines.js';
import type { Line, Telling } from './history-sentence.js';
import type { Names } from './person.js';
import { Section } from './section.js';

interface Props {
  /** What it is a history of: one thing, or all settings of a kind that stand in it. */
  readonly of: TakenBackOf;
  readonly ids: readonly string[];
  /** The newest first. */
  readonly lines: readonly Line[];
  readonly people: Names;
  /** Of a commitment: which it is, and what those are called that it is linked to. */
  readonly telling?: Telling;
  /** Whether whoever looks may take something back here. */
  readonly mayUndo: boolean;
  /** So many are shown at first; all, unless said otherwise. */
  readonly first?: number;
  /** What asks before it takes back; without, it is taken back at once. */
  readonly onUndo?: (undo: TakenBackBy) => void;
}

type TakenBackOf = Parameters<typeof takingBackQuery>[0];

/** What happened, as a part of a screen; what can be taken back of it says so. */
export function History({ of, ids, lines, people, telling, mayUndo, first = lines.length, onUndo }: Props) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const undos = useQuery({
    ...takingBackQuery(of, ids, lines[0]?.position),
    enabled: mayUndo && lines.length > 0,
  }).data;
  return (
    <Section title={t('commitment.history')} count={lines.length}>
      <HistoryLines
        lines={isAll ? lines : lines.slice(0, first)}
        people={people}
        telling={telling}
        undos={mayUndo ? (undos ?? []) : []}
        {...(onUndo && { onUndo })}
      />
      {lines.length > first && !isAll && (
        <Button look="link" onPress={() => setAll(true)}>
          {t('visit.wholeHistory', { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}
