import type { ReactNode } from 'react';
import { buttonLook } from '../components/button.js';
import { Empty } from '../components/empty.js';
import { useWords } from '../words/i18n.js';
import { BackToNow } from './as-of.js';
import { Bar } from './shell.js';

/** What stands in place of a form for whoever may only read: told before anything is filled in, not after. */
export function OnlyRead() {
  const { t } = useWords();
  return (
    <Instead title={t('refused.onlyRead')}>
      <p>{t('refused.onlyReadText')}</p>
    </Instead>
  );
}

/** What stands in place of a form on a day of the past: why there is none, and the way to it. */
export function OnlyToday() {
  const { t } = useWords();
  return (
    <Instead title={t('asOf.onlyToday')}>
      <p>{t('asOf.onlyTodayText')}</p>
      <BackToNow look={buttonLook} />
    </Instead>
  );
}

function Instead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Bar>
        <b>{title}</b>
      </Bar>
      <Empty isPage title={title}>
        {children}
      </Empty>
    </>
  );
}
