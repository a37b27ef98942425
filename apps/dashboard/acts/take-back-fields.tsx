import { useQuery } from '@tanstack/react-query';
import { type CommitmentDetail, plannedQuery } from '../api/queries.js';
import { Choices } from '../components/choices.js';
import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { useWords } from '../words/i18n.js';
import { OtherField } from './other-field.js';
import css from './take-back-fields.module.css';

interface Props {
  readonly commitment: CommitmentDetail;
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

const causes = ['mistake', 'twice'] as const;

/** Why a recording is taken back; of one that was made twice, which one stays; and what that will do. */
export function TakeBackFields({ commitment, draft, write }: Props) {
  const { t } = useWords();
  const isTwice = draft.why === 'twice';
  return (
    <>
      <Choices
        name="why"
        label={t('form.take-back.why')}
        value={draft.why ?? ''}
        onChange={(why) => write('why', why)}
        options={causes.map((id) => ({
          id,
          name: t(`form.take-back.causes.${id}`),
          hint: t(`form.take-back.causesHint.${id}`),
        }))}
      />
      {isTwice && (
        <OtherField
          but={commitment.id}
          name="sameAs"
          draft={draft}
          write={write}
          label={t('form.take-back.same')}
        />
      )}
      <Field {...fieldOf({ draft, write })('reason')} label={t('form.reopen.reason')} />
      <Consequences commitment={commitment} stays={isTwice && draft.sameAs ? (draft.sought ?? '') : ''} />
    </>
  );
}

/** What will have happened, before anybody says so. */
function Consequences({ commitment, stays }: { commitment: CommitmentDetail; stays: string }) {
  const { t } = useWords();
  const planned = useQuery(plannedQuery([commitment.id])).data;
  const told = commitment.reports + commitment.evidenceCount;
  return (
    <ul className={css.will} aria-label={t('form.take-back.will')}>
      {stays !== '' && <li>{t('form.take-back.stays', { statement: stays })}</li>}
      <li>{t('form.take-back.counts')}</li>
      {planned !== undefined && planned > 0 && <li>{t('form.take-back.reminders', { count: planned })}</li>}
      {stays !== '' && told > 0 && <li>{t('form.take-back.told')}</li>}
      <li>{t(stays === '' ? 'form.take-back.history' : 'form.take-back.histories')}</li>
    </ul>
  );
}
