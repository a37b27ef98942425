import { Link } from '@tanstack/react-router';
import { useWords } from '../words/i18n.js';
import css from './begin.module.css';
import { buttonLook, goLook } from './button.js';

/** What can be done where nothing is recorded yet. */
export function Begin() {
  const { t } = useWords();
  return (
    <div className={css.begin}>
      <Link className={goLook} to="/new/visit">
        {t('begin.paste')}
      </Link>
      <Link className={buttonLook} to="/new/visit">
        {t('nav.newVisit')}
      </Link>
    </div>
  );
}
