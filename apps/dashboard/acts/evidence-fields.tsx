import { useMutation } from '@tanstack/react-query';
import { Refused } from '../api/client.js';
import { handIn } from '../api/files.js';
import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { FileChoice } from '../components/file-choice.js';
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
  const sending = useMutation({
    mutationFn: async (file: File) => handIn(file),
    onSuccess: ({ id, name }) => {
      write('file', id);
      write('fileName', name);
      if (!draft.title) write('title', name.replace(/\.[^.]+$/, ''));
    },
  });
  const choose = (file: File | undefined): void => {
    write('file', '');
    write('fileName', '');
    sending.reset();
    if (file) sending.mutate(file);
  };
  return (
    <>
      <Field {...of('title')} label={t('form.evidence.titleField')} autoFocus />
      <FileChoice
        chosen={draft.file ? { name: draft.fileName ?? '' } : undefined}
        onChoose={choose}
        forms={t('form.evidence.forms')}
        isBusy={sending.isPending}
      >
        <Field {...of('url')} label={t('form.evidence.url')} type="url" isOptional />
        {!draft.url && <Field {...of('note')} label={t('form.evidence.note')} isLong />}
      </FileChoice>
      {sending.error instanceof Refused && (
        <Refusal
          refused={sending.error}
          onConfirm={() => sending.variables && sending.mutate(sending.variables)}
        />
      )}
    </>
  );
}
