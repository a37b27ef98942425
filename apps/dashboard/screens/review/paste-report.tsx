import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Refused } from '../../api/client.js';
import { LARGEST_FILE } from '../../api/files.js';
import { beginReading, type Reading } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { FileChoice } from '../../components/file-choice.js';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { Strip } from '../../components/strip.js';
import { useWords } from '../../words/i18n.js';
import css from './paste-report.module.css';
import { Progress } from './progress.js';

const begun = { title: '', text: '', date: '' };

/** Forms of documents whose words can be taken out. */
const accepted = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf', '.eml'];

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

interface Props {
  readonly visit: string;
  /** The reading has ended: these are its proposals. */
  readonly onDone: (reading: Reading) => void;
}

/** Takes a report, as text or as a file, has it read, and shows how far that is. What is typed is kept. */
export function PasteReport({ visit, onDone }: Props) {
  const { t } = useWords();
  const { draft, write, forget } = useDraft(`report.${visit}`, begun);
  const [file, setFile] = useState<File | undefined>();
  const [reading, setReading] = useState<string | undefined>();
  const begin = useMutation({
    mutationFn: async () => {
      const [title, text, date] = [draft.title?.trim(), draft.text ?? '', draft.date?.trim()];
      return beginReading(visit, {
        ...(title && { title }),
        ...(date && { date }),
        ...(file ? { file: { name: file.name, base64: await base64Of(file) } } : { text }),
      });
    },
    onSuccess: ({ id }) => setReading(id),
  });
  const refused = begin.error instanceof Refused ? begin.error : undefined;
  const isTooLarge = file !== undefined && file.size > LARGEST_FILE;
  if (reading !== undefined)
    return (
      <Progress
        reading={reading}
        onAgain={() => {
          setReading(undefined);
          begin.reset();
        }}
        onDone={(state) => {
          forget();
          onDone(state);
        }}
      />
    );
  return (
    <Form
      className={css.form ?? ''}
      validationErrors={refused ? faultsOf(refused, (pointer) => pointer?.split('/')[1] ?? '') : {}}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooLarge) begin.mutate();
      }}
    >
      <FileChoice
        chosen={file}
        onChoose={setFile}
        onText={(text) => write('text', text)}
        accepted={accepted}
        forms={t('review.forms')}
      >
        <Field
          name="text"
          label={t('review.text')}
          value={draft.text ?? ''}
          onChange={(text) => write('text', text)}
          isLong
          autoFocus
        />
      </FileChoice>
      {isTooLarge && (
        <Strip tone="late" icon="warn">
          {t('review.tooLarge')}
        </Strip>
      )}
      <div className={css.two}>
        <Field
          name="title"
          label={t('review.title')}
          hint={t('review.titleHint')}
          value={draft.title ?? ''}
          onChange={(text) => write('title', text)}
          isOptional
        />
        <Field
          name="date"
          type="date"
          label={t('review.date')}
          hint={t('review.dateHint')}
          value={draft.date ?? ''}
          onChange={(text) => write('date', text)}
          isOptional
        />
      </div>
      {refused && <Refusal refused={refused} onConfirm={() => begin.mutate()} />}
      <div className={css.send}>
        <span>{t('review.nothingRecorded')}</span>
        <Button type="submit" look="go" isDisabled={begin.isPending}>
          {t('review.read')}
        </Button>
      </div>
    </Form>
  );
}
