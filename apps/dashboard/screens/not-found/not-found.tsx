import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../components/button.js';
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
