import { type ReactNode, useId } from 'react';
import css from './section.module.css';

interface Props {
  readonly title: string;
  readonly count?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading, with how many there are and where to see all. */
export function Section({ title, count, end, children }: Props) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className={css.count}>{count}</span>}
        {end && <span className={css.end}>{end}</span>}
      </header>
      {children}
    </section>
  );
}
