import { useQuery } from '@tanstack/react-query';
import type { Whole } from '../../api/queries.js';
import { takingBackQuery } from '../../api/taking-back.js';
import { HistoryLines } from '../../components/history-lines.js';
import type { Names } from '../../components/person.js';
import { Section } from '../../components/section.js';
import { useWords } from '../../words/i18n.js';

interface Props {
  readonly commitment: string;
  readonly history: Whole['history'];
  readonly people: Names;
  readonly canAct: boolean;
}

/** What happened to it, the newest first; what can be taken back says so. */
export function HistorySection({ commitment, history: { items }, people, canAct }: Props) {
  const { t } = useWords();
  const undos = useQuery({
    ...takingBackQuery('commitment', [commitment], items[0]?.position),
    enabled: canAct,
  }).data;
  return (
    <Section title={t('commitment.history')} count={items.length}>
      <HistoryLines lines={items} people={people} undos={canAct ? (undos ?? []) : []} />
    </Section>
  );
}
