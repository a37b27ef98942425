import type { ReactNode } from 'react';
import { Icon } from './sign.js';
import css from './strip.module.css';

interface Props {
  readonly tone: 'calm' | 'late' | 'well';
  readonly icon: string;
  readonly children: ReactNode;
  readonly end?: ReactNode;
}

/** One line that says what has happened, what is safe and what to do; told to those who cannot see it too. */
export function Strip({ tone, icon, children, end }: Props) {
  return (
    <div className={`${css.strip} ${css[tone]}`} role={tone === 'late' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <span>{children}</span>
      {end && <span className={css.end}>{end}</span>}
    </div>
  );
}
