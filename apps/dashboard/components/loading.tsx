import { useWords } from '../words/i18n.js';
import css from './loading.module.css';

/** Lines in the place of what comes; seen only when it is long in coming. */
export function Loading() {
  const { t } = useWords();
  return (
    <div className={css.bones} role="status" data-waiting>
      <span className="sr">{t('error.loading')}</span>
      {[88, 64, 92, 58, 76].map((width) => (
        <i key={width} style={{ width: `${width}%` }} aria-hidden="true" />
      ))}
    </div>
  );
}
