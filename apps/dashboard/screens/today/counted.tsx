import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { filterIn } from '../../api/filter.js';
import type { Today } from '../../api/queries.js';

interface Props {
  readonly figure: Today['figures']['open'];
  /** What is counted, where it reads as a number alone. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** A figure that leads to exactly the commitments it counts. */
export function Counted({ figure: { count, list }, label, className, children = count }: Props) {
  return (
    <Link
      to="/commitments"
      search={filterIn(list)}
      data-counts={count}
      {...(label !== undefined && { 'aria-label': `${label}: ${count}` })}
      {...(className !== undefined && { className })}
    >
      {children}
    </Link>
  );
}
