import { Link } from '@tanstack/react-router';
import type { Commitment } from '../../api/queries.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Said, Words, wordsLanguage } from '../../components/words.js';
import { useWords } from '../../words/i18n.js';

/** A proposal that was moved among commitments is none yet: whoever moved it says so, or looks at it in the review of its visit. */
export function AcceptDialog({
  item,
  onAccept,
  onClose,
}: {
  item: Commitment;
  onAccept: () => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { id, visit, statement, language, words } = item;
  return (
    <FormDialog
      onClose={onClose}
      title={t('lists.accept.title')}
      text={t('lists.accept.text')}
      submit={t('lists.accept.submit')}
      start={
        <Link className="start" to="/visits/$id/review" params={{ id: visit }} search={{ at: id }}>
          {t('lists.accept.review')}
        </Link>
      }
      onSubmit={() => {
        onClose();
        onAccept();
      }}
    >
      <p>
        <Said language={language}>{statement}</Said>
      </p>
      {words && (
        <p>
          <Words language={wordsLanguage(item)}>{words}</Words>
        </p>
      )}
    </FormDialog>
  );
}
