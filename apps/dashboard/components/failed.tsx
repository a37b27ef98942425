import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Refused } from '../api/client.js';
import { isMissingPart } from '../shell/outdated.js';
import { useWords } from '../words/i18n.js';
import { refusalInWords } from '../words/refusal-words.js';
import { Button } from './button.js';
import { Empty } from './empty.js';

/** What the server says of it, in the reader's language where the page knows its code. */
function Why({ error }: { error: Error }) {
  if (!(error instanceof Refused) || error.code === undefined) return <code>{error.message}</code>;
  const { text, lang } = refusalInWords(error.problem);
  return <p lang={lang}>{text}</p>;
}

/** What could not be shown, and why: what happened, what is safe, what to do. */
export function Failed({ error }: { error: Error }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const router = useRouter();
  const isAway = error instanceof Refused && (error.status === 0 || error.status === 503);
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(() => queries.invalidateQueries(), 5_000);
    return () => clearInterval(timer);
  }, [isAway, queries]);
  if (isMissingPart(error))
    return (
      <div role="alert">
        <Empty isPage title={t('error.outdated')}>
          <p>{t('error.outdatedText')}</p>
          <Button onPress={() => location.reload()}>{t('error.renew')}</Button>
        </Empty>
      </div>
    );
  const again = (): void => {
    void queries.invalidateQueries();
    void router.invalidate();
  };
  return (
    <div role="alert">
      <Empty isPage title={t(isAway ? 'error.lost' : 'error.failed')}>
        <p>{t(isAway ? 'error.lostText' : 'error.failedText')}</p>
        {!isAway && <Why error={error} />}
        <Button onPress={again}>{t('error.again')}</Button>
      </Empty>
    </div>
  );
}
