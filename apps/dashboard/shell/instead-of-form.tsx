import { buttonLook } from '../components/button.js';
import { Empty } from '../components/empty.js';
import { useWords } from '../words/i18n.js';
import { BackToNow } from './as-of.js';
import { Bar } from './shell.js';

/** What stands in place of a form for whoever may only read: told before anything is filled in, not after. */
export function OnlyRead() {
  const { t } = useWords();
  return (
    <>
      <Bar>
        <b>{t('refused.onlyRead')}</b>
      </Bar>
      <Empty isPage title={t('refused.onlyRead')}>
        <p>{t('refused.onlyReadText')}</p>
      </Empty>
    </>
  );
}

/** What stands in place of a form on a day of the past: why there is none, and the way to it. */
export function OnlyToday() {
  const { t } = useWords();
  return (
    <>
      <Bar>
        <b>{t('asOf.onlyToday')}</b>
      </Bar>
      <Empty isPage title={t('asOf.onlyToday')}>
        <p>{t('asOf.onlyTodayText')}</p>
        <BackToNow look={buttonLook} />
      </Empty>
    </>
  );
}
