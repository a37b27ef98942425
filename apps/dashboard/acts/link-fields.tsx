import type { Schemas } from '../api/client.js';
import { Choices } from '../components/choices.js';
import type { Draft } from '../components/draft.js';
import { useWords } from '../words/i18n.js';
import { OtherField } from './other-field.js';

interface Props {
  /** The commitment that is linked. */
  readonly but: string;
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

const relations = ['follows-from', 'supersedes', 'same-as'] as const satisfies Schemas['Relation'][];

/** To which other commitment it is linked, and how. */
export function LinkFields({ but, draft, write }: Props) {
  const { t } = useWords();
  return (
    <>
      <Choices
        name="relation"
        label={t('form.links.relation')}
        value={draft.relation ?? ''}
        onChange={(relation) => write('relation', relation)}
        options={relations.map((id) => ({ id, name: t(`commitment.linkedAs.${id}`) }))}
      />
      <OtherField
        but={but}
        name="to"
        value={draft.to ?? ''}
        sought={draft.sought ?? ''}
        write={write}
        label={t('form.links.to')}
      />
    </>
  );
}
