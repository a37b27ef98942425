import { ProgressBar } from 'react-aria-components';
import { useWords } from '../words/i18n.js';
import css from './progress.module.css';

/** How far something is, as a line and in per cent. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const { locale } = useWords();
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <ProgressBar className={css.progress ?? ''} aria-label={label} value={share * 100}>
      <span className={css.meter}>
        <i style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="num nowrap">
        {new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)}
      </span>
    </ProgressBar>
  );
}
