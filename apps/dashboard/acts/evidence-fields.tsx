import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { FileChoice } from '../components/file-choice.js';
import { useHandedIn } from '../components/handed-in.js';
import { Refusal } from '../components/refusal.js';
import { useWords } from '../words/i18n.js';

interface Props {
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

/** A page, a note or a file. A file is handed in as soon as it is chosen, so that a reload loses none. */
export function EvidenceFields({ draft, write }: Props) {
  const { t } = useWords();
  const of = fieldOf({ draft, write });
  const choosing = useHandedIn(write, (name) => {
    if (!draft.title) write('title', name.replace(/\.[^.]+$/, ''));
  });
  return (
    <>
      <Field {...of('title')} label={t('form.evidence.titleField')} autoFocus />
      <FileChoice
        chosen={draft.file ? { name: draft.fileName ?? '' } : undefined}
        onChoose={choosing.choose}
        forms={t('form.evidence.forms')}
        isBusy={choosing.isBusy}
      >
        <Field {...of('url')} label={t('form.evidence.url')} type="url" isOptional />
        {!draft.url && <Field {...of('note')} label={t('form.evidence.note')} isLong />}
      </FileChoice>
      {choosing.refused && <Refusal isAlone refused={choosing.refused} onConfirm={choosing.again} />}
    </>
  );
}
