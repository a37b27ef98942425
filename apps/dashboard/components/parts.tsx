import { type ReactNode, useLayoutEffect, useRef } from 'react';
import css from './parts.module.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  /** Said at the end of the line, where there is room. */
  readonly aside?: ReactNode;
}

/** The parts of something, each an address, in one line: where they are longer than it, it scrolls, and the one that is shown is in sight. */
export function Parts({ label, children, aside }: Props) {
  const line = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const current = line.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    const box = line.current?.getBoundingClientRect();
    if (!current || !box) return;
    line.current?.scrollBy({ left: (current.left + current.right - box.left - box.right) / 2 });
  }, []);
  return (
    <nav ref={line} className={css.parts} aria-label={label}>
      {children}
      {aside && <span className={css.end}>{aside}</span>}
    </nav>
  );
}

/** How many there are of a part. */
export function PartCount({ children }: { children: number }) {
  return <span className={css.count}>{children}</span>;
}
