import type { CommitmentDetail } from '../api/queries.js';
import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { DirectionField, KindField } from '../components/kind-fields.js';
import { SelectField } from '../components/select-field.js';
import { languageName } from '../words/dates.js';
import { uiLanguages, useWords } from '../words/i18n.js';

interface Props {
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

/** What it says, in our words. The source's stay as they are. */
export function StatementFields({ commitment, draft, write }: Props & { commitment: CommitmentDetail }) {
  const { t, locale } = useWords();
  const of = fieldOf({ draft, write });
  const tags = [...uiLanguages, commitment.language, ...commitment.quotes.map(({ language }) => language)];
  return (
    <>
      <Field
        {...of('statement')}
        label={t('newCommitment.statement')}
        hint={t('review.whatHint')}
        isLong
        autoFocus
      />
      <SelectField
        {...of('language')}
        label={t('newCommitment.language')}
        options={[...new Set(tags)].map((tag) => ({ id: tag, name: languageName(locale, tag) }))}
      />
      <Field {...of('note')} label={t('form.date.note')} isOptional />
    </>
  );
}

/** Of which kind it is and who owes it, where that was recorded wrongly. */
export function KindFields({ draft, write }: Props) {
  const { t } = useWords();
  return (
    <>
      <DirectionField draft={draft} write={write} />
      <KindField draft={draft} write={write} />
      <Field {...fieldOf({ draft, write })('reason')} label={t('form.reopen.reason')} isOptional />
    </>
  );
}
