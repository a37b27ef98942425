import { Choices } from '../components/choices.js';
import type { Draft } from '../components/draft.js';
import { useWords } from '../words/i18n.js';
import { relations } from './acts.js';
import { OtherField } from './other-field.js';

interface Props {
  /** The commitment that is linked. */
  readonly but: string;
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

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
      <OtherField but={but} name="to" draft={draft} write={write} label={t('form.links.to')} />
    </>
  );
}
