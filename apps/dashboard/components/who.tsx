import { useWords } from '../words/i18n.js';
import css from './who.module.css';

/** Who on our staff looks after something, by the letter and the name; a dashed ring for nobody. */
export function Who({ name }: { name: string | null }) {
  const { t } = useWords();
  return (
    <span className={`${css.who} ${name === null ? css.none : ''}`}>
      <i aria-hidden="true">{name?.charAt(0).toLocaleUpperCase()}</i>
      <span dir="auto">{name ?? t('nobody')}</span>
    </span>
  );
}
