import { choices } from '../api/filter.js';
import { useWords } from '../words/i18n.js';
import { Choices } from './choices.js';
import type { Draft } from './draft.js';

interface Props {
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

/** Who owes it. */
export function DirectionField({ draft, write }: Props) {
  const { t } = useWords();
  return (
    <Choices
      name="direction"
      label={t('newCommitment.direction')}
      value={draft.direction ?? ''}
      onChange={(one) => write('direction', one)}
      options={choices.direction.map((id) => ({
        id,
        name: t(`newCommitment.owes.${id}`),
        hint: t(`newCommitment.owesHint.${id}`),
      }))}
    />
  );
}

/** Of which kind it is. */
export function KindField({ draft, write }: Props) {
  const { t } = useWords();
  return (
    <Choices
      name="kind"
      label={t('newCommitment.kind')}
      value={draft.kind ?? ''}
      onChange={(one) => write('kind', one)}
      options={choices.kind.map((id) => ({ id, name: t(`kind.${id}`) }))}
    />
  );
}
