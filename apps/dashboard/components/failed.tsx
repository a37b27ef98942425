import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Refused } from '../api/client.js';
import { isMissingPart } from '../shell/outdated.js';
import { useWords } from '../words/i18n.js';
import { refusalInWords } from '../words/refusal-words.js';
import { Button, buttonLook } from './button.js';
import { Empty } from './empty.js';
import { faultInWords } from './refusal.js';

/** What the server says of it, in the reader's language where the page knows its code, and of each part that is wrong. */
function Why({ error }: { error: Error }) {
  if (!(error instanceof Refused) || error.code === undefined) return <code>{error.message}</code>;
  const { text, lang } = refusalInWords(error.problem);
  return (
    <>
      <p lang={lang}>{text}</p>
      {error.problem.errors?.map((fault) => {
        const said = faultInWords(fault);
        return (
          <p key={`${fault.pointer} ${fault.detail}`}>
            <code>{fault.pointer.slice(1)}</code> <span lang={said.lang}>{said.text}</span>
          </p>
        );
      })}
    </>
  );
}

function Alert({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="alert">
      <Empty isPage title={title}>
        {children}
      </Empty>
    </div>
  );
}

/** The server was asked for what cannot be: asked again, it says the same. */
const isAskedWrongly = (error: Error): error is Refused =>
  error instanceof Refused && [400, 404, 414, 422].includes(error.status);

function AskedWrongly({ error }: { error: Refused }) {
  const { t } = useWords();
  const isNarrowed = useLocation().searchStr !== '';
  return (
    <Alert title={t('error.asked')}>
      <p>{t('error.askedText')}</p>
      <Why error={error} />
      <Link className={buttonLook} {...(isNarrowed ? { to: '.', search: {} } : { to: '/' })}>
        {t(isNarrowed ? 'error.without' : 'error.toToday')}
      </Link>
    </Alert>
  );
}

/** What could not be shown, and why: what happened, what is safe, what to do. */
export function Failed({ error }: { error: Error }) {
  return isAskedWrongly(error) ? <AskedWrongly error={error} /> : <NotShown error={error} />;
}

function NotShown({ error }: { error: Error }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const router = useRouter();
  const isBehind = error instanceof Refused && error.isBehind;
  const isAway = error instanceof Refused && error.isAway;
  const isTooMuch = error instanceof Refused && error.status === 429;
  /** In seconds, what is asked again by itself. */
  const every = isTooMuch ? error.wait : isAway || isBehind ? 5 : undefined;
  useEffect(() => {
    if (every === undefined) return;
    const timer = setInterval(() => queries.invalidateQueries(), every * 1_000);
    return () => clearInterval(timer);
  }, [every, queries]);
  if (isMissingPart(error))
    return (
      <Alert title={t('error.outdated')}>
        <p>{t('error.outdatedText')}</p>
        <Button onPress={() => location.reload()}>{t('error.renew')}</Button>
      </Alert>
    );
  if (isBehind)
    return (
      <div role="status">
        <Empty isPage title={t('error.behind')}>
          <p>
            {t('live.behind')} {t('live.behindMeans')}
          </p>
        </Empty>
      </div>
    );
  if (isTooMuch)
    return (
      <Alert title={t('error.tooMuch')}>
        <p>{t('error.tooMuchText', { count: error.wait })}</p>
      </Alert>
    );
  const again = (): void => {
    void queries.invalidateQueries();
    void router.invalidate();
  };
  return (
    <Alert title={t(isAway ? 'error.lost' : 'error.failed')}>
      <p>{t(isAway ? 'error.lostText' : 'error.failedText')}</p>
      {!isAway && <Why error={error} />}
      <Button onPress={again}>{t('error.again')}</Button>
    </Alert>
  );
}
