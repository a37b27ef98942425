import type { ReactNode, RefObject } from 'react';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly place?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A part of a page that scrolls by itself; so the keyboard can reach it. */
export function Scroller({ label, className, place, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by the keyboard
    <section className={className} aria-label={label} tabIndex={0} ref={place}>
      {children}
    </section>
  );
}
