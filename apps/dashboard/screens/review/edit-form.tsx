import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef } from 'react';
import { Form } from 'react-aria-components';
import type { Refused } from '../../api/client.js';
import type { Decision } from '../../api/commands.js';
import { choices } from '../../api/filter.js';
import { meQuery } from '../../api/queries.js';
import { readingQuery, type VisitDetail } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { Choices } from '../../components/choices.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Field } from '../../components/field.js';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { SelectField } from '../../components/select-field.js';
import type { WhenAt } from '../../components/when.js';
import { WhenField } from '../../components/when-field.js';
import { addDays, dayIn } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { fieldAt } from '../new-commitment/body-of.js';
import { decisionsOf, draftOf } from './edit-body.js';
import { ProposalWords } from './proposal-words.js';
import type { Proposal } from './proposals.js';
import css from './review.module.css';

interface Props {
  readonly visit: VisitDetail;
  readonly proposal: Proposal;
  readonly isBusy: boolean;
  readonly refused: Refused | undefined;
  readonly onLeave: () => void;
  readonly onDecide: (decisions: readonly Decision[]) => void;
}

/** Our reading of the words, to be mended before it is accepted. The words themselves stay as they are. */
export function EditForm({ visit, proposal, isBusy, refused, onLeave, onDecide }: Props) {
  const { t, language } = useWords();
  const { commitment, read } = proposal;
  const written = useQuery({ ...readingQuery(read?.reading ?? ''), enabled: read !== undefined }).data?.date;
  const now = useQuery(meQuery).data?.now ?? '';
  const first = useMemo(() => draftOf(commitment), [commitment]);
  const { draft, write, forget } = useDraft(`review.${commitment.id}`, first);
  const form = useRef<HTMLFormElement>(null);
  const today = now && dayIn(commitment.zone, now);
  const [quote] = commitment.quotes;
  const at: WhenAt = {
    zone: commitment.zone,
    hemisphere: commitment.hemisphere,
    // From when its report was written; where nobody knows that any more, from when the visit was over.
    today:
      written ??
      (visit.window.last !== null && visit.window.last < today ? addDays(visit.window.last, 1) : today),
    languages: [...new Set([quote?.language ?? language, language])],
  };
  const of = fieldOf({ draft, write });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { whenWritten } = await import('../../components/when.js');
    const when = await whenWritten(draft.when ?? '', at);
    forget();
    onDecide(decisionsOf(commitment, draft, when, t('review.readWrongly')));
  };
  return (
    <>
      <ProposalWords commitment={commitment} mark={commitment.words} />
      <Form
        ref={form}
        className={css.edit ?? ''}
        validationErrors={faultsOf(refused, fieldAt)}
        onSubmit={(event) => void submit(event)}
      >
        <Field {...of('statement')} label={t('review.what')} hint={t('review.whatHint')} rows={3} autoFocus />
        <Choices
          name="direction"
          label={t('review.owes')}
          value={draft.direction ?? ''}
          onChange={(one) => write('direction', one)}
          options={choices.direction.map((id) => ({ id, name: t(`direction.${id}`) }))}
        />
        {today && (
          <WhenField value={draft.when ?? ''} onChange={(text) => write('when', text)} at={at} now={today} />
        )}
        <Field {...of('responsible')} label={t('review.responsible')} isOptional />
        <Field
          {...of('counterparts')}
          label={t('review.to')}
          hint={t('newCommitment.counterpartsHint')}
          rows={2}
          isOptional
        />
        <SelectField
          {...of('kind')}
          label={t('review.kind')}
          options={choices.kind.map((id) => ({ id, name: t(`kind.${id}`) }))}
        />
        {refused && <Refusal refused={refused} onConfirm={() => form.current?.requestSubmit()} />}
        <div className={css.acts}>
          <Button type="submit" look="go" hotkey="send" isDisabled={isBusy}>
            {t('review.acceptEdited')}
          </Button>
          <Button hotkey="leave" onPress={onLeave}>
            {t('review.leave')}
          </Button>
        </div>
      </Form>
    </>
  );
}
