import type { CommitmentDetail } from '../api/queries.js';
import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { OwnerField } from '../components/owner-field.js';
import { WhenField } from '../components/when-field.js';
import { longDay } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import type { Act } from './acts.js';
import { EvidenceFields } from './evidence-fields.js';
import { EvidencePiece } from './evidence-piece.js';
import { LinkFields } from './link-fields.js';
import { OtherField } from './other-field.js';
import { OutcomeField } from './outcome-field.js';
import { PartiesFields } from './parties-fields.js';
import { QuotesField } from './quotes-field.js';
import { RecurrenceFields } from './recurrence-fields.js';
import { TakeBackFields } from './take-back-fields.js';
import { KindFields, StatementFields } from './terms-fields.js';
import { VisitField } from './visit-field.js';
import { whenAt } from './when-at.js';

interface Props {
  readonly act: Act;
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
  readonly commitment: CommitmentDetail;
  readonly today: string;
}

/** The fields of an action, in the order in which one would say them. */
export function ActFields({ act, draft, write, commitment, today }: Props) {
  const { t, language, locale } = useWords();
  const onHint = t('form.onHint', { day: longDay(locale, today) });
  const of = fieldOf({ draft, write });
  const when = (
    <WhenField
      value={draft.edtf ?? ''}
      onChange={(text) => write('edtf', text)}
      at={whenAt(commitment, today, language)}
      now={today}
      isNeeded={act.name !== 'date'}
      autoFocus
    />
  );
  switch (act.name) {
    case 'progress':
      return (
        <>
          <Field {...of('report')} label={t('form.report.report')} isLong autoFocus />
          <Field {...of('on')} label={t('form.report.on')} type="date" isOptional hint={onHint} />
        </>
      );
    case 'narrow':
      return (
        <>
          {when}
          <Field {...of('note')} label={t('form.date.note')} hint={t('form.date.noteHint')} />
        </>
      );
    case 'postpone':
      return (
        <>
          {when}
          <Field {...of('reason')} label={t('form.date.reason')} />
          <Field {...of('askedBy')} label={t('form.date.askedBy')} />
          <Field {...of('decidedBy')} label={t('form.date.decidedBy')} />
        </>
      );
    case 'assign':
      return (
        <OwnerField
          value={draft.owner ?? ''}
          onChange={(owner) => write('owner', owner)}
          hint={t('form.assign.ownerHint')}
          autoFocus
        />
      );
    case 'evidence':
      return <EvidenceFields draft={draft} write={write} />;
    case 'close':
      return (
        <>
          <OutcomeField {...of('outcome')} />
          {draft.outcome === 'superseded' && (
            <OtherField
              but={commitment.id}
              name="supersededBy"
              draft={draft}
              write={write}
              label={t('form.close.by')}
            />
          )}
          <Field {...of('reason')} label={t('form.close.reason')} isOptional isLong />
          <Field {...of('on')} label={t('form.close.on')} type="date" isOptional hint={onHint} />
        </>
      );
    case 'reopen':
      return <Field {...of('reason')} label={t('form.reopen.reason')} autoFocus />;
    case 'parties':
      return <PartiesFields visit={commitment.visit} draft={draft} write={write} />;
    case 'reword':
      return <StatementFields commitment={commitment} draft={draft} write={write} />;
    case 'kind':
      return <KindFields draft={draft} write={write} />;
    case 'tags':
      return (
        <Field
          {...of('tags')}
          label={t('commitment.tags')}
          hint={t('form.tags.hint')}
          rows={4}
          isOptional
          autoFocus
        />
      );
    case 'take-back':
      return <TakeBackFields commitment={commitment} draft={draft} write={write} />;
    case 'correct-terms':
      return (
        <>
          <VisitField
            {...of('visit')}
            but={commitment.visit}
            onChange={(visit) => {
              // What was quoted of another visit stands in no source of this one.
              for (const name of ['quotes', 'exact', 'pending', 'source']) write(name, '');
              write('visit', visit);
            }}
          />
          {draft.visit && (
            <QuotesField
              key={draft.visit}
              visit={draft.visit}
              quotesBefore={commitment.quotes}
              draft={draft}
              write={write}
            />
          )}
          <Field {...of('reason')} label={t('form.reopen.reason')} isOptional />
        </>
      );
    case 'quotes':
      return (
        <>
          <QuotesField
            visit={commitment.visit}
            quotesBefore={commitment.quotes}
            draft={draft}
            write={write}
          />
          <Field {...of('reason')} label={t('form.reopen.reason')} isOptional />
        </>
      );
    case 'date':
      return (
        <>
          {when}
          <Field {...of('reason')} label={t('form.date.reason')} hint={t('form.date.reasonHint')} />
        </>
      );
    case 'verify': {
      const piece = commitment.evidenceItems.find(({ item }) => item.id === act.evidence);
      return (
        <>
          {piece && <EvidencePiece commitment={commitment} piece={piece} />}
          <Field {...of('note')} label={t('form.verify.note')} isOptional autoFocus />
        </>
      );
    }
    case 'links':
      return <LinkFields but={commitment.id} draft={draft} write={write} />;
    case 'unlink':
      return <Field {...of('reason')} label={t('form.reopen.reason')} isOptional autoFocus />;
    case 'recurrence':
      return <RecurrenceFields draft={draft} write={write} />;
  }
}
