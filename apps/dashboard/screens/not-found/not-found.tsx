import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Refused } from '../../api/client.js';
import { Button, buttonLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { Bar } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useWords } from '../../words/i18n.js';

/** An address of the page that leads nowhere. */
export function NotFound() {
  const { t } = useWords();
  useTitle(t('error.notFound'));
  return (
    <>
      <Bar>
        <b>{t('error.notFound')}</b>
      </Bar>
      <Empty isPage title={t('error.notFound')}>
        <p>{t('error.notFoundText')}</p>
        <Link className={buttonLook} to="/">
          {t('error.toToday')}
        </Link>
      </Empty>
    </>
  );
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
  const again = (): void => {
    void queries.invalidateQueries();
    void router.invalidate();
  };
  return (
    <div role="alert">
      <Empty isPage title={t(isAway ? 'error.lost' : 'error.failed')}>
        <p>{t(isAway ? 'error.lostText' : 'error.failedText')}</p>
        {!isAway && <code>{error.message}</code>}
        <Button onPress={again}>{t('error.again')}</Button>
      </Empty>
    </div>
  );
}
