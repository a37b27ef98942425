import { useQuery } from '@tanstack/react-query';
import { visitQuery } from '../api/visits.js';
import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { useWords } from '../words/i18n.js';

interface Props {
  /** The visit whose two sides are offered. */
  readonly visit: string;
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

/** Which bodies owe it, are owed it, and help: of the visit's own the names are offered. */
export function PartiesFields({ visit, draft, write }: Props) {
  const { t } = useWords();
  const of = fieldOf({ draft, write });
  const known = useQuery(visitQuery(visit)).data;
  const bodies = known ? [known.delegation.name, known.host.body] : [];
  return (
    <>
      <Field
        {...of('responsible')}
        label={t('commitment.owesIt')}
        hint={t('newCommitment.responsibleHint')}
        suggestions={bodies}
        isOptional
        autoFocus
      />
      <Field
        {...of('counterparts')}
        label={t('commitment.owedTo')}
        hint={t('newCommitment.counterpartsHint')}
        rows={3}
        isOptional
      />
      <Field
        {...of('supporting')}
        label={t('commitment.supports')}
        hint={t('newCommitment.counterpartsHint')}
        rows={3}
        isOptional
      />
    </>
  );
}
