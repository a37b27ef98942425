import { useMutation } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import { Refused } from '../../api/client.js';
import { beginReading, type Reading } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { FileChoice } from '../../components/file-choice.js';
import { accepted, reportOf, useHandedIn } from '../../components/handed-in.js';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { useWords } from '../../words/i18n.js';
import css from './paste-report.module.css';

const begun = { title: '', text: '', date: '', file: '', fileName: '' };

interface Props {
  readonly visit: string;
  readonly onBegun: (reading: Reading) => void;
}

/** Takes a report, as text or as a file, to have it read. What is typed is kept until that is done. */
export function PasteReport({ visit, onBegun }: Props) {
  const { t } = useWords();
  const { draft, write } = useDraft(reportOf(visit), begun);
  const choosing = useHandedIn(write);
  const begin = useMutation({
    mutationFn: async () => {
      const [title, text, date] = [draft.title?.trim(), draft.text ?? '', draft.date?.trim()];
      return beginReading(visit, {
        ...(title && { title }),
        ...(date && { date }),
        ...(draft.file ? { handedIn: draft.file } : { text }),
      });
    },
    onSuccess: onBegun,
  });
  const refused = begin.error instanceof Refused ? begin.error : undefined;
  return (
    <Form
      className={css.form ?? ''}
      validationErrors={faultsOf(refused, (pointer) => pointer?.split('/')[1] ?? '')}
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate();
      }}
    >
      <FileChoice
        chosen={draft.file ? { name: draft.fileName ?? '' } : undefined}
        onChoose={choosing.choose}
        isBusy={choosing.isBusy}
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
      {choosing.refused && (
        <Refusal isAlone refused={choosing.refused} onConfirm={choosing.again} onAgain={choosing.again} />
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
      {refused && (
        <Refusal refused={refused} onConfirm={() => begin.mutate()} onAgain={() => begin.mutate()} />
      )}
      <div className={css.send}>
        <span>{t('review.nothingRecorded')}</span>
        <Button type="submit" look="go" isDisabled={begin.isPending || choosing.isBusy}>
          {t('review.read')}
        </Button>
      </div>
    </Form>
  );
}
