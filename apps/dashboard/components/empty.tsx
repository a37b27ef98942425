import type { ReactNode } from 'react';
import css from './empty.module.css';

/** What stands where there is nothing: it says why, and what to do. */
export function Empty({
  isPage = false,
  title,
  children,
  sign,
}: {
  title: string;
  children: ReactNode;
  sign?: 'undated' | 'open';
  /** It is all there is on the page. */
  isPage?: boolean;
}) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={css.empty}>
      {sign && (
        <svg viewBox="0 0 44 28" aria-hidden="true">
          <path d="M15 4h-4v20h4M29 4h4v20h-4" strokeDasharray={sign === 'undated' ? '3 3' : undefined} />
          {sign === 'open' && <circle cx="22" cy="14" r="3" />}
        </svg>
      )}
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
